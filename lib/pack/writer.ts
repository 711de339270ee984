import { FOLD_VERSION } from "../text/characters";
import { checksumOf } from "./checksum";
import {
  CHECKSUM_WORD,
  type CoreTag,
  FORMAT_MAJOR,
  FORMAT_MINOR,
  HEADER_BYTES,
  MAGIC,
  type MapTag,
  TABLE_ENTRY_BYTES,
  TAGS,
  tagCode,
} from "./format";
import type { MapIndex } from "./map-index";
import type { AliasIndex } from "./reader";
import { dictionaryOf, packRecord } from "./record-bytes";
import type { SearchIndex } from "./search-index";

type Section = Uint8Array | Uint16Array | Uint32Array;
/** Country shapes may be missing. */
export type Sections = Record<CoreTag, Section> & Partial<Record<MapTag, Section>>;

/** The sections that hold an alias index. */
export function aliasSections(index: AliasIndex) {
  return {
    ROOT: index.root,
    RBIT: index.rootBits,
    AOFF: index.offsets,
    ASEQ: index.sequence,
    ACHK: index.check,
    AENT: index.entity,
    ARUL: index.rule,
    CROW: index.contextRows,
    COFF: index.contextOffsets,
    CSEQ: index.contextSequence,
  };
}

/** The sections that hold a search index. */
export function searchSections(index: SearchIndex) {
  return {
    SRNK: index.ranked,
    SWOF: index.wordOffsets,
    SWBL: index.wordBytes,
    SPOF: index.postingOffsets,
    SPBL: index.postings,
    SGOF: index.gramOffsets,
    SGBL: index.grams,
  };
}

/** The sections that hold country shapes. */
export function mapSections(index: MapIndex): Record<MapTag, Section> {
  return {
    MARO: index.arcOffsets,
    MARB: index.arcBytes,
    MRGO: index.ringOffsets,
    MRGA: index.ringArcs,
    MAGO: index.areaRings,
    MARE: index.areas,
    MTXO: index.textOffsets,
    MTXB: index.textBytes,
    MDIS: index.disputes,
    MPLA: index.places,
  };
}

/** Byte strings end to end, and where each begins; the last offset is where the last one ends. */
export function joinedBlobs(blobs: readonly Uint8Array[]): { offsets: Uint32Array; bytes: Uint8Array } {
  const offsets = new Uint32Array(blobs.length + 1);
  blobs.forEach((blob, number) => {
    offsets[number + 1] = (offsets[number] as number) + blob.length;
  });
  const bytes = new Uint8Array(offsets[blobs.length] as number);
  blobs.forEach((blob, number) => {
    bytes.set(blob, offsets[number]);
  });
  return { offsets, bytes };
}

/** The sections that hold entities' records, given as JSON in the order of the entities' numbers. */
export function recordSections(records: readonly string[]) {
  const utf8 = new TextEncoder();
  const texts = records.map((record) => utf8.encode(record));
  const dictionary = dictionaryOf(texts);
  const { offsets, bytes } = joinedBlobs(texts.map((text) => packRecord(text, dictionary)));
  return { EOFF: offsets, EBLB: bytes, EDIC: dictionary };
}

/** Lays sections out as one pack file (drawing: format.ts). The same sections give the same bytes. */
export function writePack(sections: Sections, counts: { entities: number; aliases: number }): Uint8Array<ArrayBuffer> {
  const there = TAGS.flatMap((tag) => {
    const section = sections[tag];
    return section ? [{ tag, bytes: asBytes(section) }] : [];
  });
  let length = HEADER_BYTES + there.length * TABLE_ENTRY_BYTES;
  const placed = there.map(({ tag, bytes }) => {
    const offset = length;
    length = align(offset + bytes.length);
    return { tag, bytes, offset };
  });
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, FORMAT_MAJOR, true);
  view.setUint16(6, FORMAT_MINOR, true);
  view.setUint32(8, FOLD_VERSION, true);
  view.setUint32(12, counts.entities, true);
  view.setUint32(16, counts.aliases, true);
  view.setUint32(20, there.length, true);
  view.setUint32(24, length, true);
  placed.forEach(({ tag, bytes, offset }, index) => {
    const entry = HEADER_BYTES + index * TABLE_ENTRY_BYTES;
    view.setUint32(entry, tagCode(tag), true);
    view.setUint32(entry + 4, offset, true);
    view.setUint32(entry + 8, bytes.length, true);
    file.set(bytes, offset);
  });
  view.setUint32(CHECKSUM_WORD * 4, checksumOf(new Uint32Array(file.buffer)), true);
  return file;
}

function asBytes(section: Section): Uint8Array {
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

/** Sections begin at multiples of 4, so that every element type can be viewed in place. */
function align(offset: number): number {
  return (offset + 3) & ~3;
}
