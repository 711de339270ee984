import { describe, expect, it } from "vitest";
import { parseQuery } from "./query";

describe("parseQuery", () => {
  it.each([
    ["Abbas Araghchi", { text: "Abbas Araghchi", words: ["abbas", "araghchi"], extras: [], open: true }],
    ["who is Witkoff?", { words: ["witkoff"], extras: ["who", "is"], open: false }],
    ["who", { words: ["who"], extras: [] }],
    ["witkoff ", { words: ["witkoff"], open: false }],
    ["kind:person  in:Iran vela", { text: "vela", filters: ["kind:person", "in:iran"], words: ["vela"] }],
    ['in:"Middle East" talks', { filters: ["in:middle-east"], words: ["talks"] }],
    ["in:middle-east", { filters: ["in:middle-east"], words: [] }],
    ["kind:weapons", { filters: ["kind:weapon"] }],
    ["kind:people", { filters: ["kind:person"] }],
    ["kind:organizations", { filters: ["kind:organisation"] }],
    ["kind:", { filters: [], text: "" }],
    ["mankind:person", { filters: [], words: ["mankind", "person"] }],
    ["<b>vela</b>", { words: ["vela"], extras: ["b", "b"] }],
    ["George W Bush", { words: ["george", "bush"], extras: ["w"] }],
    ["B 2", { words: ["b", "2"], extras: [] }],
    ["@potus", { words: ["potus"] }],
    ["example.org", { words: ["example", "org"] }],
    ["오만".normalize("NFD"), { text: "오만", words: ["오", "만"] }],
    ["vela\u200bmar", { text: "velamar", words: ["velamar"] }],
    ["\u0000\u0007", { text: "", words: [] }],
  ])("%j", (raw, expected) => expect(parseQuery(raw)).toMatchObject(expected));

  it("cuts what is longer than a name", () => {
    const { text, words } = parseQuery("lantern ".repeat(10_000));
    expect(text.length).toBeLessThanOrEqual(80);
    expect(words.length).toBeLessThanOrEqual(12);
  });
});
