import { verifyHash } from "../text/fold-hash";
import { hashOfWord } from "../text/tokens";
import {
  elementBytes,
  MAX_ALIAS_TOKENS,
  MAX_CANDIDATES,
  MAX_CONTEXT,
  MAX_PROBES,
  ROOT_STRIDE,
  TAGS,
  type Tag,
} from "./format";
import type { Parts } from "./pack-parts.fixture";
import { oddNumber, type Random } from "./seeded-random.fixture";

/** A word that the scanned text repeats, and rows of which are added here. */
export const REPEATED_WORD = "na";

const WORD_TAGS = TAGS.filter((tag) => elementBytes(tag) === 4);

const get = ({ sections }: Parts, tag: Tag) => Array.from(sections[tag] ?? []);
function put({ sections }: Parts, tag: Tag, values: readonly number[]): void {
  if (elementBytes(tag) === 1) sections[tag] = Uint8Array.from(values);
  else sections[tag] = elementBytes(tag) === 2 ? Uint16Array.from(values) : Uint32Array.from(values);
}

function checkOf(times: number): number {
  const text = `${REPEATED_WORD} `.repeat(times);
  return verifyHash(text, 0, text.length, false);
}

/** Appends rows of REPEATED_WORD, which are found where the word stands often enough, each with its further tokens, under a root of their own. */
function addRows(parts: Parts, sequences: readonly (readonly number[])[]): void {
  const first = parts.counts.aliases;
  const offsets = get(parts, "AOFF");
  const sequence = get(parts, "ASEQ");
  for (const further of sequences) {
    sequence.push(...further);
    offsets.push(sequence.length);
  }
  put(parts, "AOFF", offsets);
  put(parts, "ASEQ", sequence);
  for (const tag of ["AENT", "ARUL"] as const) put(parts, tag, [...get(parts, tag), ...sequences.map(() => 0)]);
  put(parts, "ACHK", [...get(parts, "ACHK"), ...sequences.map(({ length }) => checkOf(length + 1))]);
  parts.counts.aliases += sequences.length;
  const hash = hashOfWord(REPEATED_WORD);
  const root = get(parts, "ROOT");
  const mask = root.length / ROOT_STRIDE - 1;
  let slot = hash & mask;
  while (root[slot * ROOT_STRIDE] !== 0) slot = (slot + 1) & mask;
  root.splice(slot * ROOT_STRIDE, ROOT_STRIDE, hash, first, parts.counts.aliases);
  put(parts, "ROOT", root);
}

/** A root table of `slots` of which only `empty` are not used; every used slot holds the rows that `rowsOf` gives. */
function crowdedRoot(slots: number, empty: number, rowsOf: (slot: number) => [number, number]): number[] {
  return Array.from({ length: slots }, (_, slot) =>
    slot < slots - empty ? [slot + 1, ...rowsOf(slot)] : [0, 0, 0],
  ).flat();
}

const repeated = (times: number) => Array.from({ length: times }, () => hashOfWord(REPEATED_WORD));

