import { hashEnd, hashStep } from "../base/hash";
import { CHECKSUM_WORD } from "./format";

const SEED = 0x811c9dc5;
// The loop below looks for its own word in the last lane only.
if (CHECKSUM_WORD % 4 !== 3) throw new Error("expected the checksum in the fourth word of a group");

/**
 * Checksum of a pack's words with the checksum's own word taken as 0. Finds damage, not malice. Four lanes, each over
 * every fourth word, since one alone waits for its own multiplication at every step.
 */
export function checksumOf(words: Uint32Array): number {
  let a = SEED;
  let b = SEED + 1;
  let c = SEED + 2;
  let d = SEED + 3;
  const whole = words.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = hashStep(a, words[i] as number);
    b = hashStep(b, words[i + 1] as number);
    c = hashStep(c, words[i + 2] as number);
    d = hashStep(d, i + 3 === CHECKSUM_WORD ? 0 : (words[i + 3] as number));
  }
  for (let i = whole; i < words.length; i++) a = hashStep(a, words[i] as number);
  return hashEnd(hashStep(hashStep(hashStep(a, b), c), d));
}
