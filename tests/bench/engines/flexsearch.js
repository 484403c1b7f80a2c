// FlexSearch: a document index, exported in parts. Its filters know equal
// values only, so what it finds is filtered here.
import { passing } from "../filters.js";

const FIELDS = ["name", "provider", "place", "summary"];
/** All it finds. */
const ALL = 1_000_000;

function empty({ Document, Charset }) {
  const index = FIELDS.map((field) => ({ field, tokenize: "forward", encoder: Charset.LatinBalance }));
  return new Document({ document: { id: "at", index } });
}

export const flexsearch = {
  title: "FlexSearch",
  library: "flexsearch",
  exports: "Document, Charset",
  async build(lib, records) {
    const index = empty(lib);
    records.forEach((record, at) => index.add({ at, ...record }));
    const parts = [];
    await index.export((key, data) => void parts.push([key, data]));
    const facts = records.map(({ id, facts }) => [id, facts]);
    return { "index.json": JSON.stringify(parts), "facts.json": JSON.stringify(facts) };
  },
  open(lib, files) {
    const read = (name) => JSON.parse(new TextDecoder().decode(files[name]));
    const index = empty(lib);
    read("index.json").forEach(([key, data]) => index.import(key, data));
    const facts = read("facts.json");
    return (query, filters, limit) => {
      const passes = passing(filters);
      const found = index.search(query, { limit: passes ? ALL : limit, suggest: true, merge: true });
      const ids = [];
      for (let at = 0; at < found.length && ids.length < limit; at += 1) {
        const [id, known] = facts[found[at].id];
        if (!passes || passes(known)) ids.push(id);
      }
      return ids;
    };
  },
};
