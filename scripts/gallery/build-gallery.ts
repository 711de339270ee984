import { resolve } from "node:path";
import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";

/** Folder of the built gallery, from the project's root. */
export const GALLERY_FOLDER = ".output/gallery";

/** Vite's configuration of the gallery page, which stands with the tests because it imports from everywhere. */
function galleryConfig(): InlineConfig {
  return {
    configFile: false,
    root: resolve("."),
    base: "./",
    publicDir: false,
    logLevel: "warn",
    define: { __NEWS_SITES__: "[]" },
    optimizeDeps: { noDiscovery: true, include: ["preact", "preact/hooks", "preact/jsx-dev-runtime"] },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  };
}

/** Builds the gallery as static files. */
export async function buildGallery(): Promise<void> {
  await build({
    ...galleryConfig(),
    build: {
      outDir: resolve(GALLERY_FOLDER),
      emptyOutDir: true,
      rolldownOptions: { input: resolve("tests/gallery/index.html") },
    },
  });
}

/** Serves the gallery to a person: changes of the source show at once. Only this machine reaches it. */
export async function serveGallery(): Promise<{ url: string; server: ViteDevServer }> {
  const server = await createServer({ ...galleryConfig(), server: { host: "127.0.0.1" } });
  await server.listen();
  return { url: `${server.resolvedUrls?.local[0]}tests/gallery/index.html`, server };
}
