import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { describeProblem } from "../../lib/compile/problem";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import { canonicalYaml } from "./canonical";
import { checkSources } from "./check";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facts-check-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
/** All problems of the folder, without its name. */
const problems = (fix = false) =>
  checkSources({ folder, fix }).problems.map((problem) => describeProblem(problem).replace(join(folder, "/"), ""));

const VELA = sampleEntity("vela", { aliases: ["VLA", "Vel"] });
const PORT = sampleEntity("port");
const CANONICAL = canonicalYaml([PORT, VELA]);
/** The same records, out of order and without the first line. */
const LOOSE = `\n${stringify([VELA, PORT])}`;

describe("checkSources", () => {
  it("finds nothing in an empty folder, or in files of other kinds", () => {
    write("notes.txt", "- id: 7");
    expect(checkSources({ folder })).toEqual({ records: [], problems: [] });
  });

  it("takes canonical files", () => {
    write("a.yaml", CANONICAL);
    expect(problems()).toEqual([]);
    expect(checkSources({ folder }).records.map(({ entity }) => entity.id)).toEqual(["port", "vela"]);
  });

  it("asks for the canonical form, and leaves the file alone", () => {
    write("a.yaml", LOOSE);
    expect(problems()).toEqual(["a.yaml: expected the canonical form; `npm run facts -- check --fix` writes it"]);
    expect(read("a.yaml")).toBe(LOOSE);
  });

  it.each([
    ["Windows line ends", CANONICAL.replaceAll("\n", "\r\n")],
    ["no line break at the end", CANONICAL.trimEnd()],
    ["another quotation", CANONICAL.replace("kind: place", 'kind: "place"')],
  ])("sees %s as not canonical", (_, text) => {
    write("a.yaml", text);
    expect(problems()).toHaveLength(1);
    expect(problems(true)).toEqual([]);
    expect(read("a.yaml")).toBe(CANONICAL);
  });

  it("writes the canonical form with fix, after which all is well", () => {
    write("a.yaml", LOOSE);
    expect(problems(true)).toEqual([]);
    expect(read("a.yaml")).toBe(CANONICAL);
    expect(problems()).toEqual([]);
  });

  it("never rewrites a file that a schema or YAML error makes unsafe to rewrite", () => {
    const broken = stringify([{ ...VELA, kind: "planet" }, PORT]);
    const unreadable = "- id: vela\n  kind: [place\n";
    write("a.yaml", broken);
    write("b.yaml", unreadable);
    write("c.yaml", stringify([sampleEntity("zoe"), sampleEntity("ann")]));
    expect(problems(true).map((line) => line.split(/[:·]/)[0]?.trim())).toEqual(["b.yaml", "a.yaml"]);
    expect([read("a.yaml"), read("b.yaml")]).toEqual([broken, unreadable]);
    expect(read("c.yaml")).toBe(canonicalYaml([sampleEntity("ann"), sampleEntity("zoe")]));
  });

  it("checks records across files", () => {
    write("a.yaml", canonicalYaml([VELA]));
    write("b.yaml", canonicalYaml([{ ...VELA, name: "Other", aliases: [] }]));
    expect(problems()).toEqual([
      expect.stringMatching(/^b\.yaml · vela · id: expected a unique id; .*a\.yaml has it too$/),
    ]);
  });

  it.each([
    ["an empty file", ""],
    ["a file of comments", "# nothing yet\n"],
    ["a mapping", "id: vela\n"],
  ])("says what %s should hold", (_, text) => {
    write("a.yaml", text);
    expect(problems()).toEqual(["a.yaml: expected a list of records"]);
  });

  it.each([
    ["a key twice", "- id: vela\n  id: port\n"],
    ["a tab as indentation", "- id: vela\n\tkind: place\n"],
    ["an open quotation", '- id: "vela\n'],
  ])("reports %s as YAML that cannot be read, with its line", (_, text) => {
    write("a.yaml", text);
    expect(problems()).toEqual([expect.stringMatching(/^a\.yaml: expected YAML; [\s\S]*line \d/)]);
  });

  it("never drops a comment that somebody wrote", () => {
    const commented = CANONICAL.replace("\n- id:", "\n# see the atlas\n- id:");
    write("a.yaml", commented);
    expect(problems(true)).toEqual(['a.yaml: expected no comments; found "# see the atlas"']);
    expect(read("a.yaml")).toBe(commented);
  });

  it("asks for quotes around a bare year", () => {
    write("a.yaml", CANONICAL.replaceAll('asOf: "2026"', "asOf: 2026"));
    expect(problems()).toEqual(
      ["port", "vela"].map((id) => expect.stringMatching(`^a.yaml · ${id} · asOf: .*quote a bare year`)),
    );
  });
});
