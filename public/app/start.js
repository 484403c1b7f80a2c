// Loads the app. A file of its own, because the content security policy
// allows no inline script. Without it, or if the browser is too old for it,
// the page that was rendered beforehand stays and can be read, and says so.
const page = document.documentElement;
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
// What is loaded once the page is painted: the program, and where the page says
// all it has to say the catalogue, too.
const ahead = document.getElementById("ahead");
if (ahead && !document.hidden) requestAnimationFrame(() => setTimeout(begin));
else begin();

function begin() {
  if (ahead) document.head.append(ahead.content);
  import(module)
    .then((app) => app.default({ module_or_path: program }))
    .then(keep, () => tell("notice-not-started"));
  // The first date a browser writes takes it long: it has the time now.
  setTimeout(() => new Intl.DateTimeFormat(page.lang, { month: "long" }).format(), 50);
}

function tell(id) {
  delete page.dataset.asked;
  const notice = document.getElementById(id);
  if (!notice) return;
  document.body.prepend(notice.content);
  notice.remove();
}

// A program that stopped where it must not go on (a panic, no memory left)
// answers nothing any more.
["error", "unhandledrejection"].forEach((kind) =>
  addEventListener(kind, ({ error, reason }) => {
    if ((error ?? reason)?.name === "RuntimeError") tell("notice-panic");
  }),
);

// Keeps the site on the device, once the page stands.
function keep() {
  const container = navigator.serviceWorker;
  if (!worker || !container) return;
  container.addEventListener("message", () => dispatchEvent(new Event("wegwijs-updated")));
  setTimeout(() => container.register(worker).catch(() => {}), 3000);
}
