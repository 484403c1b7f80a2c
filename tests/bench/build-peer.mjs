// Builds one peer's index in a process of its own: node build-peer.mjs ENGINE CATALOGUE OUT
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { engines } from "./engines/all.js";
import { page } from "./engines/pagefind.js";
import { records } from "./records.mjs";

const [name, catalogue, out] = process.argv.slice(2);
const engine = engines[name];
const all = await records(catalogue);
await mkdir(out, { recursive: true });
const write = (file, text) => writeFile(join(out, file), text);
if (engine.pieces) {
  for (const record of all) await write(`${record.id}.html`, page(record));
} else {
  const files = await engine.build(await import(engine.library), all);
  for (const [file, text] of Object.entries(files)) await write(file, text);
}
