import { describe, expect, it } from "vitest";
import { compilePack } from "../../lib/compile/compile";
import type { Entity } from "../../lib/entity/schema";
import { createAnnotator } from "../../lib/library/annotate";
import { readPack } from "../../lib/pack/reader";
import { checkSources } from "../../scripts/facts/check";
import { annotateCase } from "./annotate-case";
import { fixtureEntities } from "./fixture-pack";
import { type Mark, readLine } from "./notation";
import { type TrapCase, trapCases } from "./trap-cases";

/*
 * The trap table once more, with the core facts in place of the fixture's: what the core holds counts with the core's own
 * forms and contexts; the fixture fills in what the core does not hold. A case holds where each mark of the table is met, by
 * the same entity on some of the same words or within a longer name that the core knows, and where no entity of the table is
 * marked anywhere else. What else the core knows may be marked beside.
 */

/** Cases that hang on a word of context that the fixture lacks and the core has, or on another entity: what the core says. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // The core's protests are those of 2025 and 2026.
  "[Iran protests](iran-protests) grew after Amini was buried.": "[Iran](iran) protests grew after Amini was buried.",
  "The [Iran protests](iran-protests), the crowds without a headscarf, went on.":
    "The [Iran](iran) protests, the crowds without a headscarf, went on.",
  // The core knows that Goma lies in the one, and of no Brazzaville.
  "[Congo](dr-congo|republic-of-the-congo) is the name of two states, with Goma and Brazzaville.":
    "[Congo](dr-congo) is the name of two states, with Goma and Brazzaville.",
  "Traders in Goma and in Brazzaville both speak of [Congo](dr-congo|republic-of-the-congo).":
    "Traders in Goma and in Brazzaville both speak of [Congo](dr-congo).",
  // Congress and Republicans are words of the Senate's context there, and a bare "Republicans" is a form.
  "[Congress](us-congress) passed it; the Senate vote was close.":
    "[Congress](us-congress) passed it; the [Senate](us-senate) vote was close.",
  "They asked [House](us-house) Republicans for a vote.":
    "They asked [House](us-house) [Republicans](republican-party) for a vote.",
  "[New York](new-york) Republicans met on the pier.":
    "[New York](new-york) [Republicans](republican-party) met on the pier.",
  // Longer forms of entities that the table knows by shorter ones.
  "The [Israel](israel)–[Hamas](hamas) war goes on.": "The [Israel–Hamas war](gaza-war) goes on.",
  "The [US](united-states) Army and the [US](united-states) Senate differ.":
    "The [US](united-states) Army and the [US Senate](us-senate) differ.",
  // Norway is a household name there.
  "A ferry left Augusta for [Norway](norway|norway-maine).": "A ferry left Augusta for [Norway](norway).",
};

const CORE = checkSources().records.map(({ entity }) => entity);
const FIXTURE = fixtureEntities();
const held = new Set(CORE.map(({ id }) => id));
const IDS = new Map(FIXTURE.map((entity) => [entity.id, coreIdOf(entity)]));
const known = new Set(IDS.values());

/** The core's id of an entity of the fixture: of the same id, else name, article or one entity's form; else its own. */
function coreIdOf({ id, kind, name, wikipedia }: Entity): string {
  const byName = CORE.find((entity) => entity.name === name || (wikipedia && entity.wikipedia === wikipedia));
  const byForm = CORE.filter(
    (entity) =>
      (entity.kind === "person") === (kind === "person") &&
      entity.aliases.some((alias) => (typeof alias === "string" ? alias : alias.text) === name),
  );
  return held.has(id) ? id : (byName?.id ?? (byForm.length === 1 ? (byForm[0] as Entity).id : id));
}

const missing = FIXTURE.filter(({ id }) => !held.has(IDS.get(id) as string)).map((entity) => ({
  ...entity,
  relations: entity.relations.map((relation) => ({ ...relation, entity: IDS.get(relation.entity) ?? relation.entity })),
}));
const annotate = createAnnotator(readPack(compilePack([...CORE, ...missing], "core and fixture").buffer));

