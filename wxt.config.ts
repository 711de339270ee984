import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "wxt";
import { compileCorePack } from "./scripts/facts/compile-core";
import { matchPatterns, readNewsSites } from "./scripts/facts/news-sites";

const sites = readNewsSites();
const hosts = sites.flatMap(({ host }) => matchPatterns(host));
const packFile = resolve(".wxt/facts.pack");

/** No page of ours may load, send or be framed by anything but itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The oldest browsers that it runs in; the manifests say the same. Newer syntax needs no detours for older ones. */
const OLDEST = { chrome: 128, firefox: 146 };

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  vite: () => ({
    define: { __NEWS_SITES__: JSON.stringify(sites) },
    // The polyfill of module preloading would bring a fetch into every page of ours.
    build: { modulePreload: false, target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
  }),
  manifest: ({ browser }) => ({
    name: "Backgrounder",
    description:
      "Explains the news while you read it: who and what the names in an article are, as of when, from which source.",
    permissions: ["storage", "activeTab", "scripting", "contextMenus"],
    host_permissions: hosts,
    optional_host_permissions: ["*://*/*"],
    content_scripts: [{ matches: hosts, js: ["gate.js"], all_frames: true, run_at: "document_idle" }],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: "Backgrounder" },
    omnibox: { keyword: "bg" },
    commands: {
      "look-up-selection": {
        suggested_key: { default: "Alt+Shift+L" },
        description: "Look up the selected text",
      },
      "next-mark": {
        suggested_key: { default: "Alt+Shift+J" },
        description: "Go to the next marked name",
      },
      "previous-mark": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "Go to the previous marked name",
      },
      "open-card": {
        suggested_key: { default: "Alt+Shift+O" },
        description: "Open the card of the marked name",
      },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "backgrounder@backgrounder.example",
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: `${OLDEST.chrome}` }),
  }),
  hooks: {
    "prepare:publicPaths": (_, paths) => {
      paths.push("facts.pack");
    },
    "build:before": () => {
      mkdirSync(".wxt", { recursive: true });
      writeFileSync(packFile, compileCorePack());
    },
    "build:publicAssets": (_, assets) => {
      assets.push({ absoluteSrc: packFile, relativeDest: "facts.pack" });
    },
  },
});
