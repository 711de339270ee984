import { crc32, deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import type { Picture } from "./picture";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Colours that are kept because they cover most of a picture. */
const FREQUENT = 24;
/** How far a colour may move, as the length of a step in red, green and blue; 13 of grey is the least that is seen. */
const NEAR = 10;

/**
 * A picture as a PNG with a palette (pngjs writes none), a quarter of the size of one without; a note goes with it in a
 * `tEXt` chunk. Grounds and inks, the frequent colours, stay as they are; shades between them move to the nearest kept.
 */
export function encodePng(picture: Picture, note: string): Buffer {
  const { palette, pixels } = indexed(picture);
  const { width, height } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, with a palette.
  const rows = Buffer.alloc((width + 1) * height); // Each row begins with its filter: none.
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`Comment\0${note}`, "latin1")),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The picture and the note of a PNG; the note is empty where there is none. */
export function decodePng(bytes: Buffer): { picture: Picture; note: string } {
  const { width, height, data } = PNG.sync.read(bytes);
  for (let at = SIGNATURE.length; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) !== "tEXt") continue;
    const text = bytes.toString("latin1", at + 8, at + 8 + bytes.readUInt32BE(at));
    return { picture: { width, height, data }, note: text.slice(text.indexOf("\0") + 1) };
  }
  return { picture: { width, height, data }, note: "" };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The picture in its most frequent colours; the others become the nearest of those. */
function indexed({ data }: Picture): { palette: Buffer; pixels: Uint8Array } {
  const colours = new Uint32Array(data.length / 4);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at++) {
    const colour = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = choosePalette(counts);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(kept, colour).at]));
  const palette = Buffer.from(kept.flatMap((colour) => channels(colour)));
  return { palette, pixels: Uint8Array.from(colours, (colour) => index.get(colour) ?? 0) };
}

/** The frequent colours, and of the others, time and again, the one that is furthest from all that are kept. */
function choosePalette(counts: ReadonlyMap<number, number>): number[] {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = sorted.slice(0, FREQUENT);
  const distances = new Map(sorted.map((colour) => [colour, nearest(kept, colour).distance]));
  while (kept.length < MOST_COLOURS) {
    const [furthest, distance] = [...distances].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
    if (distance <= NEAR ** 2) break;
    kept.push(furthest);
    for (const [colour, before] of distances) distances.set(colour, Math.min(before, distanceOf(colour, furthest)));
  }
  return kept;
}

function channels(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function distanceOf(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

function nearest(palette: readonly number[], colour: number): { at: number; distance: number } {
  const distances = palette.map((candidate) => distanceOf(candidate, colour));
  const distance = Math.min(...distances);
  return { at: distances.indexOf(distance), distance };
}
