// How fast Lighthouse finds pages on its phone.
import { audit, open } from "./chromium.mjs";

const AUDITS = {
  first: "first-contentful-paint",
  largest: "largest-contentful-paint",
  blocked: "total-blocking-time",
  shift: "cumulative-layout-shift",
  index: "speed-index",
};

/** One run: the score out of 100, milliseconds, and the shift. */
async function measure(url, flags) {
  // A browser of its own, so that no run finds what another one kept.
  const chrome = await open(flags);
  try {
    const { categories, audits } = await audit(chrome, url, ["performance"]);
    const values = Object.entries(AUDITS).map(([name, id]) => [name, audits[id].numericValue]);
    const run = { score: categories.performance.score * 100, ...Object.fromEntries(values) };
    const missing = Object.keys(run).filter((name) => !Number.isFinite(run[name]));
    if (missing.length) throw new Error(`${url}: Lighthouse has no ${missing.join(", ")}`);
    return run;
  } finally {
    await chrome.kill();
  }
}

/** The runs of each page; the pages take turns. `flags` are for Chromium. */
export async function performanceOf(origin, paths, runs, flags = []) {
  const pages = paths.map((path) => ({ path, runs: [] }));
  for (let run = 0; run < runs; run += 1) {
    for (const page of pages) page.runs.push(await measure(new URL(page.path, origin).href, flags));
  }
  return pages;
}
