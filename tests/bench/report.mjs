// The tables.
import { byKind, mean, quantile } from "./statistics.mjs";
import { table } from "./table.mjs";

const kilobytes = (bytes) => (bytes === undefined ? "—" : (bytes / 1000).toLocaleString("en", { maximumFractionDigits: bytes < 100_000 ? 1 : 0 }));
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const milliseconds = (ms) => (ms >= 100 ? ms.toFixed(0) : ms.toFixed(1));
const microseconds = (ms) => Math.round(ms * 1000).toLocaleString("en");

export function report({ machine, versions, libraries, sizes, native }, engines) {
  const { processor, cores, memory, chromium, node } = machine;
  const peers = Object.entries(versions).filter(([name]) => !["esbuild", "playwright-core"].includes(name));
  const parts = [
    "# Search, measured",
    `${processor}, ${cores} cores, ${Math.round(memory / 2 ** 30)} GB; Chromium ${chromium}, Node ${node}; ${peers.map((peer) => peer.join(" ")).join(", ")}.`,
    "The same records, queries and filters for all; each on fresh pages, in turns; of each query the median of all times it was asked, then p50 and p95 over the queries. “Ready” is from bytes to usable, “ready again” the same once the code has run. Times in milliseconds where not in microseconds.",
  ];
  for (const [size, results] of Object.entries(sizes)) {
    const present = Object.entries(results);
    const done = present.filter(([, result]) => result.usual);
    const title = ([name]) => engines[name].title;
    const kinds = Object.keys(done[0]?.[1].precision ?? {});
    parts.push(`## ${Number(size).toLocaleString("en")} services`);
    parts.push(overview(done, title, libraries));
    parts.push(...notes(present, size, engines));
    parts.push("Time of a query in microseconds, p50 / p95, by kind:");
    parts.push(table(["", ...kinds, "all"], done.map((one) => [title(one), ...times(one[1].usual.times, kinds)])));
    parts.push("Right ones among the first ten (precision@10), by kind:");
    const right = ({ precision }) => [...kinds.map((kind) => precision[kind]), mean(Object.values(precision))].map((share) => share.toFixed(2));
    parts.push(table(["", ...kinds, "mean"], done.map((one) => [title(one), ...right(one[1])])));
    const slowed = done.filter(([, result]) => result.slowed);
    if (slowed.length) {
      parts.push("On a processor four times slower:");
      const row = (one) => [title(one), milliseconds(one[1].slowed.start), milliseconds(one[1].slowed.ready), milliseconds(one[1].slowed.first), milliseconds(one[1].slowed.again), ...both(one[1].slowed.times)];
      parts.push(table(["", "code starts", "ready", "first answer", "ready again", "query p50 µs", "query p95 µs"], slowed.map(row)));
    }
  }
  const { size, build, index, pagefind } = native;
  parts.push(`## Building, natively, ${size.toLocaleString("en")} services`);
  const rows = [["`wegwijs build` (data and index)", build], ["`wegwijs index` (index alone)", index], ["Pagefind, the same records as pages", pagefind]];
  parts.push(table(["", "seconds"], rows.map(([name, time]) => [name, time === null ? "—" : time.toFixed(1)])));
  return `${parts.join("\n\n")}\n`;
}

function overview(done, title, libraries) {
  const row = (one) => {
    const [name, { whole, usual, precision }] = one;
    const cells = [kilobytes(libraries[name]), kilobytes(whole), milliseconds(usual.start), milliseconds(usual.ready), milliseconds(usual.first), milliseconds(usual.again), ...both(usual.times)];
    return [title(one), ...cells, megabytes(usual.memory), mean(Object.values(precision)).toFixed(3)];
  };
  return table(["", "code kB", "index kB", "code starts", "ready", "first answer", "ready again", "query p50 µs", "query p95 µs", "memory MB", "precision@10"], done.map(row));
}

function notes(present, size, engines) {
  const absent = Object.entries(engines).filter(([, { most }]) => most < size).map(([, { title }]) => title);
  const pieces = present.find(([name, result]) => engines[name].pieces && result.usual);
  return [
    absent.length && `Not run with this many services, because its index or its times grow out of all proportion: ${absent.join(", ")}.`,
    pieces && `Pagefind's code is part of its index; all queries together fetched ${kilobytes(pieces[1].sent)} kB of it.`,
    ...present
      .filter(([, { asked, of }]) => asked < of)
      .map(([name, { asked, of }]) => `${engines[name].title} was asked only ${asked} of the ${of} queries, for its slowness.`),
    ...present.filter(([, { error }]) => error).map(([name, { error }]) => `${engines[name].title} failed: ${error}`),
  ].filter(Boolean);
}

const both = (times) => [0.5, 0.95].map((share) => microseconds(quantile(times.map(({ ms }) => ms), share)));

function times(times, kinds) {
  const lists = { ...byKind(times, ({ ms }) => ms), all: times.map(({ ms }) => ms) };
  return [...kinds, "all"].map((kind) => [0.5, 0.95].map((share) => microseconds(quantile(lists[kind], share))).join(" / "));
}
