import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../browsers/browser-choice";
import type { ColorScheme } from "../browsers/driven-page";
import type { ExhibitListing } from "./gallery-page";
import type { OpenGallery } from "./open-gallery";
import { decodeSheet, encodeSheet, type Photos, type Themes } from "./photo-sheet";
import { type Direction, listExhibits, photograph, setUp } from "./photograph";
import { compare, type Picture } from "./picture";

/** The expected photos, one sheet a component. */
const ALBUM = "tests/visual/photos";
const DIRECTIONS: readonly Direction[] = ["ltr", "rtl"];
const NO_PHOTOS: Themes = { light: new Map(), dark: new Map() };

const sheetFile = (engine: Engine, component: string) => join(ALBUM, engine, `${component}.png`);
const photoName = (exhibit: ExhibitListing, dir: Direction) => `${exhibit.address} ${dir}`;
const isLike = (expected: Picture | undefined, actual: Picture) => {
  if (!expected) return false;
  const { pixels, allowed } = compare(expected, actual);
  return pixels <= allowed;
};

/** Photographs every exhibit in a theme, in documents of both directions: component -> photos. */
export async function takePhotos({ page }: OpenGallery, theme: ColorScheme): Promise<Map<string, Photos>> {
  const taken = new Map<string, Map<string, Picture>>();
  let surface = "";
  for (const exhibit of await listExhibits(page)) {
    if (exhibit.surface !== surface) await setUp(page, exhibit, theme);
    surface = exhibit.surface;
    const photos = taken.get(exhibit.component) ?? new Map<string, Picture>();
    taken.set(exhibit.component, photos);
    for (const dir of DIRECTIONS) photos.set(photoName(exhibit, dir), await photograph(page, exhibit, dir));
  }
  return taken;
}

/** The photos that are expected; what looks the same in both directions is kept once. */
export function readSheet(engine: Engine, component: string): Themes {
  const file = sheetFile(engine, component);
  return existsSync(file) ? decodeSheet(readFileSync(file)) : NO_PHOTOS;
}

/** The photo that is expected of an exhibit, which may be the one from left to right. */
export function expectedPhoto(kept: Photos, name: string): Picture | undefined {
  return kept.get(name) ?? kept.get(name.replace(/ rtl$/, " ltr"));
}

/** The components of which photos are kept. */
export function sheetsKept(engine: Engine): string[] {
  const folder = join(ALBUM, engine);
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.png$/, "")) : [];
}

/** Writes the photos that differ from those kept, and takes away sheets of components that are gone; what was done. */
export function renewAlbum(engine: Engine, light: Map<string, Photos>, dark: Map<string, Photos>): string[] {
  const done: string[] = [];
  mkdirSync(join(ALBUM, engine), { recursive: true });
  for (const component of sheetsKept(engine)) {
    if (light.has(component)) continue;
    rmSync(sheetFile(engine, component));
    done.push(`${sheetFile(engine, component)}: removed`);
  }
  for (const component of light.keys()) {
    const taken = withoutEchoes(light.get(component) ?? new Map(), dark.get(component) ?? new Map());
    const kept = readSheet(engine, component);
    if (isSame(kept.light, taken.light) && isSame(kept.dark, taken.dark)) continue;
    writeFileSync(sheetFile(engine, component), encodeSheet(taken));
    done.push(`${sheetFile(engine, component)}: ${taken.light.size + taken.dark.size} photos`);
  }
  return done;
}

/** Leaves photos from right to left out that show the same as from left to right, in both themes. */
function withoutEchoes(light: Photos, dark: Photos): Themes {
  const isEcho = (name: string) =>
    name.endsWith(" rtl") &&
    [light, dark].every((photos) => isLike(photos.get(name.replace(/ rtl$/, " ltr")), photos.get(name) as Picture));
  const lean = (photos: Photos) => new Map([...photos].filter(([name]) => !isEcho(name)));
  return { light: lean(light), dark: lean(dark) };
}

function isSame(kept: Photos, taken: Photos): boolean {
  if ([...kept.keys()].join() !== [...taken.keys()].join()) return false;
  return [...taken].every(([name, photo]) => isLike(kept.get(name), photo));
}
