import { FOLD_VERSION } from "../text/characters";
import { checkAliasIndex, checkEntityIndex, checkSearchIndex } from "./bounds";
import { checksumOf } from "./checksum";
import {
  CHECKSUM_WORD,
  elementBytes,
  FORMAT_MAJOR,
  HEADER_BYTES,
  MAGIC,
  MAP_TAGS,
  MAX_SECTIONS,
  type PackMeta,
  TABLE_ENTRY_BYTES,
  type Tag,
  tagCode,
} from "./format";
import { checkMapIndex } from "./map-bounds";
import type { MapIndex } from "./map-index";
import { PackError } from "./pack-error";
import type { SearchIndex } from "./search-index";

/** The alias automaton of a pack: views into the file (layout: format.ts). */
export interface AliasIndex {
  root: Uint32Array;
  rootBits: Uint32Array;
  offsets: Uint32Array;
  sequence: Uint32Array;
  check: Uint32Array;
  entity: Uint32Array;
  rule: Uint16Array;
  contextRows: Uint32Array;
  contextOffsets: Uint32Array;
  contextSequence: Uint32Array;
}

/** A loaded pack. `entityOffsets` and `entityBytes` are read through entities.ts. */
export interface Pack {
  meta: PackMeta;
  entityCount: number;
  aliasCount: number;
  aliases: AliasIndex;
  search: SearchIndex;
  /** Country shapes; null in a pack without them. */
  map: MapIndex | null;
  entityOffsets: Uint32Array;
  entityBytes: Uint8Array;
  entityDictionary: Uint8Array;
}

/**
 * Verifies a pack file once and returns typed-array views into it; nothing is copied or parsed but META.
 * Throws a PackError that names what is wrong and where; every length, offset and id in the file is checked
 * before it is used, so that what follows may trust them.
 */
export function readPack(buffer: ArrayBuffer): Pack {
  if (buffer.byteLength < HEADER_BYTES) {
    throw new PackError("too-short", `expected at least ${HEADER_BYTES} bytes, found ${buffer.byteLength}`);
  }
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new PackError("not-a-pack", 'expected the file to begin with "BGPK"');
  const major = view.getUint16(4, true);
  if (major !== FORMAT_MAJOR) {
    throw new PackError("format-version", `expected format ${FORMAT_MAJOR}, found ${major}`);
  }
  if (view.getUint32(8, true) !== FOLD_VERSION) {
    throw new PackError("fold-version", "the pack was compiled by other folding rules; compile it again");
  }
  const length = view.getUint32(24, true);
  if (length !== buffer.byteLength || length % 4 !== 0) {
    throw new PackError("length", `expected ${length} bytes as the header says, found ${buffer.byteLength}`);
  }
  if (checksumOf(new Uint32Array(buffer)) !== view.getUint32(CHECKSUM_WORD * 4, true)) {
    throw new PackError("checksum", "the file is damaged: its checksum does not fit its content");
  }
  const { find, has } = readTable(view);
  const aliases: AliasIndex = {
    root: words(find("ROOT")),
    rootBits: words(find("RBIT")),
    offsets: words(find("AOFF")),
    sequence: words(find("ASEQ")),
    check: words(find("ACHK")),
    entity: words(find("AENT")),
    rule: shorts(find("ARUL")),
    contextRows: words(find("CROW")),
    contextOffsets: words(find("COFF")),
    contextSequence: words(find("CSEQ")),
  };
  const entityCount = view.getUint32(12, true);
  const aliasCount = view.getUint32(16, true);
  checkAliasIndex(aliases, aliasCount, entityCount);
  const entityOffsets = words(find("EOFF"));
  const entityBytes = find("EBLB");
  const entityDictionary = find("EDIC");
  checkEntityIndex(entityOffsets, entityBytes, entityDictionary, entityCount);
  const search: SearchIndex = {
    ranked: words(find("SRNK")),
    wordOffsets: words(find("SWOF")),
    wordBytes: find("SWBL"),
    postingOffsets: words(find("SPOF")),
    postings: find("SPBL"),
    gramOffsets: words(find("SGOF")),
    grams: find("SGBL"),
  };
  checkSearchIndex(search, entityCount);
  const map = MAP_TAGS.some(has) ? readMap(find) : null;
  if (map) checkMapIndex(map, entityCount);
  const meta = readMeta(find("META"));
  return { meta, entityCount, aliasCount, aliases, search, map, entityOffsets, entityBytes, entityDictionary };
}

type Find = (tag: Tag) => Uint8Array<ArrayBuffer>;

function readMap(find: Find): MapIndex {
  return {
    arcOffsets: words(find("MARO")),
    arcBytes: find("MARB"),
    ringOffsets: words(find("MRGO")),
    ringArcs: shorts(find("MRGA")),
    areaRings: words(find("MAGO")),
    areas: shorts(find("MARE")),
    textOffsets: words(find("MTXO")),
    textBytes: find("MTXB"),
    disputes: shorts(find("MDIS")),
    places: words(find("MPLA")),
  };
}

function words(bytes: Uint8Array<ArrayBuffer>): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

function shorts(bytes: Uint8Array<ArrayBuffer>): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

/** Checks the section table and returns a finder of sections by tag, and whether there is one. */
function readTable(view: DataView<ArrayBuffer>): { find: Find; has: (tag: Tag) => boolean } {
  const count = view.getUint32(20, true);
  const tableEnd = HEADER_BYTES + count * TABLE_ENTRY_BYTES;
  if (count > MAX_SECTIONS || tableEnd > view.byteLength) {
    throw new PackError("section-table", `${count} sections do not fit a file of ${view.byteLength} bytes`);
  }
  const places = new Map<number, { offset: number; length: number }>();
  let free = tableEnd;
  for (let entry = HEADER_BYTES; entry < tableEnd; entry += TABLE_ENTRY_BYTES) {
    const tag = view.getUint32(entry, true);
    const offset = view.getUint32(entry + 4, true);
    const length = view.getUint32(entry + 8, true);
    if (offset % 4 !== 0 || offset < free || offset + length > view.byteLength) {
      throw new PackError(
        "section-table",
        `section at entry ${entry} overlaps, lies outside the file or is not aligned`,
      );
    }
    if (places.has(tag)) throw new PackError("section-table", `a section stands twice (entry ${entry})`);
    places.set(tag, { offset, length });
    free = offset + length;
  }
  const find = (tag: Tag) => {
    const place = places.get(tagCode(tag) >>> 0);
    if (!place) throw new PackError("section-missing", `expected a section ${tag}`);
    if (place.length % elementBytes(tag) !== 0) {
      throw new PackError("section-size", `${tag}: ${place.length} bytes are no whole number of elements`);
    }
    return new Uint8Array(view.buffer, place.offset, place.length);
  };
  return { find, has: (tag) => places.has(tagCode(tag) >>> 0) };
}

function readMeta(bytes: Uint8Array): PackMeta {
  try {
    const meta: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (meta && typeof meta === "object" && "name" in meta && "asOf" in meta) {
      if (typeof meta.name === "string" && typeof meta.asOf === "string") return { name: meta.name, asOf: meta.asOf };
    }
  } catch (error) {
    throw new PackError("meta", `expected JSON; ${String(error)}`);
  }
  throw new PackError("meta", "expected name and asOf as strings");
}
