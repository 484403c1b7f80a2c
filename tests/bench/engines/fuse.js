// Fuse.js, which compares every record with what was typed.
import { passing } from "../filters.js";

const keys = [{ name: "name", weight: 3 }, "summary", "provider", "place"];
const options = { keys, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.3 };

export const fuse = {
  title: "Fuse.js",
  library: "fuse.js",
  exports: "default",
  most: 10_000,
  build({ default: Fuse }, records) {
    const index = Fuse.createIndex(keys, records, options).toJSON();
    const facts = records.map(({ id, facts }) => ({ id, facts }));
    return { "index.json": JSON.stringify(index), "facts.json": JSON.stringify(facts) };
  },
  open({ default: Fuse }, files) {
    const read = (name) => JSON.parse(new TextDecoder().decode(files[name]));
    const index = new Fuse(read("facts.json"), options, Fuse.parseIndex(read("index.json")));
    return (query, filters, limit) => {
      const [found, passes] = [index.search(query), passing(filters)];
      const left = passes ? found.filter(({ item }) => passes(item.facts)) : found;
      return left.slice(0, limit).map(({ item }) => item.id);
    };
  },
};
