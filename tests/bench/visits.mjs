// What a family downloads: on a first visit up to the first results, after
// that in the background, and when they come back.

/** A search in each language, which has results. */
const VISITS = { nl: "opvang", tr: "çocuk bakımı", ar: "حضانة" };
/** The shortest pause after which the app goes on loading for later. */
const PAUSE = 500;
/** Longer than any pause with which the app or its worker goes on loading. */
const QUIET = 5_000;
const RESULT = "html[data-app] .results .cards li";

const PROGRAM = /\.wasm$/;
const CATALOGUE = /^\/catalogue\//;
/** What the worker keeps for days without a network, and no page has asked for. */
const FOR_LATER = /^\/(catalogue\/(details-|manifest|map-)|icons\/|offline\/|release|worker\.js)|\/$|\.webmanifest$/;

/**
 * In the page, before all else: what the app leaves for later waits until it
 * is let go. A busy machine shall not count it among what came before.
 */
function hold(pause) {
  const { setTimeout } = globalThis;
  const held = [];
  globalThis.setTimeout = (call, delay, ...rest) =>
    delay >= pause ? held.push([call, delay, ...rest]) && 0 : setTimeout(call, delay, ...rest);
  globalThis.letGo = () => {
    Object.assign(globalThis, { setTimeout });
    held.splice(0).forEach((timer) => setTimeout(...timer));
  };
}

/** Opens the start page and searches, until the first results stand there. */
async function search(page, origin, lang, word) {
  await page.goto(`${origin}/${lang}/`);
  await page.waitForSelector("html[data-app]");
  await page.fill("#q", word);
  await page.press("#q", "Enter");
  await page.waitForSelector(RESULT);
}

/** Waits until the site is kept on the device and nothing more is loaded. */
async function settle(page, host) {
  await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 60_000 });
  await host.quiet(QUIET);
  const caches = await page.evaluate(() => globalThis.caches.keys());
  if (!caches.some((name) => name.endsWith(" state"))) throw new Error("the worker kept nothing");
}

const total = (requests, kind = /^/) => requests.filter(({ path }) => kind.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);

async function visit(browser, host, lang, word) {
  const context = await browser.newContext();
  host.asked();
  const first = await context.newPage();
  await first.addInitScript(hold, PAUSE);
  await search(first, host.origin, lang, word);
  // The icon of the tab comes when the browser has time for it.
  await host.quiet(PAUSE);
  const before = host.asked();
  await first.evaluate(() => letGo());
  await settle(first, host);
  const after = host.asked();
  await first.close();

  const second = await context.newPage();
  await search(second, host.origin, lang, word);
  await host.quiet(QUIET);
  const again = host.asked();
  await context.close();

  const later = total(after, FOR_LATER);
  return {
    lang,
    all: total(before),
    program: total(before, PROGRAM),
    catalogue: total(before, CATALOGUE),
    background: total(after) - later,
    later,
    again: { bytes: total(again), paths: again.map(({ path }) => path) },
    files: { before, after },
  };
}

export async function visits(browser, host) {
  const measured = [];
  for (const [lang, word] of Object.entries(VISITS)) measured.push(await visit(browser, host, lang, word));
  return measured;
}
