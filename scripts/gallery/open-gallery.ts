import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Engine } from "../browsers/browser-choice";
import type { DrivenPage } from "../browsers/driven-page";
import { findEngine } from "../browsers/find-browser";
import { launchSession } from "../browsers/launch";
import { type PageServer, startServer } from "../serve";
import { GALLERY_FOLDER } from "./build-gallery";

/** The built gallery in a browser. */
export interface OpenGallery {
  engine: Engine;
  page: DrivenPage;
  close(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** Opens the built gallery in a browser that has no network, draws the same everywhere, and has no extension. */
export async function openGallery(engine: Engine): Promise<OpenGallery> {
  const browser = findEngine(engine);
  if (!browser) throw new Error(`expected a browser for ${engine}`);
  const server = await startServer();
  putFiles(server);
  const options = { extension: null, loopback: "all", headless: true, still: true } as const;
  const session = await launchSession(browser, options);
  const page = await session.open(server.url("localhost", "/tests/gallery/index.html"));
  await page.activate();
  return {
    engine,
    page,
    async close() {
      await session.close();
      await server.close();
    },
  };
}

function putFiles(server: PageServer): void {
  for (const path of readdirSync(GALLERY_FOLDER, { recursive: true, encoding: "utf8" })) {
    const file = join(GALLERY_FOLDER, path);
    if (!statSync(file).isFile()) continue;
    const type = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
    server.put(`/${path.replaceAll("\\", "/")}`, { body: readFileSync(file), headers: { "content-type": type } });
  }
}
