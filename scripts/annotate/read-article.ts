import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { siteName } from "../../lib/library/site-name";
import { isArticle } from "../../lib/page/article-check";
import { walkBlocks } from "../../lib/page/block-walk";
import { pageLanguage } from "../../lib/page/page-language";
import { storyDate } from "../../lib/page/story-date";
import { blocksOfText, joinBlocks } from "../../lib/text/blocks";
import { readNewsSites } from "../facts/news-sites";

/** A file as the matcher sees it: its text, cut into blocks that know where they begin in it. */
export interface Article {
  text: string;
  blocks: { text: string; start: number }[];
  isArticle: boolean;
  storyDate: string | null;
  lang: string | null;
  /** The listed site's own name, by the page's canonical address. */
  site: string | null;
}

/** A plain text of at least this many characters is taken for an article: the length a frame must have, too. */
const ARTICLE_LENGTH = 500;

/** Reads a `.txt`, `.html` or `.html.gz` file. Throws with the file's name where it is none of these or not there. */
export function readArticle(file: string): Article {
  if (/\.html?(?:\.gz)?$/iu.test(file)) return readHtml(read(file));
  if (isPlainText(file)) return readText(read(file));
  throw new Error(`${file}: expected a .txt, .html or .html.gz file`);
}

/** Whether a file is read as plain text; offsets then refer to the file itself. */
export function isPlainText(file: string): boolean {
  return /\.txt$/iu.test(file);
}

function read(file: string): string {
  const bytes = readFileSync(file);
  if (!/\.gz$/iu.test(file)) return bytes.toString("utf8");
  try {
    return gunzipSync(bytes).toString("utf8");
  } catch (error) {
    throw new Error(`${file}: expected gzip; ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readText(text: string): Article {
  return {
    text,
    blocks: blocksOfText(text),
    isArticle: text.length >= ARTICLE_LENGTH,
    storyDate: null,
    lang: null,
    site: null,
  };
}

function readHtml(html: string): Article {
  const mended = headClosed(html);
  const { document } = parseHTML(isWhole(mended) ? mended : inBody(mended));
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content") ??
    "";
  // A browser collapses white space when it lays text out; here the text itself is the output.
  const texts = document.body ? [...walkBlocks(document.body)].map((block) => collapse(block.text)) : [];
  const { text, starts } = joinBlocks(texts);
  return {
    text,
    blocks: texts.map((block, index) => ({ text: block, start: starts[index] as number })),
    isArticle: isArticle(document, address),
    storyDate: storyDate(document, address),
    lang: pageLanguage(document),
    site: siteName(readNewsSites(), address),
  };
}

/** What belongs to the head and stands behind its end: a browser puts it into the head, this parser makes a body of it. */
const BEHIND_HEAD =
  /<\/head>((?:\s|<!--[\s\S]*?-->|<(script|style|noscript|template|title)\b[^>]*>[\s\S]*?<\/\2\s*>|<(?:base|link|meta)\b[^>]*>)+)<body/iu;

function headClosed(html: string): string {
  return html.replace(BEHIND_HEAD, (_, behind: string) => `${behind}</head><body`);
}

/** Whether a page has its head and body where they belong. A browser mends what has not; this parser does not. */
function isWhole(html: string): boolean {
  return /<body[\s>]/iu.test(html) && !CONTENT_BEFORE_HEAD.test(html);
}

/** An element of the body directly behind the html tag: a browser ends the head there, and all that follows is body. */
const CONTENT_BEFORE_HEAD = /<html[^>]*>(?:\s|<!--[\s\S]*?-->)*<(?:a|article|div|h1|main|p|section|span|table)[\s>]/iu;

/** A page with all its content in the body, as a browser reads it where an element of the body comes first. */
function inBody(html: string): string {
  const [tag = "<html>"] = /<html[^>]*>/iu.exec(html) ?? [];
  const content = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/giu, "");
  return `${tag}<body>${content}</body></html>`;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
