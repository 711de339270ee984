import { describe, expect, it } from "vitest";
import { createMarkStore, type Mark } from "./mark-store";

/** The store compares nodes and asks nothing of them. */
const node = (data: string) => ({ data }) as Text;
const [one, two, three] = [node("In Vela and Lumeria"), node("Ann "), node("Orsay")];

const mark = (id: string, ...spans: [Text, number, number][]): Mark => {
  return { state: "sure", candidates: [id], spans: spans.map(([node, start, end]) => ({ node, start, end })) };
};
const vela = mark("vela", [one, 3, 7]);
const lumeria = mark("lumeria", [one, 12, 19]);
const ann = mark("ann-orsay", [two, 0, 4], [three, 0, 5]);

function storeOf(...marks: Mark[]) {
  const store = createMarkStore();
  for (const one of marks) store.add(one);
  return store;
}

describe("a mark store: at", () => {
  it.each<[string, Text, number, Mark | null]>([
    ["before", one, 2, null],
    ["its start", one, 3, vela],
    ["inside", one, 5, vela],
    ["its end", one, 7, vela],
    ["behind", one, 8, null],
    ["another of the node", one, 12, lumeria],
    ["the first part of one that is cut", two, 1, ann],
    ["its second part", three, 5, ann],
    ["a node without marks", node("x"), 0, null],
  ])("%s", (_, node, offset, expected) => {
    expect(storeOf(vela, lumeria, ann).at(node, offset)).toBe(expected);
  });

  it("finds nothing in an empty store", () => {
    expect(createMarkStore().at(one, 3)).toBeNull();
  });
});

describe("a mark store: add, drop, replace", () => {
  it("holds a mark once, however often it is added", () => {
    expect([...storeOf(vela, vela, ann).all()]).toEqual([vela, ann]);
  });

  it("drops every mark that touches a node, by any of its parts", () => {
    const store = storeOf(vela, ann);
    expect(store.drop((node) => node === three)).toBe(true);
    expect([...store.all()]).toEqual([vela]);
    expect(store.at(two, 1)).toBeNull();
    expect(store.at(three, 1)).toBeNull();
    expect(store.at(one, 5)).toBe(vela);
  });

  it("drops all marks of a node and keeps the other nodes'", () => {
    const store = storeOf(vela, lumeria, ann);
    expect(store.drop((node) => node === one)).toBe(true);
    expect([...store.all()]).toEqual([ann]);
    expect(store.at(one, 12)).toBeNull();
  });

  it("says when nothing was dropped", () => {
    const store = storeOf(vela);
    expect(store.drop(() => false)).toBe(false);
    expect(createMarkStore().drop(() => true)).toBe(false);
    expect([...store.all()]).toEqual([vela]);
  });

  it("holds exactly the marks that replace brought", () => {
    const store = storeOf(vela, ann);
    store.replace([lumeria]);
    expect([...store.all()]).toEqual([lumeria]);
    expect([store.at(one, 5), store.at(two, 1), store.at(one, 15)]).toEqual([null, null, lumeria]);
    store.replace([]);
    expect(store.all().size).toBe(0);
  });

  it("holds its own marks when they replace themselves", () => {
    const store = storeOf(vela, ann);
    store.replace(store.all());
    expect([...store.all()]).toEqual([vela, ann]);
  });

  it("takes a mark back that was dropped", () => {
    const store = storeOf(ann);
    store.drop(() => true);
    store.add(ann);
    expect(store.at(three, 2)).toBe(ann);
  });
});
