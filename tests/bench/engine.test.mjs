// The engine alone (`make engine`) as a site's JavaScript meets it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import init, { Engine } from "../../target/engine/wegwijs_search.js";

const built = (name) => readFile(new URL(`../../target/engine/${name}`, import.meta.url));
let bytes;
let engine;

before(async () => {
  await init({ module_or_path: await built("wegwijs_search_bg.wasm") });
  bytes = new Uint8Array(await built("index.bin"));
  engine = new Engine(bytes);
});

test("words in any language find services, the best first, as many as asked for", () => {
  const found = engine.search("çocuk bakımı", {}, 3);
  assert.ok(found.total > 3);
  assert.equal(found.ids.length, 3);
  assert.deepEqual(engine.search("çocuk bakımı", {}, 5).ids.slice(0, 3), found.ids);
  assert.equal(engine.search("opvoedingswinkel", {}, 1).ids[0], "opvoedingswinkel-gent");
  assert.deepEqual(engine.search("qqqqqqqq", {}, 10), { total: 0, ids: [] });
});

test("every service has an id of its own", () => {
  const { total, ids } = engine.search("", {}, 1_000_000);
  assert.equal(ids.length, total);
  assert.equal(new Set(ids).size, total);
  assert.ok(ids.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)));
});

test("filters narrow, and unknown facts pass only when asked for", () => {
  const all = engine.search("", {}, 0).total;
  const asked = { category: "learning", neighbourhood: 7, age: 8, free: true, language: "tr" };
  for (const [filter, value] of Object.entries(asked)) {
    const { total } = engine.search("", { [filter]: value }, 0);
    assert.ok(total > 0 && total < all, filter);
    assert.ok(engine.search("", { [filter]: value, include_unknown: true }, 0).total >= total, filter);
  }
  assert.ok(engine.search("", asked, 0).total <= engine.search("", { age: 8 }, 0).total);
});

test("what is left out asks nothing", () => {
  const plain = engine.search("zwemmen", {}, 10);
  const absent = { category: undefined, age: null, free: false };
  for (const filters of [undefined, null, absent]) assert.deepEqual(engine.search("zwemmen", filters, 10), plain);
  assert.deepEqual(engine.search("zwemmen"), plain);
});

const wrong = [
  [["zwemmen", { colour: "red" }, 10], /no filter `colour`/],
  [["zwemmen", { [Symbol("age")]: 1 }, 10], /names, not symbols/],
  [["zwemmen", { category: "sport" }, 10], /category must be one of holiday, learning/],
  [["zwemmen", { category: 3 }, 10], /category must be/],
  [["zwemmen", { neighbourhood: "7" }, 10], /neighbourhood must be a whole number/],
  [["zwemmen", { age: -1 }, 10], /age must be a whole number from 0 to 120/],
  [["zwemmen", { age: 6.5 }, 10], /age must be/],
  [["zwemmen", { age: NaN }, 10], /age must be/],
  [["zwemmen", { free: "yes" }, 10], /free must be true or false/],
  [["zwemmen", { language: "Dutch!" }, 10], /language must be a language tag/],
  [["zwemmen", { include_unknown: 1 }, 10], /include_unknown must be/],
  [["zwemmen", "age", 10], /filters must be an object/],
  [["zwemmen", 6, 10], /filters must be an object/],
  [["zwemmen", {}, -1], /limit must be a whole number/],
  [["zwemmen", {}, "10"], /limit must be/],
  [[undefined, {}, 10], /query must be a string/],
  [[{}, {}, 10], /query must be a string/],
];
for (const [args, message] of wrong) {
  test(`a mistake is told: ${message.source}`, () => {
    assert.throws(() => engine.search(...args), { name: "TypeError", message });
    assert.ok(engine.search("zwemmen", {}, 1).total > 0, "and the engine goes on");
  });
}

test("filters that throw when read, throw", () => {
  const filters = { get age() { throw new RangeError("no age"); } };
  assert.throws(() => engine.search("zwemmen", filters, 10), RangeError);
  assert.throws(() => engine.search("zwemmen", new Proxy({}, { ownKeys() { throw new RangeError("closed"); } }), 10), RangeError);
  assert.ok(engine.search("zwemmen", {}, 1).total > 0);
});

test("odd texts are only texts", () => {
  for (const text of ["\ud800", "\0", "💥".repeat(5000), "a".repeat(100_000), "<script>", "%s%n", "\u202e"]) {
    assert.ok(engine.search(text, {}, 10).ids.length <= 10);
  }
});

test("an index that is not whole is refused with the reason", () => {
  assert.throws(() => new Engine("index"), { name: "TypeError", message: /must be a Uint8Array/ });
  assert.throws(() => new Engine(bytes.buffer), TypeError);
  assert.throws(() => new Engine(new Uint8Array()), /damaged/);
  assert.throws(() => new Engine(new TextEncoder().encode("<!doctype html><title>Not found</title>")), /damaged/);
  for (const end of [1, 20, 100, bytes.length / 2, bytes.length - 1]) {
    assert.throws(() => new Engine(bytes.slice(0, Math.floor(end))), /damaged/, `cut at ${end}`);
  }
  for (let at = 0; at < bytes.length; at += 997) {
    const damaged = bytes.slice();
    damaged[at] ^= 0x55;
    assert.throws(() => new Engine(damaged), /damaged|version|different search indexes/, `byte ${at}`);
  }
  assert.throws(() => new Engine(new Uint8Array([...bytes, ...bytes])), /damaged/);
});

test("an engine that is freed says so", () => {
  const own = new Engine(bytes);
  own.free();
  assert.throws(() => own.search("zwemmen", {}, 10));
});
