import { describe, expect, it } from "vitest";
import { mutate } from "./mutate.fixture";
import { eachRecord } from "./mutate-records.fixture";
import { PackError, type PackErrorCode } from "./pack-error";
import { type Parts, partsOf } from "./pack-parts.fixture";
import { readPack } from "./reader";
import { seededRandom } from "./seeded-random.fixture";
import { SMALL_PACK, SMALL_PACK_TEXT } from "./small-pack.fixture";
import { usePack } from "./use-pack.fixture";
import { writePack } from "./writer";

const MUTATIONS = 14_000;
/** One in nine keeps the old checksum, so that more than 8,000 get past it. */
const UNSEALED_EVERY = 9;

/** Every check that a pack can fail: its code and the text of its error, numbers as N. */
const CHECKS: Record<PackErrorCode, string[]> = {
  "too-short": ["expected at least N bytes, found N"],
  "not-a-pack": ['expected the file to begin with "BGPK"'],
  "format-version": ["expected format N, found N"],
  "fold-version": ["the pack was compiled by other folding rules"],
  length: ["expected N bytes as the header says, found N"],
  checksum: ["the file is damaged: its checksum does not fit its content"],
  "section-table": [
    "N sections do not fit a file of N bytes",
    "section at entry N overlaps, lies outside the file or is not aligned",
    "a section stands twice (entry N)",
  ],
  "section-missing": ["expected a section ROOT"],
  "section-size": ["EOFF: N bytes are no whole number of elements"],
  "alias-index": [
    "ACHK: expected N rows, found N",
    "AENT: expected N rows, found N",
    "ARUL: expected N rows, found N",
    "AOFF: expected ascending offsets that end with ASEQ",
    "AOFF: row N is longer than N tokens",
    "AENT: row N names entity N of N",
    "ROOT: expected a power of two of slots",
    "ROOT: more than N used slots side by side at slot N",
    "ROOT: slot N holds rows N to N of N",
    "ROOT: slots up to N hold more than the N rows that there are",
    "ROOT: expected at least one empty slot",
    "ASEQ: row N is out of order",
    "ASEQ: more than N rows share the form of row N",
    "COFF: expected ascending offsets that end with CSEQ",
    "COFF: the context of row N is longer than N hashes",
    "CROW: entry N is out of order or range",
  ],
  "search-index": [
    "SRNK: expected N entities, found N",
    "SRNK: names entity N of N",
    "SWOF: expected ascending offsets that end with SWBL",
    "SPOF: expected N ascending offsets that end with SPBL",
    "SGOF: expected a power of two of buckets, in ascending offsets that end with SGBL",
  ],
  "entity-index": [
    "EOFF: expected N ascending offsets that end with EBLB",
    "EOFF: entity N has N bytes of N",
    "EDIC: expected at most N bytes, found N",
  ],
  "entity-record": [
    "entity N: expected deflated UTF-N JSON",
    "entity N: expected the fields of an entity, each of its type",
  ],
  "map-index": [
    "MARO: expected ascending offsets that end with MARB",
    "MRGO: expected ascending offsets that end with MRGA",
    "MAGO: expected ascending offsets that end with MRGO",
    "MARE: expected N areas, found N",
    "MTXO: expected ascending offsets that end with MTXB",
    "MTXO: expected at least N texts, found N",
    "MAGO: expected at most N areas, found N",
    "MARO: expected at most N bytes, found N",
    "MTXO: expected at most N bytes, found N",
    "MRGA: names arc N of N",
    "MRGA: arc N stands in more than N rings",
    "MARE: area N lies beyond a pole",
    "MARE: expected the view of area N to be N to N wide, found N",
    "MARE: area N is part of N of N",
    "MDIS: expected a whole number of lines",
    "MDIS: names note N of N",
    "MDIS: line N names nothing that there is",
    "MPLA: expected a whole number of places",
    "MPLA: place N is out of order or range",
    "MPLA: place N names area N of N",
  ],
  "map-text": ["text N: expected UTF-N"],
  meta: ["expected JSON", "expected name and asOf as strings"],
};

/** How a check is listed above: what follows a semicolon is the engine's wording. */
function checkOf(error: PackError): string {
  const detail = error.message.slice(error.message.indexOf("): ") + 3);
  return `${error.code}: ${(detail.split(";")[0] as string).replace(/\d+/g, "N")}`;
}

