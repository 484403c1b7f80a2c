// How heavy the app may be, after brotli (quality 11):
//   node weight.mjs PROGRAM.wasm   the program that a first visit loads
//   node weight.mjs SITE           a first visit in each language, by its page
// Ends with 1 when that is over the budget. Needs nothing from npm.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

export const BUDGET = { program: 300_000, visit: 400_000 };

const compress = promisify(brotliCompress);
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
export const brotli = (content) => compress(content, { params });

/** Paths of all that a start page names, and of the words which the app asks for by the manifest. */
async function visited(site, lang) {
  const page = `${lang}/index.html`;
  const html = await readFile(join(site, page), "utf8");
  const base = /data-base="([^"]*)"/.exec(html)[1];
  const loaded = /<link rel="(?:preload|modulepreload|stylesheet|icon)"[^>]*href="([^"?]*)|<script[^>]*src="([^"]*)/g;
  const files = [...html.matchAll(loaded)].map(([, link, script]) => (link ?? script).slice(base.length));
  const manifest = JSON.parse(await readFile(join(site, "catalogue/manifest.json"), "utf8"));
  const { words } = manifest.languages[lang];
  return new Set([page, ...files, ...(words ? [`catalogue/${words}`] : [])]);
}

async function languages(site) {
  const html = await readFile(join(site, "index.html"), "utf8");
  return /data-languages="([^"]*)"/.exec(html)[1].split(" ");
}

async function weigh(path, known = new Map()) {
  if (!known.has(path)) known.set(path, (await brotli(await readFile(path))).length);
  return known.get(path);
}

/** Says what something weighs, and whether it is too much. */
function over(what, bytes, budget) {
  if (bytes <= budget) return false;
  console.error(`${what}: ${bytes.toLocaleString("en")} bytes, of at most ${budget.toLocaleString("en")}`);
  return true;
}

async function check(path) {
  if ((await stat(path)).isFile()) return over(path, await weigh(path), BUDGET.program);
  const known = new Map();
  let failed = false;
  for (const lang of await languages(path)) {
    let sum = 0;
    for (const file of await visited(path, lang)) sum += await weigh(join(path, file), known);
    failed = over(`a first visit to /${lang}/`, sum, BUDGET.visit) || failed;
  }
  return failed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await check(process.argv[2])) ? 1 : 0;
