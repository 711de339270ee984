import type { ColorScheme } from "../browsers/driven-page";
import { decodePng, encodePng } from "./indexed-png";
import { blankPicture, cut, drawOnto, type Picture } from "./picture";

/** Photos by name. */
export type Photos = ReadonlyMap<string, Picture>;

/** The photos of a component in each theme. */
export type Themes = Readonly<Record<ColorScheme, Photos>>;

/** Where on the sheet a photo lies, and in which theme it is meant: name, left, top, width, height. */
type Place = [name: string, theme: ColorScheme | "both", left: number, top: number, width: number, height: number];

/** Width of a sheet, px: like photos lie side by side, so that the compression finds the line before within 32 KB. */
const SHEET_WIDTH = 2400;
const GAP = 8;
const GROUND = 0x80;

/** One PNG with all photos side by side, and a note of where each lies; dark photos lie behind the light ones. */
export function encodeSheet({ light, dark }: Themes): Buffer {
  const places: Place[] = [];
  let [left, top, bottom, right] = [0, 0, 0, 0];
  const lay = (name: string, theme: Place[1], { width, height }: Picture) => {
    if (left > 0 && left + width > SHEET_WIDTH) [left, top] = [0, bottom + GAP];
    places.push([name, theme, left, top, width, height]);
    [right, bottom] = [Math.max(right, left + width), Math.max(bottom, top + height)];
    left += width + GAP;
  };
  const sameSize = (a: Picture | undefined, b: Picture | undefined) =>
    a !== undefined && b !== undefined && a.width === b.width && a.height === b.height;
  for (const [name, photo] of light) lay(name, sameSize(photo, dark.get(name)) ? "both" : "light", photo);
  for (const [name, photo] of dark) if (!sameSize(photo, light.get(name))) lay(name, "dark", photo);
  const [front, back] = [blankPicture(right, bottom, GROUND), blankPicture(right, bottom, GROUND)];
  for (const [name, theme, x, y] of places) {
    drawOnto(front, (theme === "dark" ? dark : light).get(name) as Picture, x, y);
    drawOnto(back, (theme === "light" ? light : dark).get(name) as Picture, x, y);
  }
  return encodePng(front, back, JSON.stringify(places));
}

/** The photos of a sheet. */
export function decodeSheet(bytes: Buffer): Themes {
  const { first, second, note } = decodePng(bytes);
  const places = JSON.parse(note) as Place[];
  const photos = (sheet: Picture, other: ColorScheme) =>
    new Map(
      places
        .filter(([, theme]) => theme !== other)
        .map(([name, , left, top, width, height]) => [name, cut(sheet, left, top, width, height)]),
    );
  return { light: photos(first, "dark"), dark: photos(second, "light") };
}
