// A certificate for this machine, of a few hours, which only browsers that are
// told to will trust.
import { execFile } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The key and the certificate (PEM), and the flag with which Chromium trusts it. */
export async function certificate() {
  const folder = await mkdtemp(join(tmpdir(), "wegwijs-certificate-"));
  try {
    const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc", "-days", "1"];
    const name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
    await run("openssl", ["req", "-x509", ...kind, ...name, "-keyout", key, "-out", cert]);
    const pem = { key: await readFile(key), cert: await readFile(cert) };
    const told = new X509Certificate(pem.cert).publicKey.export({ type: "spki", format: "der" });
    const hash = createHash("sha256").update(told).digest("base64");
    return { ...pem, trust: `--ignore-certificate-errors-spki-list=${hash}` };
  } finally {
    await rm(folder, { recursive: true });
  }
}
