// Lighthouse on the production site as a phone meets it: accessibility, best
// practices and search engines, 100 each. `node run.mjs TOOL DIST [PATH…]`.
import { audit, open, serve } from "./chromium.mjs";

const [tool, dist, ...paths] = process.argv.slice(2);
const CATEGORIES = ["accessibility", "best-practices", "seo"];

const { server, address } = await serve(tool, dist);
const chrome = await open();
let failed = false;
try {
  for (const path of paths) {
    const lhr = await audit(chrome, new URL(path, address).href, CATEGORIES);
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
