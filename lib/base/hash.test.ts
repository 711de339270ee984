import { describe, expect, it } from "vitest";
import { hashEnd, hashStep, hashString } from "./hash";

describe("hashString", () => {
  // Packs hold these hashes: a change makes every compiled pack find nothing.
  it.each([
    ["", 0x811c9dc5, 2872998923],
    ["a", 0x811c9dc5, 444641715],
    ["vela", 0x811c9dc5, 2946907636],
    ["vela", 0x9e3779b9, 2358627127],
    ["伊\ud83d\ude00", 0x811c9dc5, 408006700],
  ])("%j under seed %i stays %i", (text, seed, expected) => {
    expect(hashString(text, seed)).toBe(expected);
  });

  it("follows FNV-1a before its finaliser", () => {
    expect(hashStep(0x811c9dc5, 0x61) >>> 0).toBe(0xe40c292c);
  });

  it("tells order and length apart", () => {
    const texts = ["ab", "ba", "a", "aa", "", "\0", "\0\0"];
    expect(new Set(texts.map((text) => hashString(text, 1))).size).toBe(texts.length);
  });
});

describe("hashEnd", () => {
  it("is never 0, which tables use as empty", () => {
    expect(hashEnd(0)).toBe(1);
  });

  it("is an unsigned 32-bit integer", () => {
    for (const h of [-1, 1, 0x7fffffff, -0x80000000, 0xffffffff]) {
      const end = hashEnd(h);
      expect(end).toBe(end >>> 0);
      expect(end).toBeGreaterThan(0);
    }
  });

  it("spreads neighbours over the low bits, which index tables", () => {
    const slots = new Set<number>();
    for (let i = 0; i < 1024; i++) slots.add(hashEnd(i) & 1023);
    expect(slots.size).toBeGreaterThan(600);
  });
});
