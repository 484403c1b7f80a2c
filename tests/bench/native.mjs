// Building natively, ours beside Pagefind on the same records.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { pagefind, program, seconds } from "./prepare.mjs";

/** Seconds from files on disk to files on disk: the published data and index, the index alone, Pagefind's. */
export async function native(tool, size, out) {
  const dir = join(out, String(size));
  const [catalogue, site] = [join(dir, "catalogue"), join(dir, "site")];
  const [built, index, found] = ["built", "index.bin", "found"].map((name) => join(dir, name));
  const timed = async (work) => Math.min(await seconds(work), await seconds(work));
  const times = {
    size,
    build: await timed(() => program(tool, ["build", catalogue, "--out", built])),
    index: await timed(() => program(tool, ["index", catalogue, "--out", index])),
    pagefind: existsSync(site) ? await timed(() => pagefind(site, found)) : null,
  };
  await Promise.all([built, index, found].map((path) => rm(path, { recursive: true, force: true })));
  return times;
}
