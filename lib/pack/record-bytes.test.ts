import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_PACKED_RECORD_BYTES, MAX_RECORD_BYTES } from "./format";
import { dictionaryOf, packRecord, unpackRecord } from "./record-bytes";
import { seededRandom } from "./seeded-random.fixture";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const RECORDS = Array.from({ length: 400 }, (_, number) =>
  bytesOf(JSON.stringify({ id: `entity-${number}`, summary: "A made-up place.", url: `https://atlas.test/${number}` })),
);
const DICTIONARY = dictionaryOf(RECORDS);

describe("packRecord", () => {
  it("gives back what it was given, whatever the dictionary", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.uint8Array({ maxLength: 5000 }), (record, dictionary) => {
        const packed = packRecord(record, dictionary);
        expect(unpackRecord(packed, dictionary)).toEqual(record);
        expect(packRecord(record, dictionary)).toEqual(packed);
      }),
    );
  });

  it("packs a record far smaller than alone where others are like it", () => {
    const sizes = RECORDS.map((record) => packRecord(record, DICTIONARY).length);
    const alone = RECORDS.map((record) => deflateRawSync(record).length);
    expect(sizes.every((size, at) => size < (alone[at] as number) / 2)).toBe(true);
  });

  it("takes the longest record and refuses a longer one", () => {
    expect(unpackRecord(packRecord(new Uint8Array(MAX_RECORD_BYTES), DICTIONARY), DICTIONARY)).toHaveLength(
      MAX_RECORD_BYTES,
    );
    expect(() => packRecord(new Uint8Array(MAX_RECORD_BYTES + 1), DICTIONARY)).toThrow(
      `a record has ${MAX_RECORD_BYTES + 1} bytes, packed`,
    );
    const random = seededRandom(1);
    const noise = Uint8Array.from({ length: MAX_PACKED_RECORD_BYTES }, () => random.below(256));
    expect(() => packRecord(noise, new Uint8Array(0))).toThrow(`and ${MAX_PACKED_RECORD_BYTES}`);
  });
});

describe("unpackRecord", () => {
  it("refuses a record that swells, also where what fits would be one", () => {
    const swollen = new Uint8Array(20 * MAX_RECORD_BYTES).fill(0x20);
    swollen.set(bytesOf("{}"));
    expect(() => unpackRecord(deflateRawSync(swollen), DICTIONARY)).toThrow(`at most ${MAX_RECORD_BYTES} bytes`);
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a reserved block type", Uint8Array.of(0xff, 0xff, 0xff)],
    ["a stream cut off", packRecord(RECORDS[0] as Uint8Array, DICTIONARY).subarray(0, 20)],
    ["a distance beyond the dictionary", packRecord(RECORDS[1] as Uint8Array, DICTIONARY)],
  ])("refuses %s", (_, packed) => expect(() => unpackRecord(packed, new Uint8Array(0))).toThrow());
});

describe("dictionaryOf", () => {
  it("is taken from all parts of the records, and bounded", () => {
    const many = Array.from({ length: 30 }, () => RECORDS).flat();
    const text = new TextDecoder().decode(dictionaryOf(many));
    expect(text.length).toBeGreaterThan(8000);
    expect(text.length).toBeLessThanOrEqual(16_384);
    expect(new Set(text.match(/entity-\d+/g)).size).toBeGreaterThan(100);
  });

  it("is empty without records", () => expect(dictionaryOf([])).toHaveLength(0));
});
