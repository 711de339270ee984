import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { KINDS } from "../entity/vocabulary";
import { MARK_STYLES } from "../settings/settings";
import { ACTIVE_HIGHLIGHT, highlightName, MARK_HIGHLIGHTS } from "./highlight-names";

const css = readFileSync("entrypoints/marks.css", "utf8");
const [screen = "", print = ""] = css.split("@media print");
const named = (text: string) => new Set([...text.matchAll(/::highlight\(([\w-]+)\)/gu)].map(([, name]) => name));
/** Every look but the one that is not to be seen. */
const seen = [...MARK_HIGHLIGHTS, ACTIVE_HIGHLIGHT].filter((name) => name !== "backgrounder-hover").sort();

it("the style sheet has a rule for every look, and for nothing else", () => {
  expect([...named(screen)].sort()).toEqual(seen);
});

it("nothing of it is printed", () => {
  expect([...named(print)].sort()).toEqual(seen);
});

it("a link's own line is never painted over", () => {
  for (const kind of KINDS) {
    for (const style of MARK_STYLES) {
      const name = highlightName({ style, kind, onDark: false, inLink: true });
      expect(name, style).toBe(style === "background" ? "backgrounder-tint-on-light" : "backgrounder-hover");
    }
  }
});

it("no name tells the kind unless kinds are to be told apart", () => {
  for (const style of ["underline", "background", "hover"] as const) {
    const names = KINDS.map((kind) => highlightName({ style, kind, onDark: true, inLink: false }));
    expect(new Set(names).size, style).toBe(1);
  }
});
