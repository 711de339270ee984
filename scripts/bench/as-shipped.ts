import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/** Where what was built for benches lies. */
const FOLDER = ".output/bench";

/**
 * Builds a module with what it imports, as the extension is built, and imports that. What runs TypeScript on the fly names
 * every closure anew whenever it is made, which a loop over thousands of mentions pays for and the extension does not.
 */
export async function importAsShipped<M>(file: string): Promise<M> {
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: file,
      outDir: FOLDER,
      emptyOutDir: true,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "bench.mjs" } },
    },
  });
  return import(pathToFileURL(resolve(FOLDER, "bench.mjs")).href);
}
