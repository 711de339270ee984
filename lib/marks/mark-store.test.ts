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
  store.replace(marks);
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

describe("a mark store: replace", () => {
  it("holds a mark once, however often it comes", () => {
    expect([...storeOf(vela, vela, ann).all()]).toEqual([vela, ann]);
  });

  it("holds exactly the marks that it brought", () => {
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
});
