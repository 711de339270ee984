import { describe, expect, it } from "vitest";
import type { Fixture } from "../../components/fixture";
import { exhibitsOf } from "./find-fixtures";

const fixture = (name: string) => ({ name }) as Fixture;

describe("exhibitsOf", () => {
  it.each([
    ["/components/card/Card.fixture.tsx", "could be", undefined, "card/could-be", "card"],
    ["/components/popup/PopupView.fixture.tsx", "card", undefined, "popup-view/card", "popup"],
    ["/components/popup/TabView.fixture.tsx", "no answer", "search" as const, "tab-view/no-answer", "search"],
    ["/components/map/LocatorMap.fixture.tsx", "a base, at 100 %", undefined, "locator-map/a-base-at-100", "card"],
  ])("%s, %s", (path, name, surface, address, expected) => {
    expect(exhibitsOf({ [path]: { fixtures: [fixture(name)], surface } })).toMatchObject([
      { address, surface: expected },
    ]);
  });

  it("refuses two of one address", () => {
    const files = { "/components/a/A.fixture.tsx": { fixtures: [fixture("x y"), fixture("x-y")] } };
    expect(() => exhibitsOf(files)).toThrow("a/x-y a second time");
  });
});
