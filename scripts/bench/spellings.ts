import { pick } from "./random";

/** Ways in which papers spell the same sound of a name from another script. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ["gh", "q"],
  ["q", "gh"],
  ["kh", "k"],
  ["ou", "u"],
  ["u", "ou"],
  ["ei", "ey"],
  ["ai", "ay"],
  ["ae", "a"],
  ["chi", "tchi"],
  ["sh", "sch"],
  ["zadeh", "zade"],
  ["ov", "off"],
  ["sky", "skiy"],
  ["mm", "m"],
  ["ss", "s"],
  ["j", "dj"],
  ["y", "i"],
  ["i", "y"],
  ["e", "i"],
  ["o", "u"],
];

/** The name in another usual spelling of one of its sounds; the name itself where none fits. */
export function otherSpelling(random: () => number, name: string): string {
  const fitting = SOUNDS.filter(([sound]) => name.includes(sound));
  if (fitting.length === 0) return name;
  const [from, to] = pick(random, fitting);
  return name.replace(from, to);
}
