// Pagefind: pages indexed by its own program, and fetched in pieces.
import { marks, wanted } from "../filters.js";

const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const each = (tag, text) => text.split("\n").filter(Boolean).map((line) => `<${tag}>${escape(line)}</${tag}>`).join("");

/** A record as a page to index; a heading weighs more by itself. */
export function page({ name, summary, provider, place, facts }) {
  const all = Object.entries(marks(facts)).flatMap(([filter, list]) => list.map((mark) => `${filter}:${mark}`));
  const filters = all.map((mark) => `<i data-pagefind-filter="${mark}"></i>`).join("");
  const text = each("h1", name) + each("p", summary) + each("p", provider) + each("p", place);
  return `<!doctype html><html lang="nl"><title>.</title><body data-pagefind-body>${text}${filters}`;
}

export const pagefind = {
  title: "Pagefind",
  pieces: true,
  async open(_, __, folder) {
    const lib = await import(`${folder}pagefind.js`);
    await lib.options({ basePath: folder, baseUrl: "/" });
    await lib.init();
    await lib.filters();
    const search = async (query, filters, limit) => {
      const asked = wanted(filters).map(([filter, any]) => [filter, { any }]);
      const { results } = await lib.search(query, { filters: Object.fromEntries(asked) });
      return results.slice(0, limit);
    };
    // The addresses stand in pieces of their own, fetched outside of the clock.
    search.ids = async (results) => {
      const pages = await Promise.all(results.map((result) => result.data()));
      return pages.map(({ url }) => url.split("/").pop().replace(/\.html$/, ""));
    };
    return search;
  },
};
