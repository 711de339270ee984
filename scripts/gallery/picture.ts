import pixelmatch from "pixelmatch";

/** A picture: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * How far a pixel may be from what is expected, on pixelmatch's scale of perceived difference (0 to 1): some 13 of 255
 * steps of grey. A newer browser rounds the smoothing of letters a little differently; a changed token is further off.
 */
const PIXEL_THRESHOLD = 0.05;
/** Pixels that may be further off: a share of all, and a few in the smallest picture. One changed letter has more. */
const SHARE = 0.0001;
const FEW = 12;

/** How a picture differs from what was expected. */
export interface Difference {
  /** Pixels that are further off than the smoothing of letters explains, and how many may be. */
  pixels: number;
  allowed: number;
  /** The expected picture, pale, with the differing pixels in red. */
  shown: Picture;
}

/** An empty picture of one colour. */
export function blankPicture(width: number, height: number, shade = 0): Picture {
  return { width, height, data: new Uint8Array(width * height * 4).fill(shade) };
}

/** Draws a picture, or as much as has room there, onto another one. */
export function drawOnto(target: Picture, source: Picture, left: number, top: number): void {
  const wide = Math.min(source.width, target.width - left) * 4;
  for (let row = 0; row < Math.min(source.height, target.height - top); row++) {
    const from = row * source.width * 4;
    target.data.set(source.data.subarray(from, from + wide), ((top + row) * target.width + left) * 4);
  }
}

/** A part of a picture. */
export function cut(source: Picture, left: number, top: number, width: number, height: number): Picture {
  const part = blankPicture(width, height);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * source.width + left) * 4;
    part.data.set(source.data.subarray(from, from + width * 4), row * width * 4);
  }
  return part;
}

/** Compares two pictures; one that is larger differs in all that the other lacks. */
export function compare(expected: Picture, actual: Picture): Difference {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const [a, b, shown] = [blankPicture(width, height), blankPicture(width, height), blankPicture(width, height)];
  drawOnto(a, expected, 0, 0);
  drawOnto(b, actual, 0, 0);
  const pixels = pixelmatch(a.data, b.data, shown.data, width, height, { threshold: PIXEL_THRESHOLD });
  return { pixels, allowed: Math.max(FEW, Math.floor(width * height * SHARE)), shown };
}
