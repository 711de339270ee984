import { describe, expect, it } from "vitest";
import { readAddress, withWishes } from "./wishes";

const NONE = { theme: null, dir: "ltr", contrast: null, forced: null } as const;

describe("readAddress", () => {
  it.each([
    ["#/card/place", "card/place", NONE],
    ["", "", NONE],
    ["#/card/place?theme=dark&dir=rtl", "card/place", { ...NONE, theme: "dark", dir: "rtl" }],
    ["#/card/place?contrast=more&forced=active", "card/place", { ...NONE, contrast: "more", forced: "active" }],
  ])("%s", (hash, address, wishes) => {
    expect(readAddress(hash)).toEqual({ address, wishes });
  });
});

describe("withWishes", () => {
  const css = "@media (prefers-color-scheme: dark) { a {} } @media (prefers-contrast:more) { b {} }";

  it.each([
    ["nothing wished for", {}, css],
    ["dark", { theme: "dark" }, "@media (min-width: 0) { a {} } @media (prefers-contrast:more) { b {} }"],
    ["light", { theme: "light" }, "@media (max-width: 0) { a {} } @media (prefers-contrast:more) { b {} }"],
    [
      "dark, high contrast",
      { theme: "dark", contrast: "more" },
      "@media (min-width: 0) { a {} } @media (min-width: 0) { b {} }",
    ],
  ])("%s", (_, wishes, expected) => {
    expect(withWishes(css, { ...NONE, ...wishes })).toBe(expected);
  });
});
