import { elementBytes, HEADER_BYTES, TABLE_ENTRY_BYTES, TAGS, type Tag } from "./format";
import type { Sections } from "./writer";

/** A pack taken apart, so that sections can be changed and written again; the element types are those of the format. */
export interface Parts {
  sections: Sections;
  counts: { entities: number; aliases: number };
}

/** Takes a good pack apart. Copies, so that nothing changed reaches the original. */
export function partsOf(pack: Uint8Array<ArrayBuffer>): Parts {
  const view = new DataView(pack.buffer);
  const sections = Object.fromEntries(
    TAGS.map((tag, index) => {
      const entry = HEADER_BYTES + index * TABLE_ENTRY_BYTES;
      const from = view.getUint32(entry + 4, true);
      return [tag, typed(tag, pack.slice(from, from + view.getUint32(entry + 8, true)))];
    }),
  ) as Sections;
  return { sections, counts: { entities: view.getUint32(12, true), aliases: view.getUint32(16, true) } };
}

function typed(tag: Tag, bytes: Uint8Array<ArrayBuffer>): Sections[Tag] {
  if (elementBytes(tag) === 1) return bytes;
  return elementBytes(tag) === 2 ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer);
}
