// Search engines beside each other in one run of Chromium:
//   node run.mjs TOOL ENGINE OUT
// TOOL is the native `wegwijs`, ENGINE the folder of `make engine`, OUT where
// everything is written. BENCH_SIZES, BENCH_ENGINES and BENCH_ROUNDS narrow it.
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { engines } from "./engines/all.js";
import { native } from "./native.mjs";
import { catalogue, compressed, folderSize, index, libraries, say } from "./prepare.mjs";
import { report } from "./report.mjs";
import { serve } from "./serve.mjs";
import { median, precision } from "./statistics.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [tool, engine, out] = process.argv.slice(2);
const listed = (name, usual) => process.env[name]?.split(/[\s,]+/) ?? usual;
const sizes = listed("BENCH_SIZES", ["1000", "10000", "100000"]).map(Number);
const names = listed("BENCH_ENGINES", Object.keys(engines));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** Times each query is asked on a page, unless it takes longer than the budget in milliseconds. */
const ASKED = { rounds: 5, budget: 20_000 };
/** The processor of a phone: four times slower. Up to so many services. */
const SLOWED = { most: 10_000, asked: { rate: 4, rounds: 2, budget: 20_000 } };
const FLAGS = ["--no-sandbox", "--enable-blink-features=ForceEagerMeasureMemory"];

/** Queries so that the kinds take turns: none has the machine to itself. */
function inTurns(queries) {
  const turn = new Map();
  const place = ({ kind }) => turn.set(kind, (turn.get(kind) ?? 0) + 1).get(kind);
  return queries.map((query) => [place(query), query]).sort(([a], [b]) => a - b).map(([, query]) => query);
}

const libraryFile = (name) =>
  engines[name].own ? "engine/wegwijs_search.js" : `lib/${engines[name].library.replace(/\W/g, "-")}.js`;

/** One engine on a fresh page; with `rate`, on a slowed processor. */
async function measure(browser, { name, files, folder, queries, origin, rate = 1, ...asked }) {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench/page.html`);
  await page.waitForFunction(() => globalThis.bench?.isolated);
  if (rate > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
  }
  const library = engines[name].pieces ? undefined : `/${libraryFile(name)}`;
  const questions = queries.map(({ query, filters }) => ({ query, filters }));
  const before = await page.evaluate(() => bench.memory());
  const opened = await page.evaluate(([name, rest]) => bench.open(name, rest), [name, { library, files, folder }]);
  const answered = await page.evaluate(([questions, asked]) => bench.ask(questions, asked), [questions, asked]);
  const after = await page.evaluate(() => bench.memory());
  const again = await page.evaluate(() => bench.again());
  await page.close();
  return { ...opened, ...answered, again, memory: after - before };
}

async function ofSize(browser, size, server) {
  const catalog = await catalogue(tool, size, out);
  const queries = inTurns(catalog.queries);
  const taking = names.filter((name) => size <= (engines[name].most ?? Infinity));
  const results = {};
  for (const name of taking) {
    const { folder, files } = await index(tool, name, catalog);
    const cache = join(out, "brotli");
    const paths = files.map((file) => join(folder, file));
    results[name] = { files, runs: [], slowed: [], whole: engines[name].pieces ? await folderSize(folder) : await compressed(paths, cache) };
  }
  const plan = Array.from({ length: ROUNDS }, (_, round) => taking.map((_, at) => taking[(at + round) % taking.length]));
  for (const [round, order] of plan.entries()) {
    for (const name of order) {
      say(`${size} services, round ${round + 1}: ${engines[name].title}`);
      const folder = `/data/${size}/${name}/`;
      const usual = { name, folder, files: results[name].files, queries, origin: server.origin };
      const { runs, slowed } = results[name];
      // Once is enough where a single round takes longer than others' all.
      if (runs.some((run) => run.slow)) continue;
      server.bytes(folder);
      try {
        const run = await measure(browser, { ...usual, ...ASKED });
        runs.push(run);
        results[name].sent = server.bytes(folder);
        if (round === 0 && size <= SLOWED.most && !run.slow) slowed.push(await measure(browser, { ...usual, ...SLOWED.asked }));
      } catch (error) {
        if (!browser.isConnected()) throw error;
        results[name].error = String(error.message).split("\n")[0];
        say(`${engines[name].title} failed: ${results[name].error}`);
      }
    }
  }
  return Object.fromEntries(Object.entries(results).map(([name, result]) => [name, summary(result, queries)]));
}

/** Of each query the median over all runs, of the rest the median of the runs. */
function summary({ runs, slowed, whole, sent, error }, queries) {
  const of = (all) => all.length && {
    start: median(all.map((run) => run.start)),
    ready: median(all.map((run) => run.ready)),
    first: median(all.map((run) => run.first)),
    again: median(all.map((run) => run.again)),
    times: queries.slice(0, all[0].found.length).map((query, at) => {
      return { kind: query.kind, ms: median(all.flatMap((run) => run.times[at])) };
    }),
    memory: median(all.map((run) => run.memory)),
  };
  const precise = runs.length && precision(queries, runs[0].found);
  const asked = runs[0]?.found.length;
  return { whole, sent, error, asked, of: queries.length, usual: of(runs), slowed: of(slowed), precision: precise };
}

async function libraryBytes(cache) {
  const own = ["wegwijs_search.js", "wegwijs_search_bg.wasm"].map((file) => join(engine, file));
  const files = (name) => (engines[name].own ? own : [join(out, libraryFile(name))]);
  const sized = names.filter((name) => !engines[name].pieces);
  return Object.fromEntries(await Promise.all(sized.map(async (name) => [name, await compressed(files(name), cache)])));
}

await mkdir(out, { recursive: true });
await libraries(join(out, "lib"));
const server = await serve({ bench: here, engine, lib: join(out, "lib"), data: out });
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: FLAGS });
const measured = {
  machine: { processor: cpus()[0].model, cores: cpus().length, memory: totalmem(), chromium: browser.version(), node: process.version },
  versions: JSON.parse(execFileSync("cat", [join(here, "package.json")])).dependencies,
  libraries: await libraryBytes(join(out, "brotli")),
  sizes: {},
};
for (const size of sizes) measured.sizes[size] = await ofSize(browser, size, server);
await browser.close();
server.close();
measured.native = await native(tool, sizes.at(-1), out);
await writeFile(join(out, "report.json"), JSON.stringify(measured, null, 1));
const text = report(measured, engines);
await writeFile(join(out, "report.md"), text);
process.stdout.write(text);
