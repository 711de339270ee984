import { AhoCorasick as GreedyAhoCorasick } from "@monyone/aho-corasick/greedy";
import AhoCorasick from "ahocorasick";
import { createFlashText } from "./flash-text";
import { createNgrams } from "./ngrams";

/** A competitor in the matching bench: built once from a dictionary, then counts its hits in texts. */
export interface Engine {
  name: string;
  /** Larger dictionaries are left out: the engine cannot hold them, or takes minutes. */
  mostAliases: number;
  build(aliases: readonly string[]): (text: string) => number;
}

const escapeRegex = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");

/** The packages and algorithms that ours is measured against; all match case as written, some without word boundaries. */
export const COMPETITORS: readonly Engine[] = [
  {
    name: "regex alternation",
    mostAliases: 10_000,
    build(aliases) {
      const longestFirst = [...aliases].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(`\\b(?:${longestFirst.map(escapeRegex).join("|")})\\b`, "g");
      return (text) => {
        let hits = 0;
        pattern.lastIndex = 0;
        while (pattern.test(text)) hits++;
        return hits;
      };
    },
  },
  { name: "FlashText's algorithm", mostAliases: 1_000_000, build: createFlashText },
  {
    name: "npm ahocorasick",
    mostAliases: 100_000,
    build(aliases) {
      const automaton = new AhoCorasick([...aliases]);
      return (text) => automaton.search(text).length;
    },
  },
  {
    name: "@monyone/aho-corasick greedy",
    mostAliases: 100_000,
    build(aliases) {
      const automaton = new GreedyAhoCorasick([...aliases]);
      return (text) => automaton.matchInText(text).length;
    },
  },
  { name: "Map of n-grams", mostAliases: 1_000_000, build: createNgrams },
];
