// MiniSearch, its whole index as one JSON text.
import { passing } from "../filters.js";

const FIELDS = ["name", "summary", "provider", "place"];

/** Letters without their marks. */
const processTerm = (term) => term.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/** `labels`: every record also carries what its concepts are called in all languages. */
function engine(title, { labels }) {
  const options = {
    fields: labels ? [...FIELDS, "labels"] : FIELDS,
    storeFields: ["facts"],
    processTerm,
    searchOptions: { boost: { name: 3, labels: 2 }, prefix: true, fuzzy: 0.2 },
  };
  return {
    title,
    library: "minisearch",
    exports: "default",
    build({ default: MiniSearch }, records) {
      const index = new MiniSearch(options);
      index.addAll(records);
      return { "index.json": JSON.stringify(index) };
    },
    open({ default: MiniSearch }, files) {
      const index = MiniSearch.loadJSON(new TextDecoder().decode(files["index.json"]), options);
      return (query, filters, limit) => {
        const passes = passing(filters);
        const filter = passes && ((found) => passes(found.facts));
        return index.search(query, { filter }).slice(0, limit).map((found) => found.id);
      };
    },
  };
}

export const minisearch = engine("MiniSearch", { labels: false });
export const minisearchLabels = engine("MiniSearch + labels", { labels: true });
