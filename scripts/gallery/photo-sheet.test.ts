import { describe, expect, it } from "vitest";
import { decodeSheet, encodeSheet } from "./photo-sheet";
import { blankPicture, compare, type Picture } from "./picture";

/** A picture with a slope of shades, each channel at its own pace: more colours than a palette has. */
function slope(width: number, height: number): Picture {
  const picture = blankPicture(width, height, 255);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    picture.data.set([(x * 3) % 256, (y * 2) % 256, (x + y) % 256], at * 4);
  }
  return picture;
}

describe("a sheet", () => {
  it("gives its photos back by name, each in its size, on as many rows as they need", () => {
    const photos = (shade: number, more: number) =>
      new Map(
        [1500, 800, 1200].map((width, at) => {
          const picture = blankPicture(width, 20 + at * more, shade);
          for (let alpha = 3; alpha < picture.data.length; alpha += 4) picture.data[alpha] = 255;
          return [`photo ${at}`, picture];
        }),
      );
    // In dark the second and third are taller than in light.
    const themes = { light: photos(250, 1), dark: photos(20, 2) };
    const read = decodeSheet(encodeSheet(themes));
    for (const theme of ["light", "dark"] as const) {
      expect([...read[theme].keys()]).toEqual([...themes[theme].keys()]);
      for (const [name, { width, height, data }] of themes[theme]) {
        expect(read[theme].get(name)).toMatchObject({ width, height });
        expect(Buffer.compare(read[theme].get(name)?.data ?? new Uint8Array(), data)).toBe(0);
      }
    }
  });

  it("keeps frequent colours to the bit", () => {
    const picture = slope(60, 40);
    const [red, green, blue] = [0xa3, 0x54, 0x0a];
    for (let at = 0; at < 600; at++) picture.data.set([red, green, blue], at * 4);
    const photos = new Map([["x", picture]]);
    const read = decodeSheet(encodeSheet({ light: photos, dark: new Map() })).light.get("x");
    expect([...(read?.data.subarray(0, 4) ?? [])]).toEqual([red, green, blue, 255]);
  });

  it("moves no shade so far that a comparison sees it, where text is smoothed on a ground", () => {
    const picture = blankPicture(200, 100, 255);
    for (let at = 0; at < 20_000; at++) {
      const share = (at % 256) / 255;
      const ink = [0x1d, 0x4f, 0x80].map((channel) => Math.round(255 + (channel - 255) * share));
      picture.data.set(ink, at * 4);
    }
    const inverse = { ...picture, data: picture.data.map((value, at) => (at % 4 === 3 ? value : 255 - value)) };
    const themes = { light: new Map([["x", picture]]), dark: new Map([["x", inverse]]) };
    const read = decodeSheet(encodeSheet(themes));
    expect(compare(picture, read.light.get("x") as Picture).pixels).toBe(0);
    expect(compare(inverse, read.dark.get("x") as Picture).pixels).toBe(0);
  });
});

describe("compare", () => {
  const base = slope(80, 80);

  it("sees nothing between like pictures", () => {
    expect(compare(base, base)).toMatchObject({ pixels: 0, allowed: 12 });
  });

  it("sees what one picture has and the other lacks", () => {
    const lower = { ...base, height: 79, data: base.data.subarray(0, 80 * 79 * 4) };
    expect(compare(base, lower).pixels).toBeGreaterThan(12);
    expect(compare(lower, base).pixels).toBeGreaterThan(12);
  });
});
