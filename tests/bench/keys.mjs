// Typing on the results page: from each key to the paint of what it finds.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { catalogue, program, say } from "./prepare.mjs";
import { serve } from "./serve.mjs";
import { quantile } from "./statistics.mjs";

/** Typed over the shipped catalogue; invented ones come with queries. */
const WORDS = ["opvang", "zwemles", "huiswerkbegeleiding", "speelplein zomer", "tekenen", "gratis voetbal", "cocuk bakimi", "childcare", "aide aux devoirs", "opvoedingswinkel", "logopedie"];
const QUERIES = 16;
const MANIFEST = /manifest-[0-9a-f]+\.json/g;
/** Longer than any key may take. */
const PATIENCE = 10_000;

/** In the page: `lastKey()` is how long the last key took. */
function watch(patience) {
  let pressed = 0;
  let settle;
  let time;
  const arrived = () => requestAnimationFrame(() => {
    // A task after the frame's own: style, layout and paint are done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => settle?.(performance.now() - pressed);
    port2.postMessage(null);
  });
  new MutationObserver(arrived).observe(document.querySelector(".results"), { subtree: true, childList: true, characterData: true });
  addEventListener("keydown", (event) => {
    pressed = event.timeStamp;
    time = new Promise((resolve, reject) => {
      settle = resolve;
      setTimeout(() => reject(new Error(`"${event.key}" changed nothing`)), patience);
    });
  }, true);
  globalThis.lastKey = () => time;
}

/** Types the words one after the other into the emptied field: milliseconds of each key. */
async function type(page, words) {
  const times = [];
  for (const word of words) {
    await page.fill("#q", "");
    await page.waitForTimeout(100);
    for (const key of word) {
      await page.keyboard.press(key);
      times.push(await page.evaluate(() => lastKey()));
    }
  }
  return times;
}

/** Queries with keys of their own: what Chromium is sent for "ı" is no key. */
const typeable = (queries) => queries.filter(({ query }) => /^[ -~]+$/.test(query)).map(({ query }) => query);

const every = (list, count) => list.filter((_, at) => at % Math.ceil(list.length / count) === 0);

/** A catalogue of so many services as the app loads it, and what to type. */
async function invented(tool, size, out) {
  const { dir, services, queries } = await catalogue(tool, size, out);
  const built = join(dir, "built");
  say(`building ${size} services`);
  await program(tool, ["build", services, "--out", built]);
  return { folder: built, words: every(typeable(queries), QUERIES) };
}

/** Bytes of the page: what Chromium counts, and the program's memory, which it does not. */
async function memory() {
  const { module } = document.querySelector("script[data-module]").dataset;
  // Started already, the program only gives what it exports.
  const exported = await (await import(module)).default();
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return { page: bytes, program: exported.memory.buffer.byteLength };
}

async function measure(browser, { origin, manifest }, words, rate) {
  const page = await browser.newPage();
  // The page names the catalogue it was made of.
  await page.route(`${origin}/nl/search/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(MANIFEST, manifest);
    await route.fulfill({ response, body });
  });
  await page.goto(`${origin}/nl/search/`);
  await page.waitForSelector("html[data-app] .results .cards li");
  await page.waitForLoadState("networkidle");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.evaluate(watch, PATIENCE);
  // Once for nothing, as a page's code is slower at first.
  await type(page, words.slice(0, 1));
  const times = await type(page, words);
  const used = await page.evaluate(memory);
  await page.close();
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), keys: times.length, memory: used };
}

/** The pages of the site over another catalogue: the app reads all it shows of it from there. */
async function over(site, folder) {
  const app = (await readdir(site)).find((name) => name.startsWith("app-"));
  const manifest = (await readdir(folder)).find((name) => name.match(MANIFEST));
  return { manifest, ...(await serve({ nl: join(site, "nl"), [app]: join(site, app), catalogue: folder })) };
}

export async function keys(browser, { tool, site, out, sizes }) {
  const catalogues = [["shipped", { folder: join(site, "catalogue"), words: WORDS }]];
  for (const size of sizes) catalogues.push([size, await invented(tool, size, out)]);
  const measured = [];
  for (const [services, { folder, words }] of catalogues) {
    say(`keys: ${services} services`);
    const server = await over(site, folder);
    const usual = await measure(browser, server, words, 1);
    const slowed = await measure(browser, server, words, 4);
    server.close();
    measured.push({ services, usual, slowed });
  }
  return measured;
}
