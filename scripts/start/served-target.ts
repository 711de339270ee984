import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { articleOfText } from "../plain-article";
import type { PageServer } from "../serve";

/** A host of the published list under whose name local pages are served. */
export const SERVED_HOST = "apnews.com";

/** Serves a file under the listed host, text files as a plain article; gives its address. */
export function serveFile(server: PageServer, path: string): string {
  const bytes = readFileSync(path);
  const content = /\.gz$/iu.test(path) ? gunzipSync(bytes) : bytes;
  const text = extname(path).toLowerCase() === ".txt";
  return servePage(server, basename(path), text ? articleOfText(content.toString("utf8")) : content);
}

/** Serves a page under the listed host, below a path that a story could have; gives its address. */
export function servePage(server: PageServer, name: string, body: string | Buffer): string {
  const path = `/article/${encodeURIComponent(name)}`;
  server.put(path, { body });
  return server.url(SERVED_HOST, path);
}
