import { hashEnd, hashStep } from "../base/hash";
import { CHECKSUM_WORD } from "./format";

/** Checksum of a pack's words with the checksum's own word taken as 0. Finds damage, not malice. */
export function checksumOf(words: Uint32Array): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = hashStep(h, i === CHECKSUM_WORD ? 0 : (words[i] as number));
  return hashEnd(h);
}
