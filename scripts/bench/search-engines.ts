import UFuzzy from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { SearchRecord } from "./search-records";

/** How much an engine is asked: queries typed letter by letter, and queries asked whole for recall. */
export interface Sample {
  typed: number;
  asked: number;
}

/** A competitor in the search bench: built once over records, then gives the ids that it finds, the best first. */
export interface SearchEngine {
  name: string;
  /** Its sample at a number of entities, fewer where a search takes seconds; or why it is not run there. */
  sample(size: number): Sample | string;
  build(records: readonly SearchRecord[]): (query: string, limit: number) => string[];
}

const withoutMarks = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** The sample of a quick engine: all queries asked, and enough of them typed for a steady 99th percentile. */
export const EVERYTHING: Sample = { typed: 200, asked: Number.POSITIVE_INFINITY };

/**
 * The whole of Fuse over every record. The key for descriptions triples its time and finds more: at 1,000 entities
 * recall@5 of the hand list is .84 with it and .75 without, the same on typos, and so it stays at 100,000. Its token search
 * (all words) has .89 there, but .93 instead of .98 on typos.
 */
const fullFuse: SearchEngine = {
  name: "full Fuse",
  // About 15 ms a search at 1,000 entities, and so on in proportion.
  sample(size) {
    if (size <= 1_000) return { typed: 20, asked: EVERYTHING.asked };
    if (size <= 10_000) return { typed: 6, asked: 60 };
    return size <= 100_000 ? { typed: 2, asked: 30 } : "a search takes more than ten seconds";
  },
  build(records) {
    const fuse = new Fuse(records, {
      keys: [
        { name: "name", weight: 3 },
        { name: "others", weight: 2 },
        { name: "description", weight: 1 },
      ],
      threshold: 0.35,
      ignoreLocation: true,
      ignoreDiacritics: true,
      includeScore: true,
    });
    return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
  },
};

/**
 * Any word counts, as a beginning too, names three times. Three tenths of a word's length may differ: with the usual two
 * tenths recall@5 on typos is .86 instead of .92 at 10,000 entities, and with all words needed it is lower still.
 */
const miniSearch: SearchEngine = {
  name: "MiniSearch",
  sample(size) {
    if (size <= 10_000) return EVERYTHING;
    return size <= 100_000 ? { typed: 20, asked: 150 } : "its index takes two minutes to build";
  },
  build(records) {
    const index = new MiniSearch<SearchRecord>({
      fields: ["name", "others", "description"],
      extractField: (record, field) => {
        const value = record[field as keyof SearchRecord];
        return typeof value === "string" ? value : value.join(" ");
      },
      processTerm: (term) => withoutMarks(term.toLowerCase()),
      searchOptions: { fuzzy: 0.3, prefix: true, boost: { name: 3, others: 2 } },
    });
    index.addAll(records);
    return (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id as string);
  },
};

/** Words of a query that uFuzzy permutes: 3! passes over the haystack at most; its documentation warns of more. */
const PERMUTED_WORDS = 3;
/** Matches up to which uFuzzy ranks: its default. Past it they stay in the order of the haystack, the best known first. */
const RANKED_MATCHES = 1000;

/**
 * One error a word, words in any order, letters of every script: its documented options for names of all languages.
 * Descriptions are searched too: without them recall@5 of the hand list falls from .78 to .64 at 1,000 entities.
 */
const uFuzzy: SearchEngine = {
  name: "uFuzzy",
  // About 12 ms a search at 10,000 entities, and so on in proportion.
  sample(size) {
    if (size <= 10_000) return { typed: 40, asked: EVERYTHING.asked };
    return size <= 100_000 ? { typed: 20, asked: 150 } : { typed: 2, asked: 20 };
  },
  build(records) {
    const fuzzy = new UFuzzy({
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: "\\p{Ll}\\p{Lu}",
      intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
      intraMode: 1,
    });
    const haystack = records.map(({ name, others, description }) =>
      withoutMarks([name, ...others, description].join(" | ")),
    );
    return (query, limit) => {
      const [found, info, order] = fuzzy.search(haystack, withoutMarks(query), PERMUTED_WORDS, RANKED_MATCHES);
      const numbers = info && order ? order.slice(0, limit).map((at) => info.idx[at]) : (found ?? []).slice(0, limit);
      return numbers.flatMap((number) => (number === undefined ? [] : (records[number]?.id ?? [])));
    };
  },
};

/** The packages that ours is measured against. */
export const SEARCH_ENGINES: readonly SearchEngine[] = [fullFuse, miniSearch, uFuzzy];
