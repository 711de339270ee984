import { pick, seededRandom } from "./random";

const KEY_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Names of fewer letters are left out: one wrong letter makes another word of them. */
const SHORTEST_NAME = 4;
/** From this length on a name may have two slips, in letters. */
const TWO_SLIPS_FROM = 8;
/** How many of the queries stop half-way through the name. */
const HALF_SHARE = 0.25;
/** What is typed of a half name, and its fewest letters: less would not tell whose name it is. */
const HALF = 0.6;
const SHORTEST_HALF = 6;

/** A query with a slip, and the one answer that it has. */
export interface Typo {
  query: string;
  id: string;
}

/** The letters beside a letter on an English keyboard. */
function neighbours(letter: string): string {
  const row = KEY_ROWS.findIndex((keys) => keys.includes(letter));
  const column = KEY_ROWS[row]?.indexOf(letter) ?? 0;
  return [row - 1, row, row + 1]
    .flatMap((other) => (KEY_ROWS[other] ?? "").slice(Math.max(column - 1, 0), column + 2).split(""))
    .filter((other) => other !== letter)
    .join("");
}

type Slip = (random: () => number, text: string, at: number) => string;
const SLIPS: readonly Slip[] = [
  (random, text, at) => text.slice(0, at) + pick(random, [...neighbours(text.charAt(at))]) + text.slice(at + 1),
  (_, text, at) => text.slice(0, at) + text.slice(at + 1),
  (random, text, at) => text.slice(0, at) + pick(random, [...neighbours(text.charAt(at))]) + text.slice(at),
  (_, text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  (_, text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
];

/** The text in lower case with one slip: a neighbouring key, a letter left out, put in, swapped with the next, or doubled. */
export function misspell(random: () => number, text: string): string {
  const lower = text.toLowerCase();
  const places = [...lower.matchAll(/[a-z]/g)].map(({ index }) => index);
  if (places.length === 0) return lower;
  return pick(random, SLIPS)(random, lower, pick(random, places));
}

/**
 * `count` seeded queries with slips in the names of a population: one in names of 4 to 7 letters, one or two in longer
 * ones; a quarter of them stop half-way. Names must be unique; no query is itself the beginning of a name, and a half name
 * without its slip is the beginning of one name only.
 */
export function makeTypos(named: readonly { id: string; name: string }[], count: number, seed: number): Typo[] {
  const random = seededRandom(seed);
  const sorted = named.map(({ name }) => name.toLowerCase()).sort();
  const candidates = named.filter(({ name }) => name.length >= SHORTEST_NAME && /^[a-z' .-]+$/i.test(name));
  const typos: Typo[] = [];
  const queries = new Set<string>();
  while (typos.length < count) {
    const { id, name } = pick(random, candidates);
    let query = name.toLowerCase();
    if (random() < HALF_SHARE) {
      query = query.slice(0, Math.max(SHORTEST_HALF, Math.ceil(query.length * HALF))).trimEnd();
      if (namesBeginningWith(sorted, query) !== 1) continue;
    }
    const slips = query.length >= TWO_SLIPS_FROM && random() < 0.5 ? 2 : 1;
    for (let slip = 0; slip < slips; slip++) query = misspell(random, query);
    query = query.trim();
    if (queries.has(query) || namesBeginningWith(sorted, query) > 0) continue;
    queries.add(query);
    typos.push({ query, id });
  }
  return typos;
}

function namesBeginningWith(sorted: readonly string[], beginning: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < beginning) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while (sorted[low + count]?.startsWith(beginning)) count++;
  return count;
}
