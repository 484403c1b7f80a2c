// The budgets of the app, measured on the production site:
//   node site.mjs TOOL SITE OUT PATH…
// TOOL is the native `wegwijs`, SITE the built site, OUT where everything is
// written and what twiggy says of the program stands (`make app-named`), PATH
// the pages for Lighthouse.
// BENCH_SIZES and BENCH_RUNS narrow it. Ends with 1 only when
// something could not be measured.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../lighthouse/chromium.mjs";
import { performanceOf } from "../lighthouse/performance.mjs";
import { crates } from "./crates.mjs";
import { host } from "./host.mjs";
import { keys } from "./keys.mjs";
import { phone } from "./phone.mjs";
import { say } from "./prepare.mjs";
import { siteReport } from "./site-report.mjs";
import { visits } from "./visits.mjs";

const [tool, site, out, ...audited] = process.argv.slice(2);
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** More services than that stand in no catalogue of the whole. */
const LARGEST = 10_000;
const sizes = (process.env.BENCH_SIZES?.split(/[\s,]+/).map(Number) ?? [1000, LARGEST]).filter((size) => size <= LARGEST);
const SLOW = ["/nl/", "/nl/search/?q=opvang"];
const FLAGS = ["--no-sandbox", "--disable-background-networking", "--enable-blink-features=ForceEagerMeasureMemory"];

await mkdir(out, { recursive: true });
const { server, address } = await serve(tool, site);
const sent = await host(address);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...FLAGS, sent.trust] });

/** What one part measured; nothing where it could not. */
async function part(name, work) {
  say(name);
  try {
    return await work();
  } catch (error) {
    say(`${name}: not measured: ${error.stack}`);
    process.exitCode = 1;
  }
}

const machine = { processor: cpus()[0].model, cores: cpus().length, chromium: browser.version(), node: process.version };
const measured = { machine, runs: RUNS };
try {
  measured.visits = await part("what visits download", () => visits(browser, sent));
  measured.crates = await part("what the program is of", async () =>
    crates(JSON.parse(await readFile(join(out, "named/app.json"), "utf8"))));
  measured.phone = await part("a slow phone", () => phone(browser, sent.origin, SLOW, RUNS));
  measured.keys = await part("keys", () => keys(browser, { tool, site, out, sizes }));
  measured.lighthouse = await part("Lighthouse", () => performanceOf(sent.origin, audited, RUNS, [sent.trust]));
  await writeFile(join(out, "site.json"), JSON.stringify(measured, null, 1));
  const text = siteReport(measured);
  await writeFile(join(out, "site.md"), text);
  process.stdout.write(text);
} finally {
  await browser.close();
  sent.close();
  server.kill();
}
