// What runs in the browser: one engine on one set of records, on a page of its own.
import { engines } from "./engines/all.js";

// WebAssembly's memory is not among what the browser counts as the page's.
const memories = new Set();
const { instantiate, instantiateStreaming } = WebAssembly;
const noted = (wrapped) => async (...args) => {
  const result = await wrapped(...args);
  Object.values((result.instance ?? result).exports).forEach((it) => it instanceof WebAssembly.Memory && memories.add(it));
  return result;
};
WebAssembly.instantiate = noted(instantiate);
WebAssembly.instantiateStreaming = noted(instantiateStreaming);

const bytes = async (url) => (await fetch(url)).arrayBuffer();
let search;
let again;

/**
 * Opens an engine: the time its code takes to start, and its index from bytes
 * to ready. `bench.again` opens it once more, when the code has run before.
 */
async function open(name, { library, files, folder }) {
  const engine = engines[name];
  const program = engine.own && (await bytes(library.replace(".js", "_bg.wasm")));
  const load = async () => Object.fromEntries(await Promise.all(files.map(async (file) => [file, await bytes(folder + file)])));
  const loaded = await load();
  const start = performance.now();
  const lib = library && (await import(library));
  if (program) await lib.default({ module_or_path: program });
  const opening = performance.now();
  search = await engine.open(lib, loaded, folder);
  const ready = performance.now() - opening;
  again = async () => {
    const loaded = await load();
    const opening = performance.now();
    await engine.open(lib, loaded, folder);
    return performance.now() - opening;
  };
  return { start: opening - start, ready };
}

/**
 * Asks every query, over and over until there are enough rounds or it takes
 * longer than the budget. The first round warms up: of it only the very first
 * answer is told, which pays for what opening left undone. Where already that
 * round takes too long, it is what there is, and ends when three budgets are spent.
 */
async function ask(queries, { rounds, budget }) {
  const began = performance.now();
  const spent = () => (performance.now() - began) / budget;
  const times = queries.map(() => []);
  const found = [];
  let first;
  for (let round = 0; round <= rounds && (!round || spent() < 1); round += 1) {
    if (round === 1) times.forEach((list) => list.splice(0));
    for (const [at, { query, filters }] of queries.entries()) {
      if (spent() > 3) break;
      const start = performance.now();
      const answer = search(query, filters, 10);
      const results = answer instanceof Promise ? await answer : answer;
      times[at].push(performance.now() - start);
      first ??= times[at][0];
      if (!round) found.push(search.ids ? await search.ids(results) : results);
      // What comes in pieces finds more when more of them are there.
      else if (!search.ids && results.length !== found[at].length) throw new Error(`"${query}" is answered differently each time`);
    }
  }
  return { found, times, first, slow: spent() >= 1 && times[0].length === 1 };
}

/** Bytes the page holds on to. */
async function memory() {
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, bytes);
}

globalThis.bench = { open, again: () => again(), ask, memory, isolated: crossOriginIsolated };
