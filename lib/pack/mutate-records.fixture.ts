import { deflateRawSync } from "node:zlib";
import type { Parts } from "./pack-parts.fixture";
import { packRecord, unpackRecord } from "./record-bytes";
import type { Random } from "./seeded-random.fixture";
import { joinedBlobs } from "./writer";

type Node = Record<string | number, unknown>;

const WRONG = [
  null,
  0,
  1e308,
  -1,
  true,
  "",
  "x",
  "javascript:alert(1)",
  [],
  {},
  [null],
  [[[null]]],
  { a: { b: null } },
  "\u0000",
  2 ** 53,
];
/** JSON that no value writes, put in by hand for this marker. */
const RAW = "RAW-JSON";
const RAW_JSON = [
  "1e999",
  "-1e-999",
  "9".repeat(400),
  '"\\ud800"',
  `"${"\\u0041".repeat(99)}"`,
  `${"[".repeat(999)}${"]".repeat(999)}`,
];

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Replaces, drops or adds one value somewhere in a record; returns the record as JSON. */
function spoiled(json: string, random: Random): string {
  const record: unknown = JSON.parse(json);
  let node = record as Node;
  for (;;) {
    const keys = Object.keys(node);
    const key = random.pick(keys);
    const child = node[key];
    if (child !== null && typeof child === "object" && Object.keys(child).length > 0 && random.below(3) > 0) {
      node = child as Node;
      continue;
    }
    if (random.below(6) === 0) delete node[key];
    else if (random.below(5) === 0) node[key] = RAW;
    else node[key] = structuredClone(random.pick(WRONG));
    return JSON.stringify(record).replace(`"${RAW}"`, random.pick(RAW_JSON));
  }
}

/** The packed records, each changed by `change`, and their offsets made to fit. */
function eachPacked({ sections, counts }: Parts, change: (bytes: Uint8Array, number: number) => Uint8Array): void {
  const { EBLB, EOFF } = sections;
  const { offsets, bytes } = joinedBlobs(
    Array.from({ length: counts.entities }, (_, number) =>
      change(EBLB.slice(EOFF[number], EOFF[number + 1]) as Uint8Array, number),
    ),
  );
  sections.EOFF = offsets;
  sections.EBLB = bytes;
}

/** The records' bytes, unpacked, each changed by `change` and packed again. */
export function eachRecord(parts: Parts, change: (bytes: Uint8Array, number: number) => Uint8Array): void {
  const dictionary = parts.sections.EDIC as Uint8Array;
  eachPacked(parts, (bytes, number) => packRecord(change(unpackRecord(bytes, dictionary).slice(), number), dictionary));
}

function oneRecord(parts: Parts, random: Random, change: (bytes: Uint8Array) => Uint8Array): void {
  const chosen = random.below(parts.counts.entities);
  eachRecord(parts, (bytes, number) => (number === chosen ? change(bytes) : bytes));
}

function brokenText(bytes: Uint8Array, random: Random): Uint8Array {
  const broken = bytes.slice();
  const at = random.below(broken.length - 4);
  broken.set(random.pick([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5], [0x80], [0xe2, 0x82], [0xf4, 0x90]]), at);
  return broken;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Changes to the records and to META; offsets fit unless they are what is changed. */
export const RECORD_MUTATIONS: Record<string, (parts: Parts, random: Random) => void> = {
  "a wrong value in a record": (parts, random) => {
    oneRecord(parts, random, (bytes) => bytesOf(spoiled(decode(bytes), random)));
  },
  "wrong values in all records": (parts, random) => {
    eachRecord(parts, (bytes) => bytesOf(spoiled(decode(bytes), random)));
  },
  "a record that is no object": (parts, random) => {
    oneRecord(parts, random, () =>
      bytesOf(random.pick(["null", "7", '"x"', "[]", "[null]", "{}", "", "{", ...RAW_JSON])),
    );
  },
  "a record that is no UTF-8": (parts, random) => oneRecord(parts, random, (bytes) => brokenText(bytes, random)),
  "a record cut off": (parts, random) =>
    oneRecord(parts, random, (bytes) => bytes.slice(0, random.below(bytes.length))),
  "a byte of the packed records": ({ sections }, random) => {
    sections.EBLB = sections.EBLB.slice();
    sections.EBLB[random.below(sections.EBLB.length)] = random.below(256);
  },
  "packed records of chance": ({ sections }, random) => {
    sections.EBLB = Uint8Array.from(sections.EBLB, () => random.below(256));
  },
  "a packed record of any length": ({ sections }, random) => {
    const more = random.pick([1, 8_000, 8_193, 200_000]);
    sections.EBLB = Uint8Array.from({ length: sections.EBLB.length + more }, (_, at) => sections.EBLB[at] ?? 0);
    sections.EOFF = Uint32Array.from(sections.EOFF);
    sections.EOFF[sections.EOFF.length - 1] = sections.EBLB.length;
  },
  "another dictionary": ({ sections }, random) => {
    const bytes = random.pick([0, 1, 32_768, 32_769]);
    sections.EDIC = Uint8Array.from({ length: bytes }, () => random.below(256));
  },
  "a record that swells": (parts, random) => {
    const chosen = random.below(parts.counts.entities);
    const packed = deflateRawSync(" ".repeat(random.pick([40_000, 4_000_000, 30_000_000])));
    eachPacked(parts, (bytes, number) => (number === chosen ? packed : bytes));
  },
  "a record of another id": (parts, random) => {
    oneRecord(parts, random, (bytes) =>
      bytesOf(
        JSON.stringify({ ...JSON.parse(decode(bytes)), id: random.pick(["", "a", "zz", "\ud800", "__proto__"]) }),
      ),
    );
  },
  "a deep record": (parts, random) => {
    const depth = 1 + random.below(16_000);
    oneRecord(parts, random, () => bytesOf(`${"[".repeat(depth)}${"]".repeat(depth)}`));
  },
  "records that begin elsewhere": ({ sections }, random) => {
    const offsets = Uint32Array.from(sections.EOFF);
    for (let k = 1; k < offsets.length - 1; k++) offsets[k] = Math.max(0, (offsets[k] as number) + random.below(7) - 3);
    sections.EOFF = offsets;
  },
  "all records in one": ({ sections }) => {
    const end = sections.EBLB.length;
    sections.EOFF = Uint32Array.from(sections.EOFF, (_, k) => (k === 0 ? 0 : end));
  },
  "wrong META": ({ sections }, random) => {
    sections.META = bytesOf(spoiled(decode(sections.META as Uint8Array), random));
  },
  "META that is no UTF-8": ({ sections }, random) => {
    sections.META = brokenText(sections.META as Uint8Array, random);
  },
  "META that is no object": ({ sections }, random) => {
    sections.META = bytesOf(random.pick(["null", "7", "[]", "{}", "", "{", ...RAW_JSON]));
  },
};
