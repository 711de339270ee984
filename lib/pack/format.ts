/**
 * The pack: one little-endian file, loaded as typed-array views without parsing.
 *
 *   0        magic "BGPK"            4 bytes
 *   4        format major, minor     u16, u16    readers refuse another major, accept any minor
 *   8        fold version            u32         of the tokeniser that made the hashes (lib/text/characters.ts)
 *   12       entity count            u32
 *   16       alias count             u32
 *   20       section count           u32
 *   24       file length in bytes    u32
 *   28       checksum                u32         over all words of the file, this one taken as 0
 *   32       section table           per section: tag u32, offset u32, length u32 (bytes), 0 u32
 *   ...      sections, each at a multiple of 4, zero-padded, in the table's order, none overlapping
 *
 * A section's element type follows from its tag; unknown tags are skipped, which is how the format may grow.
 *
 *   ROOT  u32 x 3   open addressing, linear probing, power-of-two slots, at least one empty:
 *                   hash of an alias's first token (0 = empty), first row, end row; no two share a row
 *   RBIT  u32       two bit tables of equal size, a power of two of words each: bit hash >>> (32 - log2 bits) is set for
 *                   every root; in the second, only for roots that some alias lets begin in lower case
 *   AOFF  u32       rows + 1: where in ASEQ a row's further tokens begin
 *   ASEQ  u32       hashes of tokens 2..k; rows of one root are sorted by this sequence, shorter first
 *   ACHK  u32       a row's verification hash (case-preserving for the exact rule)
 *   AENT  u32       a row's entity
 *   ARUL  u16       a row's rule: bits below
 *   CROW  u32       rows that need context, ascending;  COFF  u32  their starts in CSEQ, + 1
 *   CSEQ  u32       context: token hashes of a word or phrase, closed by 0
 *   EOFF  u32       entities + 1: where an entity's record begins in EBLB
 *   EBLB  bytes     records, unpacked one at a time: UTF-8 JSON as raw deflate (RFC 1951); entities are sorted by id
 *   EDIC  bytes     the preset dictionary of these, at most 32 KB
 *   SRNK  u32       entities' numbers, best known first; the place of an entity here is its rank in the lists below
 *   SWOF  u32       words + 1: where in SWBL a word of the search vocabulary begins
 *   SWBL  bytes     folded words as UTF-8, in the order of their bytes, each once
 *   SPOF  u32       four a word, + 1: where in SPBL its posting lists begin
 *   SPBL  bytes     ranks of the entities that have the word in a name; of the others, in an office; in the summary; in
 *                   relations, topics and filters; delta-coded (lib/base/varint.ts)
 *   SGOF  u32       a power of two of buckets, + 1: where in SGBL a bucket begins
 *   SGBL  bytes     numbers of the words of which a trigram hashes to the bucket, delta-coded
 *   META  bytes     UTF-8 JSON: name and as-of date of the pack
 *
 * Country shapes, of which a pack has all sections or none:
 *
 *   MARO  u32       arcs + 1: where in MARB an arc begins
 *   MARB  bytes     points of an arc on a grid of 65,536 steps around the globe: x and y as base-128 numbers, then the
 *                   steps to the next point, folded (0, -1, 1, -2, ...); x is taken modulo the grid
 *   MRGO  u32       rings + 1: where in MRGA a ring begins
 *   MRGA  u16       arcs of a ring in order, twice its number, one more where it runs backwards
 *   MAGO  u32       areas + 1: which ring is an area's first
 *   MARE  u16 x 8   an area: west, south, width and height of its box; where a view of it is centred, x and y; how wide
 *                   that is in hundredths of a degree; the area that it is part of (itself for most)
 *   MTXO  u32       texts + 1: where in MTXB a text begins
 *   MTXB  bytes     UTF-8: two texts an area, its name and a shorter one; then the notes
 *   MDIS  u16 x 3   what is disputed: a note; 0 for an arc or 1 for an area; its number
 *   MPLA  u32 x 2   entities that are areas: entity, area (the number of areas: highlighted with no country);
 *                   sorted by entity
 */
