// Loads the app. A file of its own, because the content security policy
// allows no inline script. Without it, or if the browser is too old for it,
// the page that was rendered beforehand stays and can be read, and says so.
const page = document.documentElement;
// Without this script the page says so after a while (notices.css).
document.querySelector(".unstarted")?.remove();
// After so long, in milliseconds, it says that the program is slow to come.
const SLOW = 15_000;
// What a program throws that must not go on: a panic, no memory left, too deep.
const STOPPED = ["RuntimeError", "RangeError", "InternalError"];
const query = new URLSearchParams(location.search);
// A kiosk has no way out, also not before the app is there.
if (query.has("kiosk")) {
  page.dataset.kiosk = "";
  const stay = (event) => {
    if (!("app" in page.dataset) && !event.target.closest?.(".notice")) event.preventDefault();
  };
  ["click", "auxclick", "contextmenu", "submit"].forEach((kind) => addEventListener(kind, stay, true));
}
// What the page of results lists answers no question: it was made without one.
const asked = document.getElementById("asked");
if (asked && location.search) {
  page.dataset.asked = "";
  document.getElementById("q").value = query.get("q") ?? "";
  document.querySelector(".search-form").after(asked.content);
}
const { module, program, worker } = document.currentScript.dataset;
// What a person does before the app is there goes along when it takes the place
// of the page.
const before = document.getElementById("app");
const touched = new Set();
["input", "change"].forEach((kind) => before?.addEventListener(kind, ({ target }) => touched.add(target)));
new MutationObserver((_, watcher) => {
  watcher.disconnect();
  if (before) carry(document.getElementById("app"));
  setTimeout(keep, 3000);
}).observe(page, { attributeFilter: ["data-app"] });

function carry(app) {
  const twin = (element) => {
    if (element.id) return document.getElementById(element.id);
    const [was, is] = [before, app].map((root) => [...root.querySelectorAll(element.tagName)]);
    const same = is[was.indexOf(element)];
    return same?.textContent === element.textContent ? same : undefined;
  };
  for (const details of before.querySelectorAll("details[open]")) twin(details)?.setAttribute("open", "");
  const focused = before.querySelector("[data-focused]");
  if (focused) twin(focused)?.focus();
  for (const field of touched) {
    const now = twin(field);
    if (!now) continue;
    const state = ["checkbox", "radio"].includes(field.type) ? "checked" : "value";
    now[state] = field[state];
    ["input", "change"].forEach((kind) => now.dispatchEvent(new Event(kind, { bubbles: true })));
  }
}

const device = navigator.serviceWorker;
// Whether the worker brought this page, and so knows its language.
const brought = Boolean(device?.controller);
// A newer release may be ready before the app is there to say so.
device?.addEventListener("message", () => {
  page.dataset.updated = "";
  dispatchEvent(new Event("wegwijs-updated"));
});
// What is loaded once the page is painted: the program, and where the page says
// all it has to say the catalogue, too.
const ahead = document.getElementById("ahead");
if (ahead && !document.hidden) requestAnimationFrame(() => setTimeout(begin));
else begin();

function begin() {
  if (ahead) document.head.append(ahead.content);
  let slow;
  const late = setTimeout(() => (slow = tell("notice-slow")), SLOW);
  import(module)
    .then((app) => app.default({ module_or_path: program }))
    .catch(() => giveUp("notice-not-started"))
    .finally(() => {
      clearTimeout(late);
      slow?.remove();
    });
  // The first date a browser writes takes it long: it has the time now.
  setTimeout(() => new Intl.DateTimeFormat(page.lang, { month: "long" }).format(), 50);
}

// The page that stands is all there is.
function giveUp(id) {
  delete page.dataset.asked;
  tell(id);
}

// Puts a notice above the page.
function tell(id) {
  const template = document.getElementById(id);
  const notice = template?.content.firstElementChild;
  if (!notice) return;
  document.body.prepend(notice);
  template.remove();
  return notice;
}

// A program that stopped answers nothing any more.
["error", "unhandledrejection"].forEach((kind) =>
  addEventListener(kind, ({ error, reason }) => {
    if (STOPPED.includes((error ?? reason)?.name)) giveUp("notice-panic");
  }),
);

// Keeps the site on the device, once the page stands in the language of who
// reads it. At a kiosk that leaves no trace.
async function keep() {
  if (!worker || !device) return;
  try {
    await device.register(worker);
    const { active } = await device.ready;
    if (!brought && !query.has("kiosk")) active.postMessage(page.lang);
  } catch {
    // Not kept, then: not in every browser, nor in every mode of it.
  }
}
