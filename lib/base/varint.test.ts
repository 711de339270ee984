import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachAscending, putAscending } from "./varint";

const read = (bytes: Uint8Array, limit: number): number[] => {
  const values: number[] = [];
  eachAscending(bytes, 0, bytes.length, limit, (value) => values.push(value));
  return values;
};

const written = (values: readonly number[]): Uint8Array => {
  const bytes: number[] = [];
  putAscending(values, bytes);
  return Uint8Array.from(bytes);
};

describe("ascending integers", () => {
  it.each([[[]], [[0]], [[0, 1, 2]], [[5, 127, 128, 129]], [[300, 16_383, 16_384, 2_097_152, 200_000_000]]])(
    "%j come back",
    (values) => expect(read(written(values), 0xffffffff)).toEqual(values),
  );

  it("take one byte where they are dense", () => {
    expect(written([100, 101, 180]).length).toBe(3);
  });

  it("end before the limit", () => {
    expect(read(written([1, 5, 9]), 9)).toEqual([1, 5]);
  });

  it("of any bytes ascend below the limit", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 0, max: 1_000_000 }), (bytes, limit) => {
        const values = read(bytes, limit);
        values.forEach((value, at) => {
          expect(value).toBeGreaterThan(at === 0 ? -1 : (values[at - 1] as number));
          expect(value).toBeLessThan(limit);
        });
      }),
    );
  });
});