interface Tally {
  sealed: number;
  harmless: number;
  codes: Map<string, number>;
  checks: Map<string, number>;
}

/** Uses every mutation of one seed; what is neither harmless nor refused with a PackError is thrown, by name and number. */
function run(seed: number): Tally {
  const random = seededRandom(seed);
  const tally: Tally = { sealed: 0, harmless: 0, codes: new Map(), checks: new Map() };
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let number = 0; number < MUTATIONS; number++) {
    const { name, bytes, sealed } = mutate(SMALL_PACK, random, number % UNSEALED_EVERY !== 0);
    if (sealed) tally.sealed++;
    const errors = outcome(bytes.buffer, `mutation ${number} of seed ${seed} (${name})`);
    if (errors.length === 0) tally.harmless++;
    for (const code of new Set(errors.map((error) => error.code))) count(tally.codes, code);
    for (const check of new Set(errors.map(checkOf))) count(tally.checks, check);
  }
  return tally;
}

function outcome(buffer: ArrayBuffer, name: string): PackError[] {
  try {
    return usePack(buffer, SMALL_PACK_TEXT);
  } catch (error) {
    if (error instanceof PackError) return [error];
    throw new Error(`${name}: expected a PackError or nothing, got ${String(error)}`, { cause: error });
  }
}

describe("a hostile pack", () => {
  it("is good before it is changed, and taken apart and put together again", () => {
    expect(usePack(SMALL_PACK.slice().buffer, SMALL_PACK_TEXT)).toEqual([]);
    const { sections, counts } = partsOf(SMALL_PACK);
    expect(writePack(sections, counts)).toEqual(SMALL_PACK);
  });

  let tally: Tally | undefined;
  it(`ends in a PackError or harmlessly, ${MUTATIONS} times`, { timeout: 180_000 }, () => {
    tally = run(20_260_201);
    expect(tally.sealed).toBeGreaterThanOrEqual(8_000);
    expect(tally.harmless).toBeGreaterThan(100);
    const counts = [...tally.codes].map(([code, times]) => `${code} ${times}`).join(", ");
    console.log(`${MUTATIONS} mutations, ${tally.sealed} sealed: harmless ${tally.harmless}, ${counts}`);
  });

  it.each(Object.entries(CHECKS).flatMap(([code, details]) => details.map((detail) => `${code}: ${detail}`)))(
    "is stopped by every check: %s",
    (check) => {
      expect(tally?.checks.get(check) ?? 0).toBeGreaterThanOrEqual(3);
    },
  );

  it.each<[string, (parts: Parts) => void]>([
    ["META", ({ sections }) => sections.META.fill(0xff, 10, 11)],
    ["a record", (parts) => eachRecord(parts, (bytes) => bytes.fill(0xff, 8, 9))],
  ])("is refused where a text in %s is no UTF-8, not read with signs for what is missing", (name, spoil) => {
    const parts = partsOf(SMALL_PACK);
    spoil(parts);
    expect(outcome(writePack(parts.sections, parts.counts).buffer, name)).not.toEqual([]);
  });

  it.each([
    ["every slot claims every row", false, "hold more than"],
    ["every other slot takes them back", true, "holds rows"],
  ])("is refused at once, not after comparing every row with every other, where %s", (_, takesBack, message) => {
    const size = 2 ** 15;
    const { sections } = partsOf(SMALL_PACK);
    const rows = Uint32Array.from({ length: size }, (_, row) => row);
    const slots = Array.from({ length: size }, (_, slot) => {
      if (slot === size - 1) return [0, 0, 0];
      return takesBack && slot % 2 === 1 ? [slot + 1, size, 0] : [slot + 1, 0, size];
    });
    const bytes = writePack(
      {
        ...sections,
        // Used slots stand in runs that are not too long.
        ROOT: Uint32Array.from(slots.flatMap((slot, n) => (n % 512 === 0 ? [0, 0, 0] : slot))),
        AOFF: Uint32Array.from({ length: size + 1 }, (_, row) => row),
        ASEQ: rows,
        ACHK: rows,
        AENT: new Uint32Array(size),
        ARUL: new Uint16Array(size),
      },
      { entities: sections.EOFF.length - 1, aliases: size },
    );
    expect(() => readPack(bytes.buffer)).toThrow(message);
  });
});
