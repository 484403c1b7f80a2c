// A server for the pages that measure: isolated from other origins, which is
// what gives them a clock of microseconds and a count of their memory.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves folders by their first name, and counts the bytes below each folder. */
export async function serve(folders) {
  const sent = new Map();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const [, first, ...rest] = path.split("/");
    const page = path.endsWith("/") ? ["index.html"] : [];
    const file = folders[first] && join(folders[first], ...rest, ...page);
    const found = file && (await stat(file).catch(() => null));
    if (!found?.isFile()) return void response.writeHead(404).end();
    sent.set(path, (sent.get(path) ?? 0) + found.size);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": found.size,
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  /** Bytes sent from below a folder since last asked. */
  const bytes = (folder) => {
    const below = [...sent].filter(([path]) => path.startsWith(folder));
    below.forEach(([path]) => sent.delete(path));
    return below.reduce((sum, [, size]) => sum + size, 0);
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, bytes, close: () => server.close() };
}
