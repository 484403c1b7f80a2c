// The tables of the app's budgets.
import { BUDGET } from "./weight.mjs";
import { median } from "./statistics.mjs";
import { table } from "./table.mjs";

const LANGUAGES = { nl: "Dutch", tr: "Turkish", ar: "Arabic" };
/** What a second visit may ask for: whether there is news of the site, and of the worker itself. */
const NEWS = ["/release.json", "/worker.js"];
/** Milliseconds, a score, and a shift. */
const FAST = { content: 1500, results: 3500, score: 95, shift: 0.02 };
/** From a key to the paint of its results: what web.dev calls good for the whole of a page (INP). */
const KEY = 200;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(bytes < 99_950 ? 1 : 0)} kB`;
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const whole = (ms) => `${Math.round(ms)} ms`;
/** What is over its budget stands out. */
const held = (text, good) => (good ? text : `**${text}: over**`);
const atMost = (value, budget, shown) => held(shown(value), value <= budget);

function bytes(visits) {
  const row = (what, of, budget = "") => [what, ...visits.map(of), budget];
  const within = (name, budget) => [(visit) => atMost(visit[name], budget, kilobytes), kilobytes(budget)];
  const plain = (name) => (visit) => kilobytes(visit[name]);
  const again = ({ again }) => held(`${kilobytes(again.bytes)} in ${again.paths.length}`, again.paths.every((path) => NEWS.includes(path)));
  return table(["what", ...visits.map(({ lang }) => LANGUAGES[lang]), "budget"], [
    row("everything up to the first results", ...within("all", BUDGET.visit)),
    row("of it WebAssembly", ...within("program", BUDGET.program)),
    row("of it catalogue, index and messages", plain("catalogue")),
    row("after that, in the background: the other pages, the words of the other languages, Dutch messages", plain("background")),
    row("kept on the device for later: the records, the map, frames of pages, icons", plain("later")),
    row("a second visit, and its requests", again, "whether there is news"),
  ]);
}

const paths = (visits) => [...new Set(visits.flatMap(({ again }) => again.paths))].map((path) => `\`${path}\``).join(", ") || "nothing";

function lighthouse(pages) {
  const row = ({ path, runs }) => {
    const of = (name) => median(runs.map((run) => run[name]));
    return [
      `\`${path}\``,
      held(of("score").toFixed(0), Math.round(of("score")) >= FAST.score),
      atMost(of("first"), FAST.content, seconds),
      seconds(of("largest")),
      whole(of("blocked")),
      held(of("shift").toFixed(3), of("shift") < FAST.shift),
      seconds(of("index")),
    ];
  };
  const budget = ["budget", `${FAST.score}`, seconds(FAST.content), "", "", `${FAST.shift}`, ""];
  return table(["page", "performance", "first content", "largest content", "blocked", "shift", "speed index"], [...pages.map(row), budget]);
}

function phone(pages) {
  const row = ({ path, content, app, results }) => [
    `\`${path}\``,
    atMost(content, FAST.content, seconds),
    seconds(app),
    atMost(results, FAST.results, seconds),
  ];
  const budget = ["budget", seconds(FAST.content), "", seconds(FAST.results)];
  return table(["page", "first content", "the app is there", "results of a search"], [...pages.map(row), budget]);
}

function keys(catalogues) {
  const times = ({ p50, p95 }) => `${p50.toFixed(0)} / ${atMost(p95, KEY, whole)}`;
  const row = ({ services, usual, slowed }) => [
    services === "shipped" ? services : services.toLocaleString("en"),
    `${usual.keys}`,
    times(usual),
    times(slowed),
    `${megabytes(usual.memory.program)} + ${megabytes(usual.memory.page)} MB`,
  ];
  const budget = ["budget", "", whole(KEY), whole(KEY), ""];
  return table(["services", "keys", "p50 / p95", "processor 4 times slower", "memory of the program + page"], [...catalogues.map(row), budget]);
}

export function siteReport({ machine, runs, visits, lighthouse: audited, phone: slow, keys: typed }) {
  const parts = [
    "# The app, measured",
    `${machine.processor}, ${machine.cores} cores, Chromium ${machine.chromium}, Node ${machine.node}; medians of ${runs} runs.`,
    "## How light it is",
    "A visit of `/<language>/` and a search there. Bodies after brotli (quality 11), of all that was asked of the host.",
    bytes(visits),
    `The second visits asked for ${paths(visits)}.`,
    "## Lighthouse, mobile",
    lighthouse(audited),
    "## On a slow phone",
    "Nothing kept yet; a processor 4 times slower, 1.6 Mbit/s, and 150 ms more for each request. Where no search is in the address, one is typed as soon as the app is there.",
    phone(slow),
    "## From a key to the paint of its results",
    "On the results page, in one go with the app's suggestions; it does not wait for further keys.",
    keys(typed),
  ];
  return `${parts.join("\n\n")}\n`;
}
