import { describe, expect, it } from "vitest";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { parseFiles } from "./parse";
import { describeProblem } from "./problem";

const vela = sampleEntity("vela");

/** Every problem of these files, a line each. */
function problems(files: Record<string, unknown>): string[] {
  return parseFiles(Object.entries(files).map(([file, content]) => ({ file, content }))).problems.map(describeProblem);
}

describe("parseFiles", () => {
  it("returns every record with the file it came from", () => {
    const { records, problems } = parseFiles([
      { file: "a.yaml", content: [vela] },
      { file: "b.yaml", content: [sampleEntity("lumeria")] },
    ]);
    expect(problems).toEqual([]);
    expect(records.map(({ file, entity }) => `${file} ${entity.id}`)).toEqual(["a.yaml vela", "b.yaml lumeria"]);
  });

  it("lists all that is wrong in all files, with the path inside the record", () => {
    const source = { ...vela.sources[0], url: "http://atlas.test/" };
    expect(
      problems({
        "a.yaml": [
          { ...vela, kind: "planet", facts: [vela.facts[0], { label: "", value: "x", source: "atlas" }] },
          { ...vela, id: "lumeria", sources: [source] },
        ],
        "b.yaml": [{ ...vela, id: "port", topics: [] }],
      }),
    ).toEqual([
      expect.stringContaining("a.yaml · vela · kind: expected a kind"),
      expect.stringContaining("a.yaml · vela · facts.1.label: expected a fact label, found an empty string"),
      expect.stringContaining("a.yaml · lumeria · sources.0.url: expected an https URL"),
      expect.stringContaining("b.yaml · port · topics"),
    ]);
  });

  it("keeps the good records of a file with a bad one", () => {
    const { records, problems } = parseFiles([{ file: "a.yaml", content: [{ id: "broken" }, vela] }]);
    expect(records.map(({ entity }) => entity.id)).toEqual(["vela"]);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ record }) => record))).toEqual(new Set(["broken"]));
  });

  it.each([
    ["nothing", null],
    ["an object", { vela }],
    ["a text", "vela"],
  ])("asks for a list where a file holds %s", (_, content) => {
    expect(problems({ "a.yaml": content })).toEqual(["a.yaml: expected a list of records"]);
  });

  it.each([
    ["no id", { ...vela, id: undefined }, "#2"],
    ["an id that is no text", { ...vela, id: 7 }, "#2"],
    ["null", null, "#2"],
    ["a text", "vela", "#2"],
    ["a list", [vela], "#2"],
  ])("names a record with %s by its place", (_, record, name) => {
    const found = parseFiles([{ file: "a.yaml", content: [vela, record] }]).problems;
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((problem) => problem.record))).toEqual(new Set([name]));
  });

  it("names a key that nobody knows", () => {
    expect(problems({ "a.yaml": [{ ...vela, colour: "blue" }] })).toEqual([
      expect.stringMatching(/^a\.yaml · vela · colour: /),
    ]);
  });

  it("never throws on hostile content", () => {
    let deep: unknown = [];
    for (let i = 0; i < 1_000; i++) deep = [deep];
    const proto: unknown = JSON.parse('[{"__proto__": {"id": "x"}, "constructor": 1}]');
    for (const content of [deep, proto, [[]], [Number.NaN], [() => 1], [Symbol.iterator]]) {
      expect(problems({ "a.yaml": content }).length).toBeGreaterThan(0);
    }
  });
});
