/** Adjectives and peoples that share no stem with the name of their country, in lower case. */
const IRREGULAR = new Set(
  (
    "british britons briton english french dutch spanish greek danish swiss welsh irish scottish scots polish thai " +
    "filipino german swedish finnish turkish norwegian american americans emirati saudi soviet"
  ).split(" "),
);

const ENDING = /(?:an|ans|ian|ians|ese|ish|i|is|ic|ch|er|ers|ites?)$/u;

/** Letters that a regular demonym shares with the name at least: Per-u, Per-uvian. */
const STEM = 3;

/**
 * Whether a surface is the adjective or the people of a place, not its name: Italian for Italy, Kenyans for Kenya, by a
 * shared stem and a usual ending, else by the list. A surface that stands in the name as a whole word is no demonym
 * (Milan, Oman).
 */
export function isDemonym(surface: string, placeName: string): boolean {
  const word = surface.toLowerCase().replace(/^the /u, "");
  if (/\s/u.test(word)) return false;
  if (IRREGULAR.has(word)) return true;
  const nameWords = placeName.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  if (nameWords.includes(word) || !ENDING.test(word)) return false;
  return nameWords.some((name) => name.length >= STEM && word.slice(0, STEM) === name.slice(0, STEM));
}
