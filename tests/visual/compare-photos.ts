import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Engine } from "../../scripts/browsers/browser-choice";
import type { ColorScheme } from "../../scripts/browsers/driven-page";
import { encodePng } from "../../scripts/gallery/indexed-png";
import { expectedPhoto, readSheet, sheetsKept } from "../../scripts/gallery/photo-album";
import type { Photos } from "../../scripts/gallery/photo-sheet";
import { compare, type Picture } from "../../scripts/gallery/picture";

/** Where pictures of what differs are written: as it is, as it was expected, and the difference. */
const EVIDENCE = ".output/photos";

/** What of the photos taken is not as in the album, a line each. */
export function complaints(engine: Engine, theme: ColorScheme, taken: ReadonlyMap<string, Photos>): string[] {
  const folder = join(EVIDENCE, `${engine}-${theme}`);
  rmSync(folder, { recursive: true, force: true });
  const lines: string[] = [];
  for (const [component, photos] of taken) {
    const kept = readSheet(engine, component)[theme];
    for (const name of kept.keys()) if (!photos.has(name)) lines.push(`${name}: kept, and no longer shown`);
    for (const [name, actual] of photos) {
      const expected = expectedPhoto(kept, name);
      const complaint = expected ? differs(expected, actual) : { why: "no photo is kept", pictures: { actual } };
      if (!complaint) continue;
      const path = join(folder, name.replaceAll(/[/ ]/g, "-"));
      write(path, complaint.pictures);
      lines.push(`${name}: ${complaint.why}; see ${path}.*.png, or npm run gallery -- --renew`);
    }
  }
  for (const component of sheetsKept(engine)) {
    if (!taken.has(component)) lines.push(`${component}: kept, and no longer shown`);
  }
  return lines;
}

function differs(expected: Picture, actual: Picture) {
  const { pixels, allowed, shown } = compare(expected, actual);
  if (pixels <= allowed) return null;
  const why = `${pixels} pixels differ, at most ${allowed} may`;
  return { why, pictures: { expected, actual, difference: shown } };
}

function write(path: string, pictures: Readonly<Record<string, Picture>>): void {
  mkdirSync(dirname(path), { recursive: true });
  for (const [kind, picture] of Object.entries(pictures))
    writeFileSync(`${path}.${kind}.png`, encodePng(picture, picture, kind));
}
