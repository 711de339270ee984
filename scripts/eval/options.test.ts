import { describe, expect, it } from "vitest";
import { readOptions } from "./options";

describe("readOptions", () => {
  it.each([
    [[], { gold: [], list: false, json: false, pages: [] }],
    [["--list", "--json"], { gold: [], list: true, json: true, pages: [] }],
    [
      ["--gold", "a.jsonl", "--gold", "/b.jsonl"],
      { gold: ["/here/a.jsonl", "/b.jsonl"], list: false, json: false, pages: [] },
    ],
    [
      ["--page", "a.html", "--page", "b.txt"],
      { gold: [], list: false, json: false, pages: ["/here/a.html", "/here/b.txt"] },
    ],
    [["--page"], "--page: expected a file"],
    [["--gold"], "--gold: expected a file"],
    [["--gold", "--list"], "--gold: expected a file"],
    [["--gold", "a.txt"], "--gold: expected a .jsonl file; found a.txt"],
    [["--lst"], "unknown option --lst"],
    [["a.jsonl"], "expected an option; found a.jsonl"],
  ])("%j", (args, expected) => {
    expect(readOptions(args, "/here")).toEqual(expected);
  });
});
