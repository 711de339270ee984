import { ensureEngines } from "../testing/ensure-engines";
import { buildGallery, serveGallery } from "./build-gallery";
import { openGallery } from "./open-gallery";
import { renewAlbum, takePhotos } from "./photo-album";

const USAGE = `usage: npm run gallery [-- --renew]
  without an option: serves a page with every state of every component, to this machine alone, until Ctrl+C
  --renew            photographs all of them in both browsers, and keeps as expected what has changed`;

/** Photographs everything anew; the exit code. */
async function renew(): Promise<number> {
  const { there, missing } = ensureEngines(console.log);
  await buildGallery();
  for (const engine of there) {
    const gallery = await openGallery(engine);
    try {
      const done = renewAlbum(engine, await takePhotos(gallery, "light"), await takePhotos(gallery, "dark"));
      console.log(done.length > 0 ? done.join("\n") : `${engine}: nothing has changed`);
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
