import { decodePng, encodePng } from "./indexed-png";
import { blankPicture, cut, drawOnto, type Picture } from "./picture";

/** The photos of one sheet, by name. */
export type Photos = ReadonlyMap<string, Picture>;

/** Where on the sheet a photo lies: name, left, top, width, height. */
type Place = [name: string, left: number, top: number, width: number, height: number];

/** Width of a sheet, px: like photos lie side by side, so that the compression finds the line before within 32 KB. */
const SHEET_WIDTH = 2400;
const GAP = 8;
const GROUND = 0x80;

/** One PNG with all photos side by side, and a note of where each lies. */
export function encodeSheet(photos: Photos): Buffer {
  const places: Place[] = [];
  let [left, top, bottom, right] = [0, 0, 0, 0];
  for (const [name, { width, height }] of photos) {
    if (left > 0 && left + width > SHEET_WIDTH) [left, top] = [0, bottom + GAP];
    places.push([name, left, top, width, height]);
    [right, bottom] = [Math.max(right, left + width), Math.max(bottom, top + height)];
    left += width + GAP;
  }
  const sheet = blankPicture(right, bottom, GROUND);
  for (const [name, x, y] of places) drawOnto(sheet, photos.get(name) as Picture, x, y);
  return encodePng(sheet, JSON.stringify(places));
}

/** The photos of a sheet. */
export function decodeSheet(bytes: Buffer): Photos {
  const { picture, note } = decodePng(bytes);
  const places = JSON.parse(note) as Place[];
  return new Map(places.map(([name, left, top, width, height]) => [name, cut(picture, left, top, width, height)]));
}
