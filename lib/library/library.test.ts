import { describe, expect, it } from "vitest";
import { compilePack } from "../compile/compile";
import { SMALL_MAP } from "../compile/maps/small-map.fixture";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { createLibrary, type Library } from "./library";

const PACK = compilePack([sampleEntity("vela", { aliases: ["VLA"] }), sampleEntity("lumeria")], "test");
const REQUEST = { blocks: ["In Vela."], storyDate: null, namesSeen: [] };

/** A library whose fetches answer one after the other; the last answer stays. */
function libraryOf(...answers: (Uint8Array | Error)[]): { library: Library; fetches: () => number } {
  let fetches = 0;
  const library = createLibrary(async () => {
    const answer = answers[Math.min(fetches++, answers.length - 1)];
    if (answer instanceof Error || answer === undefined) throw answer;
    return answer.slice().buffer as ArrayBuffer;
  });
  return { library, fetches: () => fetches };
}

/** Every question that can be asked, each with its name. */
const QUESTIONS: [string, (library: Library) => Promise<unknown>][] = [
  ["annotate", (library) => library.annotate(REQUEST)],
  ["search", (library) => library.search("vela", 5)],
  ["status", (library) => library.status()],
];

describe("createLibrary", () => {
  it("answers from its pack", async () => {
    const { library } = libraryOf(PACK);
    expect(await library.status()).toEqual({ ok: true, entities: 2, aliases: 3, asOf: "2026-01-02" });
    expect(await library.annotate(REQUEST)).toMatchObject({ ok: true, mentions: [{ candidates: ["vela"] }] });
    expect(await library.search("vela", 5)).toMatchObject({ ok: true, hits: [{ id: "vela" }] });
    expect((await library.lookUp("lumeria"))?.name).toBe("Lumeria");
    expect(await library.lookUp("nowhere")).toBeNull();
  });

  it("draws the map of an entity that has a place, and of no other", async () => {
    const records = [
      sampleEntity("gulf", { location: { lat: 8, lon: 1 } }),
      sampleEntity("orsay-castle", { location: { lat: 12, lon: 3 } }),
      sampleEntity("vela", { location: { lat: 13, lon: -3 } }),
      sampleEntity("concept", { kind: "concept" }),
    ];
    const { library } = libraryOf(compilePack(records, "test", SMALL_MAP));
    expect((await library.map("vela"))?.words).toMatch(/^Map: Vela; around it/u);
    expect(await library.map("concept")).toBeNull();
    expect(await library.map("nowhere")).toBeNull();
  });

  it("has no maps where the pack has no shapes", async () => {
    const { library } = libraryOf(compilePack([sampleEntity("vela", { location: { lat: 1, lon: 2 } })], "test"));
    expect(await library.map("vela")).toBeNull();
  });

  it("loads when first asked, once, however many ask at a time", async () => {
    const { library, fetches } = libraryOf(PACK);
    expect(fetches()).toBe(0);
    await Promise.all([...QUESTIONS, ...QUESTIONS].map(([, ask]) => ask(library)));
    await library.lookUp("vela");
    expect(fetches()).toBe(1);
  });
});

describe("a pack that is refused", () => {
  const damaged = PACK.slice();
  damaged.set([0xff], PACK.length - 1);

  it.each(QUESTIONS)("%s answers with the error", async (_, ask) => {
    const { library } = libraryOf(damaged);
    expect(await ask(library)).toEqual({ ok: false, error: expect.stringContaining("pack refused (checksum)") });
  });

  it("lookUp answers null and does not throw", async () => {
    const { library } = libraryOf(damaged);
    await expect(library.lookUp("vela")).resolves.toBeNull();
  });

  it("map answers null and does not throw", async () => {
    await expect(libraryOf(damaged).library.map("vela")).resolves.toBeNull();
  });

  it("is not fetched again", async () => {
    const { library, fetches } = libraryOf(damaged, PACK);
    for (const [, ask] of QUESTIONS) expect(await ask(library)).toMatchObject({ ok: false });
    expect(fetches()).toBe(1);
  });

  it.each([new Uint8Array(0), new Uint8Array(31), new TextEncoder().encode("<!doctype html>".repeat(9))])(
    "%# is refused, too, when it is no pack at all",
    async (bytes) => {
      const { library } = libraryOf(bytes);
      expect(await library.status()).toEqual({ ok: false, error: expect.stringContaining("pack refused") });
    },
  );
});

describe("a fetch that fails", () => {
  it.each(QUESTIONS)("%s answers with the error, and well when asked again", async (_, ask) => {
    const { library, fetches } = libraryOf(new Error("no connection"), PACK);
    expect(await ask(library)).toEqual({ ok: false, error: "no connection" });
    expect(await ask(library)).toMatchObject({ ok: true });
    expect(fetches()).toBe(2);
  });

  it("is retried as often as it fails", async () => {
    const { library } = libraryOf(new Error("one"), new Error("two"), PACK);
    expect(await library.status()).toEqual({ ok: false, error: "one" });
    expect(await library.status()).toEqual({ ok: false, error: "two" });
    expect(await library.status()).toMatchObject({ ok: true });
  });

  it("that throws at once is an error like any other", async () => {
    const library = createLibrary(() => {
      throw new Error("not allowed");
    });
    expect(await library.status()).toEqual({ ok: false, error: "not allowed" });
  });
});
