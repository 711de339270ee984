import { compilePack } from "../../lib/compile/compile";
import type { Entity } from "../../lib/entity/schema";
import { createAnnotator } from "../../lib/library/annotate";
import { readPack } from "../../lib/pack/reader";
import { type Article, readArticle } from "../annotate/read-article";
import { isDistractor } from "./test-pack/distractors";

/** What stands before and after a mark in the listing, characters. */
const CONTEXT = 80;

/**
 * Prints every mark that a pack gives pages, as the extension would with their site's name and story date: numbered, in
 * its context, with what it means and whether that is a rival made up for the test pack. For a person to judge each.
 * Returns the files of which no text was read, which says nothing of their marks.
 */
export function printPages(files: readonly string[], name: string, entities: readonly Entity[]): string[] {
  const annotate = createAnnotator(readPack(compilePack(entities, name).buffer));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const labelOf = (id: string) => {
    const entity = byId.get(id) as Entity;
    return `${entity.name} (${entity.kind}${isDistractor(entity) ? ", a rival" : ""})`;
  };
  const unread: string[] = [];
  for (const file of files) {
    const article = readArticle(file);
    if (article.blocks.length === 0) {
      unread.push(file);
      continue;
    }
    const lines = marksOf(article, annotate, labelOf);
    const about = [article.site ?? "site not listed", article.storyDate ?? "no date", `${lines.length} marks`].join(
      ", ",
    );
    console.log(
      `${name} pack: ${article.blocks.length} blocks of ${file}: ${about}\n${lines.map((line, at) => `${at + 1}. ${line}\n`).join("")}`,
    );
  }
  return unread;
}

function marksOf(
  { blocks, storyDate, site }: Article,
  annotate: ReturnType<typeof createAnnotator>,
  labelOf: (id: string) => string,
): string[] {
  const texts = blocks.map(({ text }) => text);
  return annotate({ blocks: texts, storyDate, site }).mentions.map(({ block, start, end, candidates, metonym }) => {
    const text = texts[block] as string;
    const context = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
    const meaning = candidates.map(labelOf).join(" or ");
    return `block ${block}: ${context}\n   ${meaning}${metonym ? `, for the government of ${labelOf(metonym)}` : ""}`;
  });
}
