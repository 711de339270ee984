import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCoverageFile } from "./read-texts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coverage-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return readCoverageFile(join(folder, name));
};

describe("readCoverageFile", () => {
  it("reads a plain text as its paragraphs", () => {
    expect(read("a.txt", "One line.\n\nAnother.")).toEqual({ kind: "texts", texts: [["One line.", "Another."]] });
  });

  it("reads every string of JSON lines but dates and addresses, packed or not", () => {
    const line = JSON.stringify({ date: "2026-01-02", url: "https://a.test/", title: "Talks", events: ["One", "Two"] });
    const expected = { kind: "texts", texts: [["Talks", "One", "Two"]] };
    expect(read("a.jsonl", `${line}\n\n`)).toEqual(expected);
    expect(read("a.jsonl.gz", gzipSync(line))).toEqual(expected);
  });

  it("adds up the numbers of a list of names", () => {
    expect(read("a.tsv", "name\tone\ttwo\nIran\t3\t4\n")).toEqual({
      kind: "names",
      names: [{ name: "Iran", count: 7 }],
    });
  });

  it.each([
    [
      "a.tsv",
      "name\tone\nIran\tmany\n",
      /a\.tsv, line 2: expected a name and numbers, parted by tabs; found "Iran\\tmany"/,
    ],
    ["a.tsv", "name\nIran\n", /line 2: expected a name and numbers/],
    ["a.tsv", "name\tone\n\nIran\t\n", /line 3: expected a name and numbers/],
    ["a.jsonl", '{"a":"b"}\n{"a":\n', /a\.jsonl, line 2: expected JSON/],
    ["a.pdf", "", /a\.pdf: expected a \.txt, \.html or \.html\.gz file/],
  ])("says what is wrong with %s: %j", (name, content, error) => expect(() => read(name, content)).toThrow(error));
});
