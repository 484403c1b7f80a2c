// Lighthouse on the production site as a phone meets it: accessibility, best
// practices and search engines, 100 each. `node run.mjs TOOL DIST [PATH…]`.
import { spawn } from "node:child_process";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [tool, dist, ...paths] = process.argv.slice(2);
const CATEGORIES = ["accessibility", "best-practices", "seo"];
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
];

/** Serves the site on a free port, which the tool says. */
async function serve() {
  const server = spawn(tool, ["serve", dist, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const said of server.stdout) {
    const address = /http:\/\/\S+/.exec(String(said))?.[0];
    if (address) return { server, address };
  }
  throw new Error("the site is not served");
}

const { server, address } = await serve();
const chrome = await launch({ chromePath: "/usr/bin/chromium", chromeFlags: FLAGS });
let failed = false;
try {
  for (const path of paths) {
    const { lhr } = await lighthouse(new URL(path, address).href, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      formFactor: "mobile",
      logLevel: "error",
    });
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    for (const name of CATEGORIES) {
      const { score, auditRefs } = lhr.categories[name];
      console.log(`${path} ${name} ${Math.round(score * 100)}`);
      if (score === 1) continue;
      failed = true;
      const wrong = auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1);
      for (const { id } of wrong) {
        const { title, details } = lhr.audits[id];
        console.log(`  ${id}: ${title} ${JSON.stringify(details?.items?.slice(0, 3) ?? []).slice(0, 600)}`);
      }
    }
  }
} finally {
  await chrome.kill();
  server.kill();
}
process.exit(failed ? 1 : 0);
