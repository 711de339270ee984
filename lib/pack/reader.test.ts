import { describe, expect, it } from "vitest";
import { compilePack } from "../compile/compile";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { createAnnotator } from "../library/annotate";
import { checksumOf } from "./checksum";
import { findEntity } from "./entities";
import { CHECKSUM_WORD, FORMAT_MAJOR, HEADER_BYTES, TABLE_ENTRY_BYTES, TAGS, type Tag } from "./format";
import { PackError, type PackErrorCode } from "./pack-error";
import { readPack } from "./reader";

const PACK = compilePack(
  [
    sampleEntity("vela", { aliases: ["Vela City", { text: "the port", context: ["sea"] }] }),
    sampleEntity("lumeria", {
      aliases: [{ text: "Lum", after: "name" }],
      relations: [{ type: "part-of", entity: "vela" }],
    }),
  ],
  "test",
);

/** A copy of the pack that `damage` has worked on, its checksum made right unless that is the damage. */
function damaged(damage: (view: DataView, bytes: Uint8Array) => void, keepChecksum = false): ArrayBuffer {
  const bytes = PACK.slice();
  const view = new DataView(bytes.buffer);
  damage(view, bytes);
  if (!keepChecksum) view.setUint32(CHECKSUM_WORD * 4, checksumOf(new Uint32Array(bytes.buffer)), true);
  return bytes.buffer;
}

/** Where a section's table entry stands, and where the section itself begins. */
const entryOf = (tag: Tag) => HEADER_BYTES + TAGS.indexOf(tag) * TABLE_ENTRY_BYTES;
const sectionOf = (view: DataView, tag: Tag) => view.getUint32(entryOf(tag) + 4, true);
const shorten = (view: DataView, tag: Tag, bytes: number) =>
  view.setUint32(entryOf(tag) + 8, view.getUint32(entryOf(tag) + 8, true) - bytes, true);

/** Reads a pack and uses every part of it. */
function use(buffer: ArrayBuffer): void {
  const pack = readPack(buffer);
  for (const id of ["vela", "lumeria", "nowhere"]) findEntity(pack, id);
  const blocks = ["Vela City by the sea. The port of Vela.", "Lumeria. Lum"];
  createAnnotator(pack)({ blocks });
}

function codeOf(run: () => void): PackErrorCode | "none" {
  try {
    run();
    return "none";
  } catch (error) {
    if (error instanceof PackError) return error.code;
    throw error;
  }
}

