import { describe, expect, it } from "vitest";
import { checksumOf } from "./checksum";
import { CHECKSUM_WORD, CORE_TAGS, elementBytes, HEADER_BYTES, TABLE_ENTRY_BYTES, tagCode } from "./format";
import { readPack } from "./reader";
import { mapSections, type Sections, writePack } from "./writer";

/** Sections of a pack without records; `over` replaces some. */
function sections(over: Partial<Sections> = {}): Sections {
  const none = new Uint32Array(0);
  return {
    ROOT: new Uint32Array(6),
    RBIT: new Uint32Array(2),
    AOFF: new Uint32Array(1),
    ASEQ: none,
    ACHK: none,
    AENT: none,
    ARUL: new Uint16Array(0),
    CROW: none,
    COFF: new Uint32Array(1),
    CSEQ: none,
    EOFF: new Uint32Array(1),
    EBLB: new Uint8Array(0),
    EDIC: new Uint8Array(0),
    SRNK: none,
    SWOF: new Uint32Array(1),
    SWBL: new Uint8Array(0),
    SPOF: new Uint32Array(1),
    SPBL: new Uint8Array(0),
    SGOF: new Uint32Array(2),
    SGBL: new Uint8Array(0),
    META: new TextEncoder().encode('{"name":"é","asOf":"2026"}'),
    ...over,
  };
}

const NONE = { entities: 0, aliases: 0 };

describe("writePack", () => {
  it("is read back by readPack", () => {
    const pack = readPack(writePack(sections(), NONE).buffer);
    expect([pack.meta, pack.entityCount, pack.aliasCount]).toEqual([{ name: "é", asOf: "2026" }, 0, 0]);
  });

  it("brings every section through unchanged", () => {
    const root = Uint32Array.of(0xffffffff, 0, 2, 0, 0, 0);
    const pack = readPack(
      writePack(
        sections({
          ROOT: root,
          RBIT: Uint32Array.of(3, 4),
          AOFF: Uint32Array.of(0, 0, 2),
          ASEQ: Uint32Array.of(7, 8),
          ACHK: Uint32Array.of(0x80000000, 9),
          AENT: Uint32Array.of(0, 0),
          ARUL: Uint16Array.of(1, 0xfff2),
          CROW: Uint32Array.of(1),
          COFF: Uint32Array.of(0, 2),
          CSEQ: Uint32Array.of(5, 0),
          EOFF: Uint32Array.of(0, 3),
          EBLB: Uint8Array.of(1, 2, 3),
          SRNK: Uint32Array.of(0),
          SWOF: Uint32Array.of(0, 2),
          SWBL: Uint8Array.of(4, 5),
          SPOF: Uint32Array.of(0, 0, 1, 1, 1),
          SPBL: Uint8Array.of(6),
          SGOF: Uint32Array.of(0, 1, 1),
          SGBL: Uint8Array.of(7),
        }),
        { entities: 1, aliases: 2 },
      ).buffer,
    );
    expect(pack.aliases).toEqual({
      root,
      rootBits: Uint32Array.of(3, 4),
      offsets: Uint32Array.of(0, 0, 2),
      sequence: Uint32Array.of(7, 8),
      check: Uint32Array.of(0x80000000, 9),
      entity: Uint32Array.of(0, 0),
      rule: Uint16Array.of(1, 0xfff2),
      contextRows: Uint32Array.of(1),
      contextOffsets: Uint32Array.of(0, 2),
      contextSequence: Uint32Array.of(5, 0),
    });
    expect(pack.search).toEqual({
      ranked: Uint32Array.of(0),
      wordOffsets: Uint32Array.of(0, 2),
      wordBytes: Uint8Array.of(4, 5),
      postingOffsets: Uint32Array.of(0, 0, 1, 1, 1),
      postings: Uint8Array.of(6),
      gramOffsets: Uint32Array.of(0, 1, 1),
      grams: Uint8Array.of(7),
    });
    expect([...pack.entityOffsets, ...pack.entityBytes]).toEqual([0, 3, 1, 2, 3]);
  });

  it("is refused without an empty slot in the root, where a probe would never end", () => {
    const full = sections({
      ROOT: Uint32Array.of(2, 0, 1, 3, 1, 2),
      AOFF: new Uint32Array(3),
      ACHK: new Uint32Array(2),
      AENT: new Uint32Array(2),
      ARUL: new Uint16Array(2),
      EOFF: Uint32Array.of(0, 0),
      SRNK: new Uint32Array(1),
    });
    expect(() => readPack(writePack(full, { entities: 1, aliases: 2 }).buffer)).toThrow("at least one empty slot");
  });

  it("brings country shapes through unchanged, and has no map without them", () => {
    const map = {
      arcOffsets: Uint32Array.of(0, 4),
      arcBytes: Uint8Array.of(1, 2, 3, 4),
      ringOffsets: Uint32Array.of(0, 1),
      ringArcs: Uint16Array.of(1),
      areaRings: Uint32Array.of(0, 1),
      areas: Uint16Array.of(1, 2, 3, 4, 5, 6, 7, 0),
      textOffsets: Uint32Array.of(0, 1, 2, 3),
      textBytes: Uint8Array.of(65, 66, 67),
      disputes: Uint16Array.of(0, 1, 0),
      places: Uint32Array.of(0, 1),
    };
    const one = { EOFF: Uint32Array.of(0, 0), SRNK: Uint32Array.of(0) };
    const withMap = writePack(sections({ ...one, ...mapSections(map) }), { entities: 1, aliases: 0 });
    expect(readPack(withMap.buffer).map).toEqual(map);
    expect(readPack(writePack(sections(), NONE).buffer).map).toBeNull();
  });

  it("begins with BGPK and says its length and checksum", () => {
    const file = writePack(sections(), NONE);
    const view = new DataView(file.buffer);
    expect(new TextDecoder().decode(file.subarray(0, 4))).toBe("BGPK");
    expect(view.getUint32(24, true)).toBe(file.length);
    expect(view.getUint32(CHECKSUM_WORD * 4, true)).toBe(checksumOf(new Uint32Array(file.buffer)));
  });

  it("sets sections at multiples of 4, in the table's order, none overlapping", () => {
    const view = new DataView(writePack(sections({ EBLB: new Uint8Array(0), ARUL: new Uint16Array(0) }), NONE).buffer);
    let free = HEADER_BYTES + CORE_TAGS.length * TABLE_ENTRY_BYTES;
    CORE_TAGS.forEach((tag, index) => {
      const entry = HEADER_BYTES + index * TABLE_ENTRY_BYTES;
      expect(view.getUint32(entry, true)).toBe(tagCode(tag));
      const [offset, length] = [view.getUint32(entry + 4, true), view.getUint32(entry + 8, true)];
      expect(offset % 4).toBe(0);
      expect(offset).toBeGreaterThanOrEqual(free);
      expect(length % elementBytes(tag)).toBe(0);
      free = offset + length;
    });
  });

  it("writes a view of a larger buffer, not the buffer", () => {
    const larger = new TextEncoder().encode('xxxx{"name":"n","asOf":"2026"}xxxx');
    const pack = readPack(writePack(sections({ META: larger.subarray(4, -4) }), NONE).buffer);
    expect(pack.meta.name).toBe("n");
  });
});
