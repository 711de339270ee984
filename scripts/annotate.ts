import { resolve } from "node:path";
import { createAnnotator } from "../lib/library/annotate";
import { readPack } from "../lib/pack/reader";
import type { Decision } from "../lib/sense/decide";
import type { Mention } from "../lib/sense/mention";
import { type Article, isPlainText, readArticle } from "./annotate/read-article";
import { endOnClosedPipe } from "./closed-pipe";
import { compileCorePack } from "./facts/compile-core";

const USAGE = "usage: npm run -s annotate -- [--json | --explain] FILE... (.txt, .html, .html.gz)";

/**
 * `npm run annotate`: what the extension would mark in files, as a listing or as one JSON object a line and file; or, with
 * --explain, what was found there and why it is marked or not.
 */
function main(args: string[]): number {
  const json = args.includes("--json");
  const files = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--json" && arg !== "--explain");
  if (files.length === 0 || unknown) {
    console.error(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
    return 2;
  }
  const explain = args.includes("--explain") ? (decision: Decision) => process.stdout.write(reasonOf(decision)) : null;
  const annotate = createAnnotator(readPack(compileCorePack().buffer), explain ? { explain } : {});
  let failed = 0;
  for (const file of files) {
    try {
      const article = readArticle(resolve(process.env.INIT_CWD ?? ".", file));
      const found = annotateArticle(article, annotate);
      if (explain) continue;
      process.stdout.write(
        json ? `${JSON.stringify({ file, ...toJson(article, found, file) })}\n` : listing(file, article, found),
      );
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      failed++;
    }
  }
  return failed > 0 ? 1 : 0;
}

interface Found {
  start: number;
  end: number;
  surface: string;
  id: string;
  name: string;
  kind: string;
  familiarity: number;
  state: Mention["state"];
  candidates: string[];
}

function annotateArticle(article: Article, annotate: ReturnType<typeof createAnnotator>): Found[] {
  const blocks = article.blocks.map(({ text }) => text);
  const { mentions, entities } = annotate({ blocks, storyDate: article.storyDate, site: article.site });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap(({ block, start, end, state, candidates }) => {
    const entity = byId.get(candidates[0] as string);
    const offset = article.blocks[block]?.start;
    if (!entity || offset === undefined) return [];
    const { id, name, kind, familiarity } = entity;
    const place = { start: offset + start, end: offset + end };
    return [
      { ...place, surface: article.text.slice(place.start, place.end), id, name, kind, familiarity, state, candidates },
    ];
  });
}

/** One found mention, what was made of it, by which rule, and why. */
function reasonOf({ block, start, surface, verdict, candidates, rule, why }: Decision): string {
  const meaning = candidates.length > 0 ? candidates.join(" or ") : "-";
  return `${`${block}:${start}`.padEnd(10)} ${surface.padEnd(28)} ${verdict.padEnd(8)} ${meaning}  [${rule ?? "no rule"}] ${why}\n`;
}

function toJson({ isArticle, storyDate, lang, text }: Article, mentions: Found[], file: string) {
  return { article: { isArticle, storyDate, lang }, mentions, ...(isPlainText(file) ? {} : { text }) };
}

function listing(file: string, { isArticle, storyDate, lang }: Article, mentions: Found[]): string {
  const head = [isArticle ? "article" : "no article", storyDate ?? "no date", lang ?? "no language"].join(", ");
  const lines = mentions.map(({ start, end, surface, name, kind, state, candidates }) => {
    const meaning = state === "sure" ? name : `could be ${candidates.join(" or ")}`;
    return `${String(start).padStart(7)}-${String(end).padEnd(7)} ${surface.padEnd(28)} ${kind.padEnd(12)} ${meaning}`;
  });
  return `${file}: ${head}, ${mentions.length} marks\n${lines.map((line) => `${line}\n`).join("")}`;
}

endOnClosedPipe();
process.exitCode = main(process.argv.slice(2));
