import { expect, it } from "vitest";
import { KINDS } from "../../lib/entity/vocabulary";
import { nothingWords } from "./nothing-words";

const kinds = `Kinds: ${KINDS.join(", ")}.`;

it.each<[string, string]>([
  [" zzz ", "Nothing found for “zzz”. Another spelling, or fewer letters, may find it."],
  ["kind:foo", `No kind “foo”. ${kinds}`],
  ["minister KIND:Country in:iran", `No kind “Country”. ${kinds}`],
  ["zzz kind: countries", `No kind “countries”. ${kinds}`],
  ['kind:"head of state', `No kind “head of state”. ${kinds}`],
  ["zzz kind:people", "Nothing found for “zzz kind:people”. Another spelling, or fewer letters, may find it."],
  ["in:isreal", "Nothing in these facts is tied to “isreal”."],
  ['in:"saudi arabia"', "Nothing in these facts is tied to “saudi arabia”."],
  ["minister in:uk", "Nothing that fits “minister” is tied to “uk”."],
  ["in:uk kind:weapon", "Nothing that fits “kind:weapon” is tied to “uk”."],
  ["a".repeat(60), `Nothing found for “${"a".repeat(60)}”. Another spelling, or fewer letters, may find it.`],
  ["a".repeat(61), "No entry fits this text. Try one name from it."],
  [`kind:foo ${"word ".repeat(2000)}`, "No entry fits this text. Try one name from it."],
])("nothingWords of %s", (query, words) => expect(nothingWords(query, false)).toBe(words));

it("advises nothing else where something came near", () => {
  expect(nothingWords("arakchee", true)).toBe("Nothing found for “arakchee”.");
});
