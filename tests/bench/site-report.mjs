// The tables of the app's budgets.
import { median } from "./statistics.mjs";
import { table } from "./table.mjs";
import { BUDGET } from "./weight.mjs";

const LANGUAGES = { nl: "Dutch", tr: "Turkish", ar: "Arabic" };
/** What a second visit may ask for: whether there is news of the site, and of the worker itself. */
const NEWS = ["/release.json", "/worker.js"];
/** At most: milliseconds, and a shift. At least: a score. */
const FAST = { content: 1500, results: 3500, score: 95, shift: 0.02 };
/** From a key to the paint of its results: what Core Web Vitals call good for a whole page (INP). */
const KEY = 200;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const whole = (ms) => `${Math.round(ms)} ms`;
/** What is over its budget stands out. */
const held = (text, good) => (good ? text : `**${text}: over**`);
const atMost = (value, budget, shown) => held(shown(value), value <= budget);

function bytes(visits) {
  const row = (what, of, budget = "") => [what, ...visits.map(of), budget];
  const within = (name, budget) => [(visit) => atMost(visit[name], budget, kilobytes), `${budget / 1000} kB`];
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

function asked(visits) {
  const paths = [...new Set(visits.flatMap(({ again }) => again.paths))].map((path) => `\`${path}\``);
  return `A second visit asked for ${paths.join(", ") || "nothing"}. It may ask whether there is a newer release and, which browsers do by themselves, a newer worker.`;
}

function crates({ all, parts }) {
  const share = (bytes) => `${((bytes / all) * 100).toFixed(1)} %`;
  const row = ([name, bytes]) => [name, kilobytes(bytes), share(bytes)];
  return table(["crate", "before compression", "share"], [...parts.map(row), ["all", kilobytes(all), ""]]);
}

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

export function siteReport({ machine, runs, ...measured }) {
  const { processor, cores, chromium, node } = machine;
  const of = (part, shown) => (measured[part] ? shown(measured[part]) : "Not measured.");
  const parts = [
    "# The app, measured",
    `${processor}, ${cores} cores, Chromium ${chromium}, Node ${node}; ${runs === 1 ? "one run" : `medians of ${runs} runs`}.`,
    "## How light it is",
    "A visit of `/<language>/` and a search there: bytes after brotli (quality 11) of all that the host was asked for, without headers. What the app loads in the background begins when the results are there.",
    of("visits", bytes),
    of("visits", asked),
    "## The first file of the program",
    "By the crate a function is written in (twiggy); what is made of a crate's generic code counts to the crate whose type comes first in its name.",
    of("crates", crates),
    "## Lighthouse, mobile",
    "From a host with TLS, HTTP/2 and brotli.",
    of("lighthouse", lighthouse),
    "## On a slow phone",
    "Nothing kept yet; a processor 4 times slower, 1.6 Mbit/s, and 150 ms more for each request. Where no search is in the address, one is typed as soon as the app is there.",
    of("phone", phone),
    "## From a key to the paint of its results",
    "On the results page, suggestions included. The app answers every key at once; the time also holds the wait for the next frame. The budget is what Core Web Vitals call good for a whole page (INP).",
    of("keys", keys),
  ];
  return `${parts.join("\n\n")}\n`;
}
