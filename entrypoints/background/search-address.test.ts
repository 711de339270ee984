import { expect, it } from "vitest";
import { placeIn } from "../search/address";
import { type SearchWish, searchAddress } from "./search-address";

it.each<[string, SearchWish, string]>([
  ["nothing", {}, "/search.html"],
  ["white space", { query: " \n" }, "/search.html"],
  ["a query", { query: "Strait of Hormuz" }, "/search.html?q=Strait+of+Hormuz"],
  ["a query and an entity", { query: "Hormuz", id: "strait-of-hormuz" }, "/search.html?q=Hormuz&id=strait-of-hormuz"],
  ["signs that mean something in an address", { query: "a&id=b#c?d%" }, "/search.html?q=a%26id%3Db%23c%3Fd%25"],
  ["lines", { query: " a\r\n\tb\u0000c " }, "/search.html?q=a+b+c"],
  ["a passage", { query: "x".repeat(81) }, `/search.html?q=${"x".repeat(80)}`],
  ["a passage of pairs", { query: "😀".repeat(81) }, `/search.html?q=${"%F0%9F%98%80".repeat(80)}`],
])("%s", (_, wish, address) => {
  expect(searchAddress(wish)).toBe(address);
});

it("is read back by the search page", () => {
  const address = searchAddress({ query: "“100 %” & <more>?", id: "strait-of-hormuz" });
  expect(placeIn(`extension://id${address}`)).toEqual({ query: "“100 %” & <more>?", id: "strait-of-hormuz" });
});
