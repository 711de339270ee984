import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../browsers/browser-choice";
import type { ColorScheme } from "../browsers/driven-page";
import type { ExhibitListing } from "./gallery-page";
import type { OpenGallery } from "./open-gallery";
import { decodeSheet, encodeSheet, type Photos } from "./photo-sheet";
import { type Direction, listExhibits, photograph, setUp } from "./photograph";
import { compare, type Picture } from "./picture";

/** The expected photos, one sheet a component and theme. */
const ALBUM = "tests/visual/photos";

/**
 * A card stands in documents of both directions, in any theme. The extension's pages are English and from left to right:
 * their other direction is looked at in light colours, since no colour depends on it and photos take room for ever.
 */
function directions({ surface }: ExhibitListing, theme: ColorScheme): readonly Direction[] {
  return surface === "card" || theme === "light" ? ["ltr", "rtl"] : ["ltr"];
}

const sheetFile = (engine: Engine, component: string, theme: ColorScheme) =>
  join(ALBUM, engine, `${component}.${theme}.png`);
const photoName = (exhibit: ExhibitListing, dir: Direction) => `${exhibit.address} ${dir}`;
const isLike = (expected: Picture, actual: Picture) => {
  const { pixels, allowed } = compare(expected, actual);
  return pixels <= allowed;
};

/** Photographs every exhibit in a theme, in documents of one or both directions: component -> photos. */
export async function takePhotos({ page }: OpenGallery, theme: ColorScheme): Promise<Map<string, Photos>> {
  const sheets = new Map<string, Map<string, Picture>>();
  let surface = "";
  for (const exhibit of await listExhibits(page)) {
    if (exhibit.surface !== surface) await setUp(page, exhibit, theme);
    surface = exhibit.surface;
    const sheet = sheets.get(exhibit.component) ?? new Map<string, Picture>();
    sheets.set(exhibit.component, sheet);
    for (const dir of directions(exhibit, theme))
      sheet.set(photoName(exhibit, dir), await photograph(page, exhibit, dir));
  }
  return sheets;
}

/** The photos that are expected; what looks the same in both directions is kept once. */
export function readSheet(engine: Engine, component: string, theme: ColorScheme): Photos {
  const file = sheetFile(engine, component, theme);
  return existsSync(file) ? decodeSheet(readFileSync(file)) : new Map();
}

/** The photo that is expected of an exhibit, which may be the one from left to right. */
export function expectedPhoto(kept: Photos, name: string): Picture | undefined {
  return kept.get(name) ?? kept.get(name.replace(/ rtl$/, " ltr"));
}

/** The components of which photos are kept. */
export function sheetsKept(engine: Engine, theme: ColorScheme): string[] {
  const folder = join(ALBUM, engine);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith(`.${theme}.png`)).map((file) => file.slice(0, -`.${theme}.png`.length));
}

/** Writes the photos that differ from those kept, and takes away sheets of components that are gone; what was done. */
export function renewAlbum(engine: Engine, theme: ColorScheme, taken: ReadonlyMap<string, Photos>): string[] {
  const done: string[] = [];
  mkdirSync(join(ALBUM, engine), { recursive: true });
  for (const component of sheetsKept(engine, theme)) {
    if (taken.has(component)) continue;
    rmSync(sheetFile(engine, component, theme));
    done.push(`${sheetFile(engine, component, theme)}: removed`);
  }
  for (const [component, photos] of taken) {
    const lean = withoutEchoes(photos);
    if (isSame(readSheet(engine, component, theme), lean)) continue;
    const file = sheetFile(engine, component, theme);
    writeFileSync(file, encodeSheet(lean));
    done.push(`${file}: ${lean.size} photos`);
  }
  return done;
}

/** Leaves photos from right to left out that show the same as from left to right. */
function withoutEchoes(photos: Photos): Photos {
  const isEcho = ([name, photo]: [string, Picture]) => {
    const other = name.endsWith(" rtl") ? photos.get(name.replace(/ rtl$/, " ltr")) : undefined;
    return other !== undefined && isLike(other, photo);
  };
  return new Map([...photos].filter((entry) => !isEcho(entry)));
}

function isSame(kept: Photos, taken: Photos): boolean {
  if ([...kept.keys()].join() !== [...taken.keys()].join()) return false;
  return [...taken].every(([name, photo]) => isLike(kept.get(name) as Picture, photo));
}
