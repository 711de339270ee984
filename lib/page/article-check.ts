import isProbablyReaderable from "@mozilla/readability/Readability-readerable.js";
import { articleData } from "./structured-data";

/** Frames smaller than this, in CSS pixels, hold advertisements and players, not articles. */
const FRAME_WIDTH = 300;
const FRAME_HEIGHT = 200;
/** A frame with less text than this, in characters, is no article. */
const FRAME_TEXT = 500;

/** Prose that a page must hold: Readability's score, and the shortest paragraph that counts towards it, characters. */
const DECLARED_PROSE = { minScore: 10, minContentLength: 80 };
const UNDECLARED_PROSE = { minScore: 40, minContentLength: 140 };
/** Parts of an address that no publisher gives its articles. */
const OTHER_PAGES =
  /\/(?:forums?|threads?|showthread\.php|docs|documentation|products?|collections?|categor(?:y|ies)|tags?|questions|market|search|list|login|account)(?:\/|$)|^\/r\//u;

/**
 * Whether a page is an article worth reading. Cheap signals first; the prose test (Readability's) settles it, so that
 * a front page that calls itself an article stays unmarked and a page without metadata is still read.
 */
export function isArticle(document: Document, url: string): boolean {
  const declared = declaresArticle(document);
  if (!declared && isOtherPage(url)) return false;
  return isProbablyReaderable(document, declared ? DECLARED_PROSE : UNDECLARED_PROSE);
}

function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content");
  return type === "article" || articleData(document) !== null;
}

/** The address of a front page (no path, or one short word), a forum, a shop, a manual. */
function isOtherPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, protocol } = new URL(url);
  if (protocol === "file:") return false;
  return /^\/(?:[a-z]{2,12}\/?)?(?:index\.\w+)?$/u.test(pathname) || OTHER_PAGES.test(pathname);
}

/** Whether a frame is too small, or holds too little text, to be read. The top frame never is. */
export function isMinorFrame(window: Window): boolean {
  if (window.top === window) return false;
  if (window.innerWidth < FRAME_WIDTH || window.innerHeight < FRAME_HEIGHT) return true;
  return (window.document.body?.textContent?.length ?? 0) < FRAME_TEXT;
}
