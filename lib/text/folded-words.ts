import { classOf, EXPANDS, expansionOf, foldOf, HANGUL, HIGH_SURROGATE, isIdeographPair } from "./characters";
import { createTokenBuffer } from "./token-buffer";
import { tokenize } from "./tokens";

const tokens = createTokenBuffer(64);

/** A token of a text with the letters it folds to. Offsets are UTF-16 units of the text. */
export interface FoldedWord {
  folded: string;
  start: number;
  end: number;
}

/** The tokens of a text (see `tokenize`) with their folded letters, in order. */
export function foldedTokens(text: string): FoldedWord[] {
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, index) => {
    const start = tokens.start[index] as number;
    const end = tokens.end[index] as number;
    return { folded: foldRange(text, start, end), start, end };
  });
}

/** The folded words of a text, in order: equal for two spellings exactly if the tokeniser takes them for the same. */
export function foldedWords(text: string): string[] {
  return foldedTokens(text).map(({ folded }) => folded);
}

function foldRange(text: string, start: number, end: number): string {
  let out = "";
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === HIGH_SURROGATE) {
      const point = text.codePointAt(i) as number;
      if (isIdeographPair(point)) out += String.fromCodePoint(point);
      if (point > 0xffff) i++;
    } else if (kind <= HANGUL) {
      const folded = foldOf(code);
      out += folded === EXPANDS ? expansionOf(code) : String.fromCharCode(folded);
    }
  }
  // A possessive ends the token before its s; what is left of it between start and end are dots and apostrophes alone.
  return out;
}
