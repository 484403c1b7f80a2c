// Everything to measure with: catalogues and queries, libraries, indexes.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { build } from "esbuild";
import { engines } from "./engines/all.js";

const run = promisify(execFile);
const brotli = promisify(brotliCompress);
const here = dirname(fileURLToPath(import.meta.url));
const SEED = "20261121";
/** Longest a peer may take to build its index. */
const PATIENCE = 20 * 60 * 1000;
/** From this size on the last percent of compression would take hours. */
const LARGE = 30_000_000;

export const say = (text) => process.stderr.write(`== ${text}\n`);

export async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export const program = (command, args) => run(command, args, { maxBuffer: 1e8, timeout: PATIENCE });

/** A catalogue of so many services, with queries and the answers they should have. */
export async function catalogue(tool, size, out) {
  const dir = join(out, String(size));
  const [services, queries] = [join(dir, "catalogue"), join(dir, "queries.json")];
  // Each time anew, which is quick: the tool may have learned another form since.
  say(`generating ${size} services`);
  await mkdir(dir, { recursive: true });
  await program(tool, ["generate", "--services", String(size), "--seed", SEED, "--out", services, "--queries", queries]);
  return { dir, services, queries: JSON.parse(await readFile(queries, "utf8")) };
}

/** Peers' libraries as a site would ship them: bundled, minified. */
export async function libraries(out) {
  await mkdir(out, { recursive: true });
  for (const { library, exports } of Object.values(engines).filter((engine) => engine.library)) {
    const stdin = { contents: `export { ${exports} } from "${library}"`, resolveDir: here };
    const outfile = join(out, `${library.replace(/\W/g, "-")}.js`);
    await build({ stdin, outfile, bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", logLevel: "error" });
  }
}

/** The files of one engine's index, built anew where anything it comes from changed. */
export async function index(tool, name, { dir, services, queries }) {
  const engine = engines[name];
  const folder = join(dir, name);
  if (engine.own) {
    await mkdir(folder, { recursive: true });
    await program(tool, ["index", services, "--out", join(folder, "index.bin")]);
    return { folder, files: ["index.bin"] };
  }
  const sources = ["filters.js", "records.mjs", "package-lock.json", `engines/${name.split("-")[0]}.js`];
  const key = createHash("sha256").update(JSON.stringify(queries));
  for (const source of sources) key.update(await readFile(join(here, source)));
  const [stamp, wanted] = [join(dir, `${name}.key`), key.digest("hex")];
  if ((await readFile(stamp, "utf8").catch(() => "")) !== wanted) {
    say(`${engine.title}: building the index of ${services}`);
    await rm(folder, { recursive: true, force: true });
    const target = engine.pieces ? join(dir, "site") : folder;
    if (engine.pieces) await rm(target, { recursive: true, force: true });
    await program(process.execPath, ["--max-old-space-size=16000", join(here, "build-peer.mjs"), name, services, target]);
    const took = engine.pieces ? await seconds(() => pagefind(target, folder)) : undefined;
    await writeFile(join(dir, `${name}.seconds`), String(took ?? ""));
    await writeFile(stamp, wanted);
  }
  return { folder, files: engine.pieces ? [] : await readdir(folder) };
}

export const pagefind = (site, out) =>
  program(join(here, "node_modules/.bin/pagefind"), ["--site", site, "--output-path", out, "--quiet"]);

/** Bytes of files as a server with brotli sends them; computed once for each content. */
export async function compressed(paths, cache) {
  let sum = 0;
  for (const path of paths) {
    const content = await readFile(path);
    const kept = join(cache, createHash("sha256").update(content).digest("hex"));
    if (!existsSync(kept)) {
      await mkdir(cache, { recursive: true });
      const quality = content.length > LARGE ? 9 : 11;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
      await writeFile(kept, String((await brotli(content, { params })).length));
    }
    sum += Number(await readFile(kept, "utf8"));
  }
  return sum;
}

export async function folderSize(folder) {
  let sum = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, name));
    if (found.isFile()) sum += found.size;
  }
  return sum;
}
