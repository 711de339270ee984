import { crc32, deflateSync, inflateSync } from "node:zlib";
import { blankPicture, type Picture } from "./picture";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Colours that are kept to the bit because they cover most of a picture. */
const FREQUENT = 24;
/** How far a colour may move, as the length of a step in red, green and blue; 13 of grey is the least that is seen. */
const NEAR = 10;

/** A colour of each of two pictures at one place, as one number: the first, times 2^24, and the second. */
type Pair = number;
const SHIFT = 2 ** 24;

/**
 * Two pictures of one shape in one PNG with a palette: the first is what a viewer shows, the second has a palette of its
 * own over the same pixels, in a `tEXt` chunk beside a note. In light and in dark the same letters stand at the same
 * place, so that the second costs next to nothing. Grounds and inks, the frequent colours, stay as they are; shades
 * between them move to the nearest kept.
 */
export function encodePng(first: Picture, second: Picture, note: string): Buffer {
  const { palette, pixels } = indexed(first, second);
  const { width, height } = first;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, with a palette.
  const rows = Buffer.alloc((width + 1) * height); // Each row begins with its filter: none.
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const colours = (of: (pair: Pair) => number) => Buffer.from(palette.flatMap((pair) => channels(of(pair))));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`Second palette\0${colours((pair) => pair % SHIFT).toString("hex")}`, "latin1")),
    chunk("tEXt", Buffer.from(`Comment\0${note}`, "latin1")),
    chunk(
      "PLTE",
      colours((pair) => Math.floor(pair / SHIFT)),
    ),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** What `encodePng` was given; of other PNGs nothing is known here. */
export function decodePng(bytes: Buffer): { first: Picture; second: Picture; note: string } {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    chunks.push({ type: bytes.toString("latin1", at + 4, at + 8), data });
  }
  const [header, plte, idat] = ["IHDR", "PLTE", "IDAT"].map((type) => chunks.find((one) => one.type === type)?.data);
  const texts = chunks.filter(({ type }) => type === "tEXt").map(({ data }) => data.toString("latin1").split("\0"));
  const text = new Map(texts.map(([key = "", value = ""]) => [key, value]));
  if (!header || !plte || !idat) throw new Error("expected a PNG with a palette");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(idat);
  const paint = (palette: Buffer): Picture => {
    const picture = blankPicture(width, height, 255);
    for (let at = 0; at < width * height; at++) {
      const index = rows[at + Math.floor(at / width) + 1] as number;
      picture.data.set(palette.subarray(index * 3, index * 3 + 3), at * 4);
    }
    return picture;
  };
  const second = Buffer.from(text.get("Second palette") ?? "", "hex");
  return { first: paint(plte), second: paint(second), note: text.get("Comment") ?? "" };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function indexed(first: Picture, second: Picture): { palette: Pair[]; pixels: Uint8Array } {
  const colourAt = ({ data }: Picture, at: number) =>
    ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
  const pairs = Float64Array.from(
    { length: first.data.length / 4 },
    (_, at) => colourAt(first, at) * SHIFT + colourAt(second, at),
  );
  const counts = new Map<Pair, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const palette = choosePalette(counts);
  const index = new Map([...counts.keys()].map((pair) => [pair, nearest(palette, pair).at]));
  return { palette, pixels: Uint8Array.from(pairs, (pair) => index.get(pair) ?? 0) };
}

/** The frequent colours, and of the others, time and again, the one that is furthest from all that are kept. */
function choosePalette(counts: ReadonlyMap<Pair, number>): Pair[] {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([pair]) => pair);
  const kept = sorted.slice(0, FREQUENT);
  const distances = Float64Array.from(sorted, (pair) => nearest(kept, pair).distance);
  while (kept.length < MOST_COLOURS) {
    const distance = distances.reduce((most, one) => Math.max(most, one), 0);
    if (distance <= NEAR ** 2) break;
    const furthest = sorted[distances.indexOf(distance)] as Pair;
    kept.push(furthest);
    for (const [at, pair] of sorted.entries())
      distances[at] = Math.min(distances[at] as number, distanceOf(pair, furthest));
  }
  return kept;
}

function channels(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The square of the larger of two steps: of the first picture's colour, and of the second's. */
function distanceOf(one: Pair, other: Pair): number {
  const step = (a: number, b: number) => {
    const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
    return red * red + green * green + blue * blue;
  };
  return Math.max(step(Math.floor(one / SHIFT), Math.floor(other / SHIFT)), step(one % SHIFT, other % SHIFT));
}

function nearest(palette: readonly Pair[], pair: Pair): { at: number; distance: number } {
  let [at, distance] = [0, Number.POSITIVE_INFINITY];
  for (let candidate = 0; candidate < palette.length && distance > 0; candidate++) {
    const away = distanceOf(palette[candidate] as Pair, pair);
    if (away < distance) [at, distance] = [candidate, away];
  }
  return { at, distance };
}
