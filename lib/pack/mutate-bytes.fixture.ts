import { HEADER_BYTES, MAX_SECTIONS, TABLE_ENTRY_BYTES, TAGS, tagCode } from "./format";
import { oddNumber, type Random } from "./seeded-random.fixture";

const LENGTH_AT = 24;

const entryAt = (random: Random) => HEADER_BYTES + random.below(TAGS.length) * TABLE_ENTRY_BYTES;
const wordAt = (random: Random, from: number, to: number) => (from + random.below(to - from)) & ~3;
function setOdd(view: DataView, at: number, random: Random): void {
  view.setUint32(at, oddNumber(random, view.getUint32(at, true)), true);
}

/** Changes to the file's bytes in place. */
export const BYTES_MUTATIONS: Record<string, (bytes: Uint8Array<ArrayBuffer>, view: DataView, random: Random) => void> =
  {
    "flip bits": (bytes, _, random) => {
      for (let n = 1 + random.below(8); n > 0; n--) {
        const at = random.below(bytes.length);
        bytes[at] = (bytes[at] as number) ^ (1 << random.below(8));
      }
    },
    "random bytes": (bytes, _, random) => {
      const at = random.below(bytes.length);
      for (let k = at; k < Math.min(bytes.length, at + 1 + random.below(64)); k++) bytes[k] = random.below(256);
    },
    "odd word in the header": (_, view, random) => setOdd(view, wordAt(random, 0, HEADER_BYTES), random),
    "odd word in the table": (_, view, random) => {
      setOdd(view, wordAt(random, HEADER_BYTES, HEADER_BYTES + TAGS.length * TABLE_ENTRY_BYTES), random);
    },
    "odd word anywhere": (bytes, view, random) => setOdd(view, wordAt(random, 0, bytes.length), random),
    "foreign magic": (_, view, random) => view.setUint32(0, random.pick([0x04034b50, 0x4b504743, 0x42475042, 0]), true),
    "another format": (_, view, random) => view.setUint16(4 + 2 * random.below(2), random.below(0x10000), true),
    "another fold version": (_, view) => view.setUint32(8, (view.getUint32(8, true) + 1) >>> 0, true),
    "entries of two sections swapped": (bytes, _, random) => {
      const [one, two] = [entryAt(random), entryAt(random)];
      const kept = bytes.slice(one, one + TABLE_ENTRY_BYTES);
      bytes.copyWithin(one, two, two + TABLE_ENTRY_BYTES);
      bytes.set(kept, two);
    },
    "tags of two sections swapped": (_, view, random) => {
      const [one, two] = [entryAt(random), entryAt(random)];
      const kept = view.getUint32(one, true);
      view.setUint32(one, view.getUint32(two, true), true);
      view.setUint32(two, kept, true);
    },
    "a section twice": (_, view, random) => view.setUint32(entryAt(random), tagCode(random.pick(TAGS)), true),
    "a section under an unknown tag": (_, view, random) =>
      view.setUint32(entryAt(random), random.below(0xffffffff), true),
    "a section over another": (_, view, random) => {
      const entry = entryAt(random);
      view.setUint32(entry + 4, view.getUint32(entryAt(random) + 4, true), true);
    },
    "a section over the one before": (_, view, random) => {
      const entry = entryAt(random);
      const grown = 4 + 4 * random.below(8);
      view.setUint32(entry + 4, view.getUint32(entry + 4, true) - grown, true);
      view.setUint32(entry + 8, view.getUint32(entry + 8, true) + grown, true);
    },
    "a section beyond the end": (bytes, view, random) => {
      const entry = entryAt(random);
      view.setUint32(entry + 8, bytes.length - view.getUint32(entry + 4, true) + 4 * random.below(9), true);
    },
    // Added up in 32 bits, where it ends lies inside the file.
    "a section that wraps around": (_, view, random) => {
      const entry = entryAt(random);
      if (random.below(2) === 0) view.setUint32(entry + 4, (0xffffffff - 4 * random.below(64)) & ~3, true);
      view.setUint32(entry + 8, (4 * random.below(64) - view.getUint32(entry + 4, true)) >>> 0, true);
    },
    "a section out of line": (_, view, random) => {
      const entry = entryAt(random);
      view.setUint32(entry + 4, view.getUint32(entry + 4, true) + 1 + random.below(3), true);
      view.setUint32(entry + 8, Math.max(0, view.getUint32(entry + 8, true) - 4), true);
    },
    "half an element": (_, view, random) => {
      const entry = entryAt(random);
      view.setUint32(entry + 8, view.getUint32(entry + 8, true) - 1 - random.below(3), true);
    },
    "a section at its end": (_, view, random) => view.setUint32(entryAt(random) + 8, 4 * random.below(3), true),
  };

/** Changes to the file's length. */
export const LENGTH_MUTATIONS: Record<
  string,
  (bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>
> = {
  "cut off": (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  "less than a header": (bytes, random) => bytes.slice(0, random.below(HEADER_BYTES)),
  "cut off, length made to fit": (bytes, random) => resized(bytes, wordAt(random, HEADER_BYTES, bytes.length)),
  "cut off within a word, length made to fit": (bytes, random) => resized(bytes, bytes.length - 1 - random.below(3)),
  "more sections": (bytes, random) => withMoreSections(bytes, 1 + random.below(MAX_SECTIONS)),
  "longer, length made to fit": (bytes, random) => resized(bytes, bytes.length + 4 * (1 + random.below(99))),
};

function resized(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(bytes.subarray(0, length));
  if (length >= HEADER_BYTES) new DataView(copy.buffer).setUint32(LENGTH_AT, length, true);
  return copy;
}

/** Adds sections of unknown tags and no length, which a reader skips as long as there are not too many. */
function withMoreSections(bytes: Uint8Array<ArrayBuffer>, more: number): Uint8Array<ArrayBuffer> {
  const tableEnd = HEADER_BYTES + TAGS.length * TABLE_ENTRY_BYTES;
  const shift = more * TABLE_ENTRY_BYTES;
  const longer = resized(bytes, bytes.length + shift);
  longer.copyWithin(tableEnd + shift, tableEnd, bytes.length);
  const view = new DataView(longer.buffer);
  view.setUint32(20, TAGS.length + more, true);
  for (let n = 0; n < TAGS.length + more; n++) {
    const entry = HEADER_BYTES + n * TABLE_ENTRY_BYTES;
    if (n < TAGS.length) view.setUint32(entry + 4, view.getUint32(entry + 4, true) + shift, true);
    else longer.set(new Uint8Array(Uint32Array.of(n, longer.length, 0, 0).buffer), entry);
  }
  return longer;
}