export const MAGIC = 0x4b504742; // "BGPK", little-endian
export const FORMAT_MAJOR = 2;
export const FORMAT_MINOR = 0;
export const HEADER_BYTES = 32;
export const CHECKSUM_WORD = 7;
export const TABLE_ENTRY_BYTES = 16;
/** More sections than any version defines; a table beyond it is damage. */
export const MAX_SECTIONS = 64;
/** Longest alias in tokens; the matcher's scratch arrays have this size. */
export const MAX_ALIAS_TOKENS = 16;
/** Entities that may share one surface form; bounds what one hit can cost. */
export const MAX_CANDIDATES = 64;
/** Used slots of ROOT side by side; bounds what an unknown token can cost. The longest run at a million roots is about 200. */
export const MAX_PROBES = 1024;
/** Hashes in the context of one alias, closing zeros included; bounds what one hit can cost. */
export const MAX_CONTEXT = 512;
/** Longest record in bytes. The longest of the core has about 7,000. */
export const MAX_RECORD_BYTES = 32_768;
/** Longest record as packed; bounds what unpacking can cost, since a deflate stream swells up to a thousandfold. */
export const MAX_PACKED_RECORD_BYTES = 8_192;
/** How far back a deflate stream can point. */
export const MAX_DICTIONARY_BYTES = 32_768;
export const ROOT_STRIDE = 3;

/** How far a root's hash is shifted to its bit in a bit table of so many words, a power of two. */
export function rootBitShift(words: number): number {
  return Math.clz32(words) - 4;
}

/** Sections that every pack has. */
export const CORE_TAGS = [
  "ROOT",
  "RBIT",
  "AOFF",
  "ASEQ",
  "ACHK",
  "AENT",
  "ARUL",
  "CROW",
  "COFF",
  "CSEQ",
  "EOFF",
  "EBLB",
  "EDIC",
  "SRNK",
  "SWOF",
  "SWBL",
  "SPOF",
  "SPBL",
  "SGOF",
  "SGBL",
  "META",
] as const;
/** Sections of country shapes: a pack has all of them or none. */
export const MAP_TAGS = ["MARO", "MARB", "MRGO", "MRGA", "MAGO", "MARE", "MTXO", "MTXB", "MDIS", "MPLA"] as const;
export const TAGS = [...CORE_TAGS, ...MAP_TAGS];
export type CoreTag = (typeof CORE_TAGS)[number];
export type MapTag = (typeof MAP_TAGS)[number];
export type Tag = CoreTag | MapTag;

const BYTE_TAGS: ReadonlySet<Tag> = new Set(["EBLB", "EDIC", "SWBL", "SPBL", "SGBL", "META", "MARB", "MTXB"]);
const SHORT_TAGS: ReadonlySet<Tag> = new Set(["ARUL", "MRGA", "MARE", "MDIS"]);

/** Bytes an element of a section takes. */
export function elementBytes(tag: Tag): 1 | 2 | 4 {
  if (BYTE_TAGS.has(tag)) return 1;
  return SHORT_TAGS.has(tag) ? 2 : 4;
}

/** ARUL bits 0-1: the case rule. */
export const CASE_MASK = 3;
export const CASE_ANY = 0;
export const CASE_INITIAL = 1;
export const CASE_EXACT = 2;
/** ARUL: counts only on a page that holds a full name of the entity. */
export const AFTER_NAME = 4;
/** ARUL: needs one of its context words on the page. */
export const NEEDS_CONTEXT = 8;
/** ARUL bits 4-15: which of the first twelve tokens must be capitalised (initial rule). */
export const CAPITALS_SHIFT = 4;
export const CAPITALS_TOKENS = 12;

/** A four-letter tag as the u32 that stands in the file. */
export function tagCode(tag: string): number {
  return tag.charCodeAt(0) | (tag.charCodeAt(1) << 8) | (tag.charCodeAt(2) << 16) | (tag.charCodeAt(3) << 24);
}

/** What META holds. */
export interface PackMeta {
  name: string;
  /** The newest day on which a record of the pack holds, or one of its sources was read. */
  asOf: string;
}
