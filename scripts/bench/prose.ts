import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../annotate/read-article";
import { pick, seededRandom } from "./random";

const WORDS = (
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one " +
  "you were all her she there would their we him been has when who will no more if out so said what up its about into " +
  "than them can only other time new some could these two may first then do any like my now over such our man me even " +
  "most made after also did many before must through years where much your way well down should because each just those"
).split(" ");

/** Text to scan, and names that occur in it for the dictionary to hold. */
export interface Prose {
  source: string;
  text: string;
  names: string[];
}

/** The English news pages of the corpus, one after another, with the names that news reports mention most. */
function corpusProse(corpus: string): Prose {
  const folder = join(corpus, "pages");
  const files = readdirSync(folder).filter((name) => /^(?:fundus__u[sk]|scrapinghub|trafilatura)/u.test(name));
  const texts = files.map((name) => readArticle(join(folder, name)).text);
  const demand = readFileSync(join(corpus, "reference", "demand.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return {
    source: `${files.length} pages of the corpus`,
    text: texts.join("\n\n"),
    names: demand.map((row) => row.split("\t")[0] as string),
  };
}

/** Prose of our own making: common words, and a name in every fifteen. */
function generatedProse(names: readonly string[]): Prose {
  const random = seededRandom(7);
  const words = Array.from({ length: 200_000 }, () => (random() < 1 / 15 ? pick(random, names) : pick(random, WORDS)));
  return { source: "generated", text: words.join(" "), names: [...names] };
}

/** Real prose where BACKGROUNDER_CORPUS names a corpus, else generated from the given names. */
export function readProse(names: readonly string[]): Prose {
  const corpus = process.env.BACKGROUNDER_CORPUS;
  return corpus && existsSync(corpus) ? corpusProse(corpus) : generatedProse(names);
}