/** Changes to what sections hold; sizes, table and counts of the file are those of a good pack. */
export const SECTION_MUTATIONS: Record<string, (parts: Parts, random: Random) => void> = {
  "odd number in a section": (parts, random) => {
    const tag = random.pick(TAGS);
    const values = get(parts, tag);
    const at = random.below(values.length);
    values[at] = oddNumber(random, values[at] as number);
    put(parts, tag, values);
  },
  "two numbers of a section swapped": (parts, random) => {
    const tag = random.pick(WORD_TAGS);
    const values = get(parts, tag);
    const [one, two] = [random.below(values.length), random.below(values.length)];
    [values[one], values[two]] = [values[two] as number, values[one] as number];
    put(parts, tag, values);
  },
  "a section cut": (parts, random) => {
    const tag = random.pick(TAGS);
    const values = get(parts, tag);
    const some = 1 + random.below(4);
    put(parts, tag, random.below(2) === 0 ? values.slice(some) : values.slice(0, -some));
  },
  "a section longer": (parts, random) => {
    const tag = random.pick(TAGS);
    put(parts, tag, [...get(parts, tag), ...Array.from({ length: 1 + random.below(4) }, () => oddNumber(random, 0))]);
  },
  "a section doubled": (parts, random) => {
    const tag = random.pick(TAGS);
    put(parts, tag, [...get(parts, tag), ...get(parts, tag)]);
  },
  "an empty section": (parts, random) => put(parts, random.pick(TAGS), []),
  "a section in another's place": (parts, random) =>
    put(parts, random.pick(WORD_TAGS), get(parts, random.pick(WORD_TAGS))),
  "odd counts": ({ counts }, random) => {
    if (random.below(2) === 0) counts.entities = oddNumber(random, counts.entities);
    else counts.aliases = oddNumber(random, counts.aliases);
  },
  "an entity that is not there": (parts, random) => {
    const owners = get(parts, "AENT");
    owners[random.below(owners.length)] = parts.counts.entities + random.below(3);
    put(parts, "AENT", owners);
  },
  "a best known entity that is not there": (parts, random) => {
    const ranked = get(parts, "SRNK");
    ranked[random.below(ranked.length)] = parts.counts.entities + random.below(3);
    put(parts, "SRNK", ranked);
  },
  "posting lists at random": (parts, random) => {
    const tag = random.pick(["SPBL", "SGBL", "SWBL"] as const);
    put(
      parts,
      tag,
      get(parts, tag).map(() => random.below(256)),
    );
  },
  "offsets that fall": (parts, random) => {
    const tag = random.pick(["AOFF", "COFF", "EOFF", "SWOF", "SPOF", "SGOF"] as const);
    const offsets = get(parts, tag);
    const at = 1 + random.below(offsets.length - 2);
    offsets[at] = (offsets[at + 1] as number) + 1 + random.below(3);
    put(parts, tag, offsets);
  },
  "no empty slot": (parts) => {
    const root = get(parts, "ROOT");
    put(
      parts,
      "ROOT",
      root.map((value, at) =>
        root[at - (at % ROOT_STRIDE)] === 0 ? ([0x55555555, 0, 1][at % ROOT_STRIDE] as number) : value,
      ),
    );
  },
  "full root of one row each": (parts, random) => {
    put(
      parts,
      "ROOT",
      crowdedRoot(2 ** random.below(6), 0, (slot) => [slot % parts.counts.aliases, (slot % parts.counts.aliases) + 1]),
    );
  },
  "a long chain of slots": (parts, random) => {
    const slots = 8 * MAX_PROBES;
    const used = random.pick([slots - 1, MAX_PROBES + random.below(5) - 2]);
    addRows(
      parts,
      Array.from({ length: slots }, (_, row) => [row]),
    );
    put(
      parts,
      "ROOT",
      crowdedRoot(slots, slots - used, (slot) => [slot, slot + 1]),
    );
  },
  "all slots hold all rows of one form": (parts) => {
    const { aliases } = parts.counts;
    addRows(
      parts,
      Array.from({ length: 32 }, (_, row) => [row]),
    );
    put(
      parts,
      "ROOT",
      crowdedRoot(32, 1, () => [aliases, aliases + 32]),
    );
  },
  "a slot with more rows": (parts, random) => {
    const root = get(parts, "ROOT");
    const used = root.flatMap((hash, at) => (at % ROOT_STRIDE === 0 && hash !== 0 ? [at] : []));
    const at = random.pick(used);
    const kind = random.below(3);
    if (kind === 0) root[at + 2] = parts.counts.aliases + random.below(2);
    else if (kind === 1) root.splice(at + 1, 2, parts.counts.aliases, parts.counts.aliases + 1);
    else root[at + 1] = random.below(root[at + 2] as number);
    put(parts, "ROOT", root);
  },
  "another number of slots": (parts, random) => {
    const root = get(parts, "ROOT");
    if (random.below(2) === 0)
      put(parts, "ROOT", [...root, ...new Array<number>(ROOT_STRIDE * (1 + random.below(3))).fill(0)]);
    else put(parts, "ROOT", root.slice(0, -ROOT_STRIDE * (1 + random.below(3))));
  },
  "one form of many": (parts, random) => {
    addRows(
      parts,
      Array.from({ length: MAX_CANDIDATES - 1 + random.below(3) }, () => []),
    );
  },
  "a row of many tokens": (parts, random) => addRows(parts, [repeated(MAX_ALIAS_TOKENS - 2 + random.below(20))]),
  "rows out of order": (parts, random) => {
    const sequences = Array.from({ length: 2 + random.below(6) }, () => repeated(random.below(4)));
    addRows(parts, sequences);
  },
  "a long context": (parts, random) => {
    const sequence = [...get(parts, "CSEQ"), ...new Array<number>(MAX_CONTEXT - 2 + random.below(8)).fill(0)];
    put(parts, "CSEQ", sequence);
    put(parts, "COFF", [...get(parts, "COFF").slice(0, -1), sequence.length]);
  },
  "context of other rows": (parts, random) => {
    const rows = get(parts, "CROW");
    rows[random.below(rows.length)] = random.below(parts.counts.aliases + 3);
    put(parts, "CROW", rows);
  },
  "rules at random": (parts, random) =>
    put(
      parts,
      "ARUL",
      get(parts, "ARUL").map(() => random.below(0x10000)),
    ),
};
