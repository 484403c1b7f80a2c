// A page on a slow phone that was never here: Chromium with a processor four
// times slower and Lighthouse's slow 4G.
import { median } from "./statistics.mjs";

const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const WORD = "opvang";
/** Longer than anybody would wait. */
const PATIENCE = 60_000;

/** In the page, before all else: notes when the app took over, and when results were painted. */
function watch() {
  const seen = (globalThis.seen = {});
  seen.taken = new Promise((resolve) => (seen.take = resolve));
  const painted = (note) => requestAnimationFrame(() => {
    // A task after the frame's own: style, layout and paint are done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = note;
    port2.postMessage(null);
  });
  const watcher = new MutationObserver(() => {
    if (!("app" in document.documentElement.dataset)) return;
    seen.app ??= performance.now();
    seen.take();
    if (!document.querySelector(".results .cards li")) return;
    watcher.disconnect();
    painted(() => (seen.results = performance.now()));
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-app"] });
}

async function measure(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(url);
  // At once: the driver's own waiting looks only now and then.
  await page.evaluate(() => seen.taken);
  // Where no question is in the address, one is typed as soon as it can be.
  if (!new URL(url).search) {
    await page.fill("#q", WORD);
    await page.press("#q", "Enter");
  }
  await page.waitForFunction(() => seen.results);
  const run = await page.evaluate(() => ({ app: seen.app, results: seen.results, content: performance.getEntriesByName("first-contentful-paint")[0]?.startTime }));
  await context.close();
  if (!Number.isFinite(run.content)) throw new Error(`${url}: no first paint was noted`);
  return run;
}

/** Medians of each page; the pages take turns. */
export async function phone(browser, origin, paths, runs) {
  const pages = paths.map((path) => ({ path, url: new URL(path, origin).href, runs: [] }));
  // Once for nothing: the browser and the host are warm then.
  for (const { url } of pages) await measure(browser, url);
  for (let run = 0; run < runs; run += 1) {
    for (const page of pages) page.runs.push(await measure(browser, page.url));
  }
  return pages.map(({ path, runs }) => {
    const of = (name) => median(runs.map((run) => run[name]));
    return { path, content: of("content"), app: of("app"), results: of("results"), runs };
  });
}
