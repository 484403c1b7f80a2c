// Orama, with its own filters and tolerance for mistyped words.
import { marks, wanted } from "../filters.js";

const FIELDS = ["name", "summary", "provider", "place"];
const FILTERS = ["category", "neighbourhood", "age", "free", "language"];

/** Its own knows the letters of one language at a time. */
const tokenizer = {
  language: "all",
  normalizationCache: new Map(),
  tokenize: (text) => [...new Set(text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu))],
};

function empty({ create }) {
  const fields = [...FIELDS.map((field) => [field, "string"]), ...FILTERS.map((filter) => [filter, "enum[]"])];
  return create({ schema: Object.fromEntries(fields), components: { tokenizer } });
}

export const orama = {
  title: "Orama",
  library: "@orama/orama",
  exports: "create, load, search",
  most: 10_000,
  async build(lib, records) {
    const db = empty(lib);
    for (const { id, facts, name, summary, provider, place } of records) {
      await lib.insert(db, { id, name, summary, provider, place, ...marks(facts) });
    }
    const { docs, ...saved } = lib.save(db);
    // Words and marks are in the index: of a document its id is enough.
    const bare = Object.fromEntries(Object.entries(docs.docs).map(([at, { id }]) => [at, { id }]));
    return { "index.json": JSON.stringify({ ...saved, docs: { ...docs, docs: bare } }) };
  },
  open(lib, files) {
    const db = empty(lib);
    lib.load(db, JSON.parse(new TextDecoder().decode(files["index.json"])));
    return async (term, filters, limit) => {
      const asked = wanted(filters).map(([filter, pass]) => [filter, { containsAny: pass }]);
      const where = asked.length ? Object.fromEntries(asked) : undefined;
      const { hits } = await lib.search(db, { term, limit, where, properties: FIELDS, boost: { name: 3 }, tolerance: 1 });
      return hits.map((hit) => hit.id);
    };
  },
};
