import { pick } from "./random";

const ONSETS = "b br ch d dr f g gr h j k kh l m n p r s sh st t tr v w y z".split(" ");
const VOWELS = "a e i o u ai ou ee ia".split(" ");
const CODAS = ["", "", "n", "r", "l", "s", "m", "k", "d", "sh", "ng", "rd"];

/** A lower-case word of so many syllables that could be a name. */
export function makeWord(random: () => number, syllables: number): string {
  let text = "";
  for (let i = 0; i < syllables; i++) text += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  return text;
}

/** The word with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
