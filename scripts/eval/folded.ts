import { createTokenBuffer } from "../../lib/text/token-buffer";
import { tokenize } from "../../lib/text/tokens";

const tokens = createTokenBuffer(32);

/** A text as the matcher compares it: its folded tokens, joined. */
export function folded(text: string): string {
  tokenize(text, tokens);
  return tokens.hash.subarray(0, tokens.count).join(" ");
}
