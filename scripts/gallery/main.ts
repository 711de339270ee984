import type { ColorScheme } from "../browsers/driven-page";
import { ensureEngines } from "../testing/ensure-engines";
import { buildGallery, serveGallery } from "./build-gallery";
import { openGallery } from "./open-gallery";
import { renewAlbum, takePhotos } from "./photo-album";

const USAGE = `usage: npm run gallery [-- --renew]
  without an option: serves a page with every state of every component, to this machine alone, until Ctrl+C
  --renew            photographs all of them in both browsers, and keeps as expected what has changed`;
const THEMES: readonly ColorScheme[] = ["light", "dark"];

/** Photographs everything anew; the exit code. */
async function renew(): Promise<number> {
  const { there, missing } = ensureEngines(console.log);
  await buildGallery();
  for (const engine of there) {
    const gallery = await openGallery(engine);
    try {
      for (const theme of THEMES) {
        const done = renewAlbum(engine, theme, await takePhotos(gallery, theme));
        for (const line of done) console.log(line);
        if (done.length === 0) console.log(`${engine}, ${theme}: nothing has changed`);
      }
    } finally {
      await gallery.close();
    }
  }
  return missing.length > 0 ? 1 : 0;
}

/** `npm run gallery`; the exit code, or null while it serves. */
async function main(args: readonly string[]): Promise<number | null> {
  if (args.length === 1 && args[0] === "--renew") return renew();
  if (args.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const { url, server } = await serveGallery();
  console.log(`${url}\nCtrl+C ends it.`);
  process.once("SIGINT", () => void server.close().then(() => process.exit(0)));
  return null;
}

const code = await main(process.argv.slice(2));
if (code !== null) process.exit(code);
