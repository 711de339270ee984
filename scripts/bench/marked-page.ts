import { readSources } from "../facts/read-sources";
import { articlePage } from "../plain-article";

/** Marks on the page: a long article that names somebody in every line. */
export const MARKS = 300;

/** Sentences around a name. */
const SENTENCES = [
  (name: string) => `Nobody had expected that ${name} would be named in the first report of the morning.`,
  (name: string) => `A spokeswoman said later that talks about ${name} had gone on through the night.`,
  (name: string) => `Papers of the region wrote little about ${name}, and more about the weather.`,
];
const SENTENCES_A_PARAGRAPH = 5;

/** Names of the core facts that stand for one entity each, best spread over its files. */
export function namesToMark(): string[] {
  const names = readSources().files.flatMap(({ content }) =>
    (content as { name: string; kind: string }[]).filter(({ kind }) => kind === "person").map(({ name }) => name),
  );
  return names.filter((name) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name));
}

/** An article with `MARKS` full names of persons in it, and a head of the bench's own. */
export function markedPage(names: readonly string[], head: string): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < MARKS; at += SENTENCES_A_PARAGRAPH) {
    const sentences = Array.from({ length: Math.min(SENTENCES_A_PARAGRAPH, MARKS - at) }, (_, offset) => {
      const sentence = SENTENCES[(at + offset) % SENTENCES.length] as (name: string) => string;
      return sentence(names[(at + offset) % names.length] as string);
    });
    paragraphs.push(`<p>${sentences.join(" ")}</p>`);
  }
  const title = "A long day in many names";
  return articlePage({ title, body: `<h1>${title}</h1>${paragraphs.join("\n")}`, date: "2026-02-06", head });
}