const inCoreIds = (mark: Mark): Mark => {
  const idOf = (id: string) => IDS.get(id) ?? id;
  return { ...mark, candidates: mark.candidates.map(idOf), metonym: mark.metonym && idOf(mark.metonym) };
};
const overlap = (a: Mark, b: Mark) => a.start < b.end && b.start < a.end;
const sameSense = (a: Mark, b: Mark) =>
  a.candidates.join() === b.candidates.join() && (a.metonym ?? null) === (b.metonym ?? null);
const within = (inner: Mark, outer: Mark) =>
  outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** What is wrong in a line, as "missing …" and "extra …". */
function faultsOf(expected: readonly Mark[], got: readonly Mark[], text: string): string[] {
  const show = ({ start, end, candidates, metonym }: Mark) =>
    `${text.slice(start, end)} (${candidates.join("|")}${metonym ? ` ~ ${metonym}` : ""})`;
  const isMet = (mark: Mark) =>
    got.some((other) => (overlap(mark, other) && sameSense(mark, other)) || within(mark, other));
  const isAsked = (mark: Mark) => expected.some((other) => overlap(mark, other) && sameSense(mark, other));
  return [
    ...expected.filter((mark) => !isMet(mark)).map((mark) => `missing ${show(mark)}`),
    ...got
      .filter((mark) => mark.candidates.some((id) => known.has(id)) && !isAsked(mark))
      .map((mark) => `extra ${show(mark)}`),
  ];
}

function faultsIn(trap: TrapCase): string[] {
  const lines = annotateCase(annotate, trap);
  return trap.lines.flatMap((line, at) => {
    const { text, marks } = readLine(OTHERWISE[line] ?? line);
    return faultsOf(marks.map(inCoreIds), readLine(lines[at] as string).marks, text);
  });
}

const CASES = trapCases();
describe.each([...new Set(CASES.map(({ file }) => file))])("%s, on the core pack", (file) => {
  it.each(CASES.filter((trap) => trap.file === file).map((trap) => [trap.why, trap.lines.join(" / "), trap] as const))(
    "%s: %s",
    (_, __, trap) => expect(faultsIn(trap)).toEqual([]),
  );
});

describe("the comparison", () => {
  const mark = (start: number, end: number, id: string): Mark => ({ start, end, candidates: [id], metonym: null });
  const text = "Kingdom of Jordan";
  it.each<[string, Mark[], Mark[], string[]]>([
    ["the same", [mark(11, 17, "jordan")], [mark(11, 17, "jordan")], []],
    ["a longer form", [mark(11, 17, "jordan")], [mark(0, 17, "jordan")], []],
    ["a name within another", [mark(11, 17, "jordan")], [mark(0, 17, "unknown")], []],
    ["nothing", [mark(11, 17, "jordan")], [], ["missing Jordan (jordan)"]],
    ["another", [mark(11, 17, "jordan")], [mark(11, 17, "egypt")], ["missing Jordan (jordan)", "extra Jordan (egypt)"]],
    ["one too many", [], [mark(11, 17, "jordan")], ["extra Jordan (jordan)"]],
    ["one that the table does not know", [], [mark(11, 17, "unknown")], []],
  ])("%s", (_, expected, got, faults) => expect(faultsOf(expected, got, text)).toEqual(faults));

  it("says otherwise of lines that the table has", () => {
    const lines = new Set(CASES.flatMap((trap) => trap.lines));
    expect(Object.keys(OTHERWISE).filter((line) => !lines.has(line))).toEqual([]);
  });

  it("judges most of the table by the core's own facts", () => {
    const own = [...known].filter((id) => held.has(id));
    expect(own.length).toBeGreaterThan(known.size / 2);
  });
});
