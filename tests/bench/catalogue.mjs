// How long the tool takes over an invented catalogue, and how much memory:
// checking, building, and bringing in what it exported itself.
//
//   node tests/bench/catalogue.mjs TOOL FOLDER SERVICES…

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const [tool, folder, ...sizes] = process.argv.slice(2);
// GNU time tells the peak; without it only the clock is read.
const GNU_TIME = "/usr/bin/time";
const peaks = existsSync(GNU_TIME);

/** Runs the tool; its time in seconds and its peak in megabytes. */
function measured(...args) {
  const [program, rest] = peaks ? [GNU_TIME, ["-f", "peak %M", tool, ...args]] : [tool, args];
  const from = process.hrtime.bigint();
  const ran = spawnSync(program, rest, { encoding: "utf8", maxBuffer: 1 << 30 });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  if (ran.status !== 0) throw new Error(`${args.join(" ")}: ${ran.stderr.slice(-2000)}`);
  const peak = ran.stderr.match(/^peak (\d+)$/m);
  return { seconds, megabytes: peak && Number(peak[1]) / 1024 };
}

const shown = ({ seconds, megabytes }) =>
  `${seconds.toFixed(1)} s${megabytes ? `, ${Math.round(megabytes)} MB` : ""}`;

console.log("| services | check | build | export hsds | import hsds | export csv | import csv |");
console.log("|---|---|---|---|---|---|---|");
for (const services of sizes) {
  const at = (name) => join(folder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  measured("generate", "--services", services, "--seed", "1", "--out", at("catalogue"));
  const row = [
    measured("check", at("catalogue")),
    measured("build", at("catalogue"), "--out", at("built")),
    measured("export", "hsds", at("catalogue"), "--out", at("hsds.json")),
    measured("import", "hsds", at("hsds.json"), "--out", at("imported"), "--like", at("catalogue")),
    measured("export", "csv", at("catalogue"), "--out", at("sheet.csv")),
    measured("import", "csv", at("sheet.csv"), "--out", at("catalogue"), "--dry-run"),
  ];
  console.log(`| ${services} | ${row.map(shown).join(" | ")} |`);
}
rmSync(folder, { recursive: true, force: true });
