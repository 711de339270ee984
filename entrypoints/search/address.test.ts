import { describe, expect, it } from "vitest";
import { ARAGHCHI } from "../../components/card/sample-entities.fixture";
import type { CardState } from "../../components/popup/popup-state";
import { addressOf, type Place, placeIn, titleOf } from "./address";

describe("an address of the search page", () => {
  it.each<[string, Place, string]>([
    ["nothing", { query: "", id: null }, "/search.html"],
    ["a query", { query: "foreign minister", id: null }, "/search.html?q=foreign+minister"],
    ["a query with filters", { query: "talks in:iran", id: null }, "/search.html?q=talks+in%3Airan"],
    ["a query in another script", { query: "عراقچی", id: null }, "/search.html?q=%D8%B9%D8%B1%D8%A7%D9%82%DA%86%DB%8C"],
    ["a card", { query: "", id: "oman" }, "/search.html?id=oman"],
    ["both", { query: "Strait of Hormuz", id: "oman" }, "/search.html?q=Strait+of+Hormuz&id=oman"],
    ["signs of an address", { query: "a&id=b#c?d%", id: "oman" }, "/search.html?q=a%26id%3Db%23c%3Fd%25&id=oman"],
  ])("%s, there and back", (_, place, address) => {
    expect(addressOf(place)).toBe(address);
    expect(placeIn(`chrome-extension://abc${address}`)).toEqual(place);
  });

  it("leaves the spaces around a query out", () => {
    expect(addressOf({ query: "  ", id: null })).toBe("/search.html");
    expect(addressOf({ query: " oman ", id: null })).toBe("/search.html?q=oman");
  });

  it("cuts a passage, between characters", () => {
    expect(addressOf({ query: "talk ".repeat(2000), id: null })).toBe(`/search.html?q=${"talk+".repeat(15)}talk`);
    expect(placeIn(`moz-extension://abc${addressOf({ query: "🕊".repeat(81), id: null })}`).query).toBe("🕊".repeat(80));
  });

  it("takes an empty id for none", () => {
    expect(placeIn("chrome-extension://abc/search.html?q=&id=")).toEqual({ query: "", id: null });
  });
});

it.each<[string, CardState, string]>([
  ["", { state: "none" }, "Backgrounder"],
  ["iran", { state: "none" }, "iran · Backgrounder"],
  ["a".repeat(10_000), { state: "none" }, `${"a".repeat(80)} · Backgrounder`],
  ["iran", { state: "loading" }, "iran · Backgrounder"],
  ["iran", { state: "unknown", id: "x", trouble: null }, "iran · Backgrounder"],
  ["iran", { state: "open", entity: ARAGHCHI }, "Abbas Araghchi · Backgrounder"],
])("titleOf %s with %j", (query, card, title) => expect(titleOf(query, card)).toBe(title));
