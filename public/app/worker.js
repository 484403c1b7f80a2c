// Keeps the site on the device: after one visit everything works without a
// network, and a later visit asks for no more than whether there is news.
//
// release.json names the current release and its list: what belongs together,
// each file with its hash, first those that everybody needs, then those of
// each language. A release is fetched completely, every file held against its
// hash, before it becomes the current one; until then, and when anything fails,
// the one before stays whole. Which one is current is a single entry, written
// last. Rolling back is publishing older files: their release is fetched like
// any other. No page waits for any of this, and where the device cannot answer
// from what it kept the host is asked.

const FORMAT = 1;
const BASE = new URL("./", location).pathname;
const CACHE = `wegwijs ${BASE} `;
const STATE = `${CACHE}state`;
const AT_ONCE = 6;
// In an address: the page as the host has it, whatever is kept.
const FROM_HOST = "host";
// What a file is, by the end of its name, whatever a host called it: it was
// held against its hash.
const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
};

addEventListener("install", () => skipWaiting());
// Requests wait until this is done, so nothing is fetched in it.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
// A page that came before the worker tells its language (start.js).
addEventListener("message", (event) => event.waitUntil(keep(event.data)));
addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(BASE)) return;
  const path = url.pathname.slice(BASE.length);
  if (event.request.mode === "navigate") {
    event.respondWith(page(event, url, path));
  } else if (/^(catalogue|app-)/.test(path)) {
    event.respondWith(file(event, path));
  }
});

const language = (path) => path.split("/")[0];

// What a family reads at a kiosk leaves no trace: nothing new is kept there.
const isKiosk = (url) => url.searchParams.has("kiosk");

// The release in use, as { format, release, always, languages, kept, before };
// `kept` are the languages on the device, `before` is the release before it.
async function current() {
  const state = await caches.match(BASE, { cacheName: STATE });
  const now = await state?.json();
  return now?.format === FORMAT ? now : undefined;
}

// A page in a language that is on the device: the start page as it is, every
// other one as the frame which the app fills. The rest comes from the host, or
// a page says that it cannot.
async function page(event, url, asked) {
  // A page's address is that of a folder, also where its last slash is left out.
  const path = /(^|\/|\.[^/]*)$/.test(asked) ? asked : `${asked}/`;
  const now = await current().catch(() => undefined);
  const lang = language(path);
  event.waitUntil(keep(now?.languages[lang] && !isKiosk(url) ? lang : undefined));
  const start = `${lang}/`;
  const isOurs = now?.kept.includes(lang) && path.endsWith("/");
  const own = isOurs && ((await kept(now, path === start ? start : `offline/${start}frame/`)) ?? (await kept(now, start)));
  if (own && !url.searchParams.has(FROM_HOST)) return own;
  try {
    return await fetch(event.request);
  } catch (error) {
    const isPage = now && /(^|\/)$/.test(path);
    const instead = own || (isPage && (await kept(now, path && `offline/${start}`)));
    if (instead) return instead;
    throw error;
  }
}

// A file of whichever release is kept: their names hold a hash, from that of the
// manifest on, which the page names.
async function file(event, path) {
  const cards = /^catalogue\/cards-(.+)-[0-9a-f]+\.json$/.exec(path);
  if (cards) event.waitUntil(learn(event.clientId, cards[1]).catch(() => undefined));
  return (await caches.match(BASE + path).catch(() => undefined)) ?? fetch(event.request);
}

// Keeps a language that somebody begins to read.
async function learn(clientId, lang) {
  const [now, client] = await Promise.all([current(), clients.get(clientId)]);
  if (!now?.kept.includes(lang) && client && !isKiosk(new URL(client.url))) await keep(lang);
}

async function kept(release, path) {
  return caches.match(BASE + path, { cacheName: CACHE + release.release }).catch(() => undefined);
}

// Fetches what is new, and what is missing of a language. One at a time; what
// fails is tried again with the next page.
let work = Promise.resolve();
function keep(lang) {
  work = work.then(() => renew(lang)).catch(() => undefined);
  return work;
}

async function renew(lang) {
  const now = await current();
  // Never "not modified": a release that was taken back is older than its copy.
  const answer = await fetch(`${BASE}release.json`, { cache: "no-store" });
  if (!answer.ok) return;
  const newest = await answer.json();
  if (newest.format !== FORMAT) return;
  const next = newest.release === now?.release ? now : await (await whole(newest.list, newest.integrity)).json();
  const languages = [...new Set([...(now?.kept ?? []), lang])].filter((lang) => next.languages[lang]);
  if (!languages.length) return;
  const files = [...next.always, ...languages.flatMap((lang) => next.languages[lang])];
  const cache = await caches.open(CACHE + next.release);
  const ofNow = new Map(now && [...now.always, ...Object.values(now.languages).flat()]);
  const copy = async ([path, integrity]) => {
    const old = ofNow.get(path) === integrity && (await kept(now, path));
    await cache.put(BASE + path, old || (await whole(path, integrity)));
  };
  const fill = async () => {
    const there = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
    const missing = files.filter(([path]) => !there.has(BASE + path));
    while (missing.length) await Promise.all(missing.splice(0, AT_ONCE).map(copy));
  };
  try {
    await fill();
  } catch (error) {
    if (error.name !== "QuotaExceededError") throw error;
    // Room for it: what only pages of older releases may still need.
    await forgetAllBut(now?.release, next.release);
    await fill();
  }
  const isNew = next.release !== now?.release;
  const before = isNew ? now?.release : now.before;
  if (isNew || languages.length > now.kept.length) {
    const state = await caches.open(STATE);
    await state.put(BASE, new Response(JSON.stringify({ ...next, format: FORMAT, kept: languages, before })));
  }
  if (now && isNew) {
    for (const client of await clients.matchAll({ type: "window" })) client.postMessage("updated");
  }
  // Pages that are open may still need the release before; older ones nobody does.
  await forgetAllBut(before, next.release);
}

async function forgetAllBut(...releases) {
  const stay = [STATE, ...releases.map((release) => CACHE + release)];
  const old = (await caches.keys()).filter((name) => name.startsWith(CACHE) && !stay.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

// A file as the list says it is: the copy that the page just loaded, else the
// host's, with the host's headers.
async function whole(path, integrity) {
  const get = (cache) => fetch(BASE + path, { integrity, cache });
  const answer = await get("default").catch(() => get("reload"));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const headers = new Headers(answer.headers);
  // Of the way here, not of the file.
  ["content-encoding", "content-length"].forEach((name) => headers.delete(name));
  const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? "html"];
  if (type) headers.set("content-type", type);
  // Without the marks of a redirect, which a page may not be answered with.
  return new Response(answer.body, { headers });
}
