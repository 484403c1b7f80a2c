// Keeps the site on the device: after one visit everything works without a
// network, and a later visit asks for no more than whether there is news.
//
// release.json names the current release and its list: what belongs together,
// each file with its hash, first those that everybody needs, then those of
// each language. A release is fetched completely, every file held against its hash, before it
// becomes the current one; until then, and when anything fails, the one before
// stays whole. Which one is current is a single entry, written last. Rolling
// back is publishing older files: their release is fetched like any other.

const FORMAT = 1;
const BASE = new URL("./", location).pathname;
const CACHE = `wegwijs ${BASE} `;
const STATE = `${CACHE}state`;
const AT_ONCE = 6;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(BASE)) return;
  const path = url.pathname.slice(BASE.length);
  if (event.request.mode === "navigate") {
    event.respondWith(page(event, path));
  } else if (/^(catalogue|app-)/.test(path)) {
    event.respondWith(file(event, url, path));
  }
});

// Takes over the pages that are open, and keeps their languages.
async function begin() {
  await clients.claim();
  for (const client of await clients.matchAll({ type: "window" })) {
    if (!isKiosk(client.url)) await keep(language(new URL(client.url).pathname.slice(BASE.length)));
  }
}

const language = (path) => path.split("/")[0];

// What a family reads at a kiosk leaves no trace: nothing new is kept there.
const isKiosk = (url) => new URL(url).searchParams.has("kiosk");

// The release in use, as { release, always, languages, kept }; `kept` are the
// languages on the device.
async function current() {
  const state = await caches.match(BASE, { cacheName: STATE });
  return state?.json();
}

// A page in a language that is on the device: the start page as it is, every
// other one as the frame which the app fills. The rest comes from the host, or
// a page says that it cannot.
async function page(event, path) {
  const now = await current().catch(() => undefined);
  const lang = language(path);
  event.waitUntil(keep(now?.languages[lang] && !isKiosk(event.request.url) ? lang : undefined));
  const at = now?.kept.includes(lang) && path.endsWith("/") && `${lang}/`;
  const cached = at && ((await kept(now, path === at ? at : `offline/${at}frame/`)) ?? (await kept(now, at)));
  if (cached) return cached;
  try {
    return await fetch(event.request);
  } catch (error) {
    const sorry = now && ((path === "" && (await kept(now, ""))) || (await kept(now, `offline/${lang}/`)) || (await kept(now, "offline/nl/")));
    if (sorry) return sorry;
    throw error;
  }
}

// A file of the release that the page belongs to: names that hold a hash are
// the same in all, the manifest says whose it is.
async function file(event, url, path) {
  const cards = /^catalogue\/cards-(.+)-[0-9a-f]+\.json$/.exec(path);
  if (cards) event.waitUntil(learn(event.clientId, cards[1]));
  const release = url.searchParams.get("release");
  const names = release ? [CACHE + release] : await caches.keys();
  for (const cacheName of names.filter((name) => name.startsWith(CACHE))) {
    const cached = await caches.match(BASE + path, { cacheName });
    if (cached) return cached;
  }
  return fetch(event.request);
}

// Keeps a language that somebody begins to read.
async function learn(clientId, lang) {
  const [now, client] = await Promise.all([current(), clients.get(clientId)]);
  if (!now?.kept.includes(lang) && client && !isKiosk(client.url)) await keep(lang);
}

function kept(release, path) {
  return caches.match(BASE + path, { cacheName: CACHE + release.release });
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
  const there = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  const missing = files.filter(([path]) => !there.has(BASE + path));
  if (!missing.length && now?.release === next.release && languages.length === now.kept.length) return;
  const before = new Map(now && [...now.always, ...Object.values(now.languages).flat()]);
  const copy = async ([path, integrity]) => {
    const old = before.get(path) === integrity && (await kept(now, path));
    await cache.put(BASE + path, old || (await whole(path, integrity)));
  };
  while (missing.length) await Promise.all(missing.splice(0, AT_ONCE).map(copy));
  const state = await caches.open(STATE);
  await state.put(BASE, new Response(JSON.stringify({ ...next, kept: languages })));
  if (now && now.release !== next.release) {
    for (const client of await clients.matchAll({ type: "window" })) client.postMessage("updated");
  }
  // Pages that are open may still need the release before; older ones nobody does.
  const stay = [STATE, CACHE + next.release, CACHE + now?.release];
  const old = (await caches.keys()).filter((name) => name.startsWith(CACHE) && !stay.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

// A file as the list says it is: the copy that the page just loaded, else the
// host's.
async function whole(path, integrity) {
  const get = (cache) => fetch(BASE + path, { integrity, cache });
  const answer = await get("default").catch(() => get("reload"));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  // Without the marks of a redirect, which a page may not be answered with.
  return new Response(answer.body, { headers: { "content-type": answer.headers.get("content-type") ?? "" } });
}
