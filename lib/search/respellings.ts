import type { Vocabulary } from "./vocabulary";

/** Shorter words are not cut in two. */
const SHORTEST_TO_SPLIT = 6;
/** Letters that each half has at least. */
const SHORTEST_HALF = 2;

/**
 * Other ways to read the words of a query: two of which one is no word, put together ("hezb ollah"), and one that is no
 * word, cut in two that are ("aljazeera") or between letters and digits ("gbu57").
 */
export function respellings(words: readonly string[], vocabulary: Vocabulary): string[][] {
  const out: string[][] = [];
  const stands = (word: string) => vocabulary.find(word) >= 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined && (!stands(word) || !stands(next)) && stands(word + next)) {
      out.push([...words.slice(0, at), word + next, ...words.slice(at + 2)]);
    }
    if (begins(vocabulary, word)) return;
    const parts = word.match(/\p{L}+|\p{N}+/gu) ?? [];
    if (parts.length > 1) out.push([...words.slice(0, at), ...parts, ...words.slice(at + 1)]);
    if (word.length < SHORTEST_TO_SPLIT) return;
    for (let cut = word.length - SHORTEST_HALF; cut >= SHORTEST_HALF; cut--) {
      const [head, tail] = [word.slice(0, cut), word.slice(cut)];
      if (!stands(head) || !begins(vocabulary, tail)) continue;
      out.push([...words.slice(0, at), head, tail, ...words.slice(at + 1)]);
      break;
    }
  });
  return out;
}

function begins(vocabulary: Vocabulary, beginning: string): boolean {
  const [from, to] = vocabulary.startingWith(beginning);
  return to > from;
}
