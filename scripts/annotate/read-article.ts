import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { isArticle } from "../../lib/page/article-check";
import { walkBlocks } from "../../lib/page/block-walk";
import { pageLanguage } from "../../lib/page/page-language";
import { storyDate } from "../../lib/page/story-date";
import { blocksOfText, joinBlocks } from "../../lib/text/blocks";

/** A file as the matcher sees it: its text, cut into blocks that know where they begin in it. */
export interface Article {
  text: string;
  blocks: { text: string; start: number }[];
  isArticle: boolean;
  storyDate: string | null;
  lang: string | null;
}

/** A plain text of at least this many characters is taken for an article: the length a frame must have, too. */
const ARTICLE_LENGTH = 500;

/** Reads a `.txt`, `.html` or `.html.gz` file. Throws with the file's name where it is none of these or not there. */
export function readArticle(file: string): Article {
  if (/\.html?(?:\.gz)?$/iu.test(file)) return readHtml(read(file));
  if (/\.txt$/iu.test(file)) return readText(read(file));
  throw new Error(`${file}: expected a .txt, .html or .html.gz file`);
}

function read(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function readText(text: string): Article {
  return { text, blocks: blocksOfText(text), isArticle: text.length >= ARTICLE_LENGTH, storyDate: null, lang: null };
}

function readHtml(html: string): Article {
  const { document } = parseHTML(html);
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
  };
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
