// What Lighthouse needs: the site served, and a Chromium of its own.
import { spawn } from "node:child_process";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
];

/** Serves the site on a free port, which the tool says. */
export async function serve(tool, dist) {
  const server = spawn(tool, ["serve", dist, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const said of server.stdout) {
    const address = /http:\/\/\S+/.exec(String(said))?.[0];
    if (address) return { server, address };
  }
  throw new Error("the site is not served");
}

export const open = (flags = []) =>
  launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: [...FLAGS, ...flags] });

/**
 * What Lighthouse says of a page on a phone. Now and then it misses the start
 * of the recording (NO_NAVSTART), about one in thirty here: then once more.
 */
export async function audit(chrome, url, categories, again = true) {
  const { lhr } = await lighthouse(url, {
    port: chrome.port,
    onlyCategories: categories,
    formFactor: "mobile",
    logLevel: "error",
  });
  if (lhr.runtimeError && again) return audit(chrome, url, categories, false);
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}
