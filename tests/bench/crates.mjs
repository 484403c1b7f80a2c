// Which crates the first file of the program is of, as twiggy lists it.

/** The first crate that a name (mangled as v0, RFC 2603) has with its hash, and the module in it. */
const CRATE = /([A-Za-z_]\w*)\[[0-9a-f]+\](::[a-z_]\w*)?/;
const OURS = "wegwijs";
/** The names themselves, which the shipped file is stripped of. */
const NAMES = /subsection$|^custom section/;
const DATA = /^data segment/;
const NAMELESS = /^(code|elem)\[/;
/** Smaller ones stand together. */
const SMALL = 5_000;

/** What a function, or another part of the file, is counted to. */
function owner(name) {
  if (DATA.test(name)) return "data: texts, tables";
  if (NAMELESS.test(name)) return "others";
  const [, crate = "others", module = ""] = CRATE.exec(name) ?? [];
  return crate === OURS ? crate + module : crate;
}

/** Bytes before compression, the largest first. */
export function crates(items) {
  const sums = new Map();
  for (const { name, shallow_size: bytes } of items.filter(({ name }) => !NAMES.test(name))) {
    sums.set(owner(name), (sums.get(owner(name)) ?? 0) + bytes);
  }
  const large = [...sums].filter(([name, bytes]) => bytes >= SMALL && name !== "others").sort(([, a], [, b]) => b - a);
  const all = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0);
  const named = large.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { all, parts: [...large, ["others", all - named]] };
}