describe("readPack", () => {
  it("reads what the compiler wrote", () => {
    expect(codeOf(() => use(damaged(() => {})))).toBe("none");
    expect(readPack(PACK.slice().buffer).entityCount).toBe(2);
  });

  it.each<[PackErrorCode, string, ArrayBuffer]>([
    ["too-short", "nothing", new ArrayBuffer(0)],
    ["too-short", "less than a header", PACK.slice(0, HEADER_BYTES - 1).buffer],
    ["not-a-pack", "another file", damaged((view) => view.setUint32(0, 0x04034b50, true))],
    ["format-version", "another major version", damaged((view) => view.setUint16(4, FORMAT_MAJOR - 1, true))],
    ["fold-version", "other folding rules", damaged((view) => view.setUint32(8, view.getUint32(8, true) ^ 1, true))],
    ["length", "cut off", PACK.slice(0, PACK.length - 4).buffer],
    ["length", "cut off within a word", PACK.slice(0, PACK.length - 3).buffer],
    ["length", "too long", Uint8Array.from([...PACK, 0, 0, 0, 0]).buffer],
    ["checksum", "a wrong checksum", damaged((view) => view.setUint32(28, view.getUint32(28, true) ^ 1, true), true)],
    ["section-table", "more sections than there may be", damaged((view) => view.setUint32(20, 65, true))],
    ["section-table", "more sections than fit", damaged((view) => view.setUint32(20, 0xffffffff, true))],
    [
      "section-table",
      "a section beyond the end",
      damaged((view) => view.setUint32(entryOf("META") + 8, 0xfffffff0, true)),
    ],
    [
      "section-table",
      "a section out of line",
      damaged((view) => view.setUint32(entryOf("META") + 4, sectionOf(view, "META") + 1, true)),
    ],
    [
      "section-table",
      "overlapping sections",
      damaged((view) => view.setUint32(entryOf("META") + 4, sectionOf(view, "EBLB"), true)),
    ],
    [
      "section-table",
      "a section in the table's place",
      damaged((view) => view.setUint32(entryOf("ROOT") + 4, HEADER_BYTES, true)),
    ],
    [
      "section-table",
      "a section twice",
      damaged((view) => view.setUint32(entryOf("CROW"), view.getUint32(entryOf("ROOT"), true), true)),
    ],
    [
      "section-missing",
      "a section under an unknown tag",
      damaged((view) => view.setUint32(entryOf("ROOT"), 0x21212121, true)),
    ],
    ["section-missing", "no section", damaged((view) => view.setUint32(20, 0, true))],
    ["section-size", "half an element", damaged((view) => shorten(view, "ACHK", 2))],
    ["alias-index", "rows that do not fit the header", damaged((view) => view.setUint32(16, 1, true))],
    ["alias-index", "a row too few", damaged((view) => shorten(view, "AENT", 4))],
    ["alias-index", "an entity that is not there", damaged((view) => view.setUint32(sectionOf(view, "AENT"), 2, true))],
    ["alias-index", "offsets that fall", damaged((view) => view.setUint32(sectionOf(view, "AOFF") + 4, 0xffff, true))],
    ["alias-index", "no root", damaged((view) => shorten(view, "ROOT", view.getUint32(entryOf("ROOT") + 8, true)))],
    [
      "alias-index",
      "context of a row beyond the last",
      damaged((view) => view.setUint32(sectionOf(view, "CROW"), 99, true)),
    ],
    [
      "entity-index",
      "records beyond the blob",
      damaged((view) => view.setUint32(sectionOf(view, "EOFF") + 4, 0xffffff, true)),
    ],
    ["entity-index", "fewer records than the header says", damaged((view) => view.setUint32(12, 3, true))],
    ["entity-record", "a record that is no JSON", damaged((view, bytes) => bytes.set([0x20], sectionOf(view, "EBLB")))],
    [
      "entity-record",
      "a record that is no UTF-8",
      damaged((view, bytes) => bytes.set([0xff], sectionOf(view, "EBLB") + 8)),
    ],
    ["meta", "no JSON", damaged((view, bytes) => bytes.set([0x20], sectionOf(view, "META")))],
    ["meta", "no name", damaged((view, bytes) => bytes.set([0x4e], sectionOf(view, "META") + 2))],
  ])("refuses with %s: %s", (code, _, buffer) => {
    expect(codeOf(() => use(buffer))).toBe(code);
  });

  it("refuses a root without an empty slot, where a probe would never end", () => {
    const buffer = damaged((view) => {
      const [from, bytes] = [sectionOf(view, "ROOT"), view.getUint32(entryOf("ROOT") + 8, true)];
      const used = Array.from({ length: bytes / 12 }, (_, slot) => from + slot * 12).find(
        (at) => view.getUint32(at, true) !== 0,
      );
      for (let at = from; at < from + bytes; at += 12) {
        if (view.getUint32(at, true) !== 0) continue;
        for (const word of [0, 4, 8]) view.setUint32(at + word, view.getUint32((used as number) + word, true), true);
      }
    });
    expect(codeOf(() => readPack(buffer))).toBe("alias-index");
  });

  it("skips sections that it does not know and takes another minor version", () => {
    expect(codeOf(() => use(damaged((view) => view.setUint16(6, 7, true))))).toBe("none");
  });

  it("names what is wrong and where", () => {
    expect(() => readPack(damaged((view) => shorten(view, "ACHK", 2)))).toThrow(
      /^pack refused \(section-size\): ACHK: /,
    );
  });

  it("refuses a pack with any byte flipped", () => {
    for (let at = 0; at < PACK.length; at++) {
      const buffer = damaged((_, bytes) => bytes.set([(PACK[at] as number) ^ 0xff], at), true);
      // The minor version alone may differ, but the checksum covers it too.
      expect(
        codeOf(() => readPack(buffer)),
        `byte ${at}`,
      ).not.toBe("none");
    }
  });

  it.each([0x01, 0x80, 0xff])("stays in bounds with any byte changed by %i and the checksum made right", (bits) => {
    for (let at = 0; at < PACK.length; at++) {
      // Throws anything but a PackError where damage gets through to the code that trusts the file.
      codeOf(() => use(damaged((_, bytes) => bytes.set([(PACK[at] as number) ^ bits], at))));
    }
  });
});
