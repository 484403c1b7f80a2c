// The site as hosts send it, with TLS, HTTP/2 and brotli, and all that is asked
// of it: what passes here has left the device, whoever in the browser asked.
import { createSecureServer } from "node:http2";
import { certificate } from "./certificate.mjs";
import { brotli } from "./weight.mjs";

/** Headers that tell how the site's own server sent it, not what it sent. */
const OWN = ["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"];

/** Sends on what the server at `address` has. */
export async function host(address) {
  const asked = [];
  let open = 0;
  let last = Date.now();
  const packed = new Map();
  const pack = (path, body) => {
    if (!packed.has(path)) packed.set(path, brotli(body));
    return packed.get(path);
  };
  const { key, cert, trust } = await certificate();
  const server = createSecureServer({ key, cert }, async (request, response) => {
    const path = new URL(request.url, address).pathname;
    open += 1;
    const answer = await fetch(new URL(request.url, address), { redirect: "manual" });
    const body = Buffer.from(await answer.arrayBuffer());
    const small = await pack(path, body);
    const better = small.length < body.length;
    const sent = better ? small : body;
    asked.push({ path, bytes: sent.length });
    const headers = [...answer.headers].filter(([name]) => !OWN.includes(name));
    const encoding = better ? { "content-encoding": "br" } : {};
    response.writeHead(answer.status, { ...Object.fromEntries(headers), ...encoding, "content-length": sent.length });
    response.end(sent);
    open -= 1;
    last = Date.now();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

  /** Waits until everything was sent and nothing more asked for so many milliseconds. */
  async function quiet(milliseconds) {
    const from = Date.now();
    while (open || Date.now() - Math.max(from, last) < milliseconds) await new Promise((later) => setTimeout(later, 100));
  }

  return {
    /** The flag without which Chromium trusts no certificate of this host. */
    trust,
    origin: `https://127.0.0.1:${server.address().port}`,
    /** What was asked and sent since this was last called. */
    asked: () => asked.splice(0),
    quiet,
    close: () => server.close(),
  };
}
