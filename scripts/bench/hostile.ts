import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeAliases } from "./dictionary";
import { compileForms } from "./ours";
import { pick, seededRandom } from "./random";

const ALIASES = 100_000;
const CHARS = 1_000_000;

/**
 * Texts made to be slow, scanned with a dictionary of 100,000: what matters is that none is slower than the others by
 * more than a small factor, and that twice the text takes twice the time (`... x2` beside it).
 */
export function hostileTexts(folder: string, speedOf: (pack: string, text: string) => number): Record<string, number> {
  const aliases = makeAliases(ALIASES);
  const pack = join(folder, "hostile.pack");
  writeFileSync(pack, compileForms(aliases));
  const random = seededRandom(11);
  const fill = (part: () => string) => {
    let text = "";
    while (text.length < CHARS) text += part();
    return text;
  };
  const body = aliases.find((alias) => alias.includes(" of ")) ?? "Ministry of Trade";
  const texts: Record<string, string> = {
    "all capitals": fill(() => `${pick(random, aliases).toUpperCase()} `),
    "the dictionary itself": fill(() => `${pick(random, aliases)} `),
    "one token repeated": fill(() => `${body.split(" ")[0]} `),
    "an alias without its end, repeated": fill(() => `${body.slice(0, body.lastIndexOf(" "))} `),
    "random ideographs": fill(() => String.fromCharCode(0x4e00 + Math.floor(random() * 20_000))),
    "one word without end": fill(() => "abcdefghijklmnopqrstuvwxyz".repeat(1000)),
    "dots and single letters": fill(() => "A.B.C. "),
    apostrophes: fill(() => "a'b'c'd "),
    addresses: fill(() => "x@y.z/a_b#c "),
  };
  const speeds: Record<string, number> = {};
  for (const [name, text] of Object.entries(texts)) {
    for (const times of [1, 2]) {
      const file = join(folder, "hostile.txt");
      writeFileSync(file, text.repeat(times));
      speeds[times === 1 ? name : `${name}, twice as long`] = speedOf(pack, file);
    }
  }
  return speeds;
}
