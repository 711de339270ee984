import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Ways by which code of a bundle could send something out of the machine. A content script is bound by no policy of
 * ours, so that none is taken is a property of the bundle, and this looks for it in the built text.
 */
const WAYS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["fetch", /\bfetch\b/g],
  ["XMLHttpRequest", /\bXMLHttpRequest\b/g],
  ["WebSocket", /\bWebSocket(?:Stream)?\b/g],
  ["WebTransport", /\bWebTransport\b/g],
  ["EventSource", /\bEventSource\b/g],
  ["sendBeacon", /\bsendBeacon\b/g],
  ["RTCPeerConnection", /\b(?:webkit)?RTCPeerConnection\b/g],
  ["Image", /\b(?:new\s+Image|Image\s*\()/g],
  ["media element", /\bnew\s+(?:Audio|Video)\b/g],
  ["worker", /\b(?:Shared)?Worker\s*\(|\bserviceWorker\b|\bimportScripts\b/g],
  ["prefetch", /\b(?:prefetch|preload|preconnect|dns-prefetch|modulepreload|prerender)\b/g],
  [
    "loading element",
    /createElement\(\s*["'`](?:img|link|script|iframe|audio|video|source|object|embed|form|base)["'`]/g,
  ],
  ["remote import", /\bimport\s*\(\s*["'`]?(?:https?:)?\/\//g],
  ["remote style", /@import\b|url\(\s*["']?(?:https?:)?\/\//g],
  // An element of that name, and not what a drawing is to a screen reader.
  ["image element", /(?<!\brole:\s*)["'`]img["'`]/g],
  ["font", /\bFontFace\b/g],
  ["background image", /backgroundImage|background-image/g],
  ["new page", /\bwindow\.open\b|\.setUninstallURL\b|\btabs\.(?:create|update)\b|\bwindows\.create\b/g],
  ["navigation", /\blocation\.(?:assign|replace)\b|\blocation(?:\.href)?\s*=(?!=)/g],
  ["code from text", /\beval\s*\(|\bnew\s+Function\b/g],
];

/** The one request that there is: the background reads the pack from the extension's own files. */
const PACK_REQUEST = /\bfetch\(\s*[\w$.]+\.runtime\.getURL\(\s*["'`]\/?facts\.pack["'`]\s*\)\s*\)/;

/** Addresses inside the extension, as a build writes them; of the search page's, whatever follows its name. */
const SEARCH_URL = "url:[\\w$.]+\\.runtime\\.getURL\\(`/search\\.html\\$\\{[^`]*\\}`\\)";
const WELCOME_URL = 'url:[\\w$.]+\\.runtime\\.getURL\\([`"]/welcome\\.html[`"]\\)';

/** The one change of a tab's address: the background shows the search where the address bar was used. */
const SEARCH_HERE = new RegExp(`\\btabs\\.update\\([\\w$.]+,\\{${SEARCH_URL}\\}\\)`);

/** New tabs with a page of the extension in them. */
const OWN_TABS = new RegExp(
  `\\btabs\\.create\\(\\{(?:${SEARCH_URL}|${WELCOME_URL})(?:,active:[^{},]+,\\.{3}[^{}]*\\{windowId:[\\w$.]+\\})?\\}\\)`,
  "g",
);

/** What the pages of the extension may load, to the letter. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Every way out in one file's text; of the background, what it alone may do is left out, once each. */
export function waysOut(text: string, inBackground = false): string[] {
  const others = text.replaceAll(OWN_TABS, "");
  const judged = inBackground ? others.replace(PACK_REQUEST, "").replace(SEARCH_HERE, "") : others;
  return WAYS.flatMap(([name, pattern]) => {
    return [...judged.matchAll(pattern)].map(
      ({ index }) => `${name}: …${judged.slice(Math.max(0, index - 40), index + 40)}…`,
    );
  });
}

/** Every way out in a built extension: its scripts, style sheets, pages and policy. Empty when there is none. */
export function waysOutOfBuild(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const found = files.flatMap((name) => {
    if (/\.(?:js|css)$/.test(name))
      return waysOut(readFileSync(join(folder, name), "utf8"), name === "background.js").map(
        (way) => `${name}: ${way}`,
      );
    if (name.endsWith(".html"))
      return remoteParts(readFileSync(join(folder, name), "utf8")).map((part) => `${name}: ${part}`);
    return [];
  });
  return [...found, ...policyTrouble(folder)].map((line) => `${folder}/${line}`);
}

function remoteParts(html: string): string[] {
  return [...html.matchAll(/\b(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]*/g)].map(([text]) => text);
}

function policyTrouble(folder: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const { content_security_policy } = manifest as { content_security_policy?: { extension_pages?: string } };
  const policy = content_security_policy?.extension_pages;
  return policy === POLICY ? [] : [`manifest.json: expected the policy ${POLICY}; found ${policy}`];
}
