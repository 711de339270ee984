import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../lib/entity/sample-entity.fixture";
import type { Chain, Decided, Mark } from "./chain";
import { createSubject, evaluate } from "./evaluate";
import { goldMention, markOn } from "./gold.fixture";
import { createLabelMap } from "./labels";
import { formRecallOf, precisionOf, recallBesidesOf, recallOf, tally } from "./tally";

const TEXT = "Ford met Ford and Vela in Orsay, then in Lund and at Kaunas.";
const ENTITIES = [
  sampleEntity("ford", { kind: "person", name: "Ann Ford", aliases: ["Ford"] }),
  sampleEntity("vela"),
  sampleEntity("orsay"),
  sampleEntity("lund", { name: "Lund on the Hill" }),
];
const SUBJECT = createSubject(ENTITIES, createLabelMap(ENTITIES));

function judge(marks: readonly Mark[], decided: readonly Decided[] = []) {
  const names = { Ford: "Ann Ford", Vela: "Vela", Orsay: "Orsay", Lund: "Lund on the Hill", Kaunas: "Kaunas" };
  const mentions = Object.entries(names).map(([surface, name]) => goldMention(TEXT, surface, { name }));
  const chain: Chain = () => ({ marks: [...marks], decided: [...decided] });
  const documents = [{ id: "a", text: TEXT, storyDate: null, span: { start: 0, end: TEXT.length }, mentions }];
  return evaluate({ file: "gold", documents }, chain, SUBJECT);
}

const MARKS = [
  markOn(TEXT, "Ford", ["ford"]),
  markOn(TEXT, "Vela", ["orsay"]),
  markOn(TEXT, "Orsay", ["vela", "orsay"]),
  markOn(TEXT, "met", ["lund"]),
  markOn(TEXT, "Kaunas", ["vela"]),
];

describe("tally", () => {
  it("counts marks and labels", () => {
    expect(tally(judge(MARKS), SUBJECT)).toEqual({
      ...{ right: 1, exact: 1, near: 1, wrong: 2, unlabelled: 1 },
      ...{ found: 1, wanted: 4, abstained: 1, leftAlone: 0, leftAloneFound: 0, formHeld: 3, formFound: 1 },
    });
  });

  it("counts marks by the kind of what they name, labels by that of what they mean", () => {
    expect(tally(judge(MARKS), SUBJECT, "person")).toMatchObject({ right: 1, wrong: 0, found: 1, wanted: 1 });
    expect(tally(judge(MARKS), SUBJECT, "place")).toMatchObject({ right: 0, wrong: 2, near: 1, found: 0, wanted: 3 });
  });

  it.each([
    ["what is left alone and has no mark", "Lund", 1 / 3],
    ["what is left alone and marked all the same", "Ford", 0],
  ])("takes %s out of one recall, not of the other", (_, surface, besides) => {
    const { start, end } = markOn(TEXT, surface, []);
    const said: Decided = {
      ...{ start, end, surface, verdict: "dropped", rule: "left-alone", candidates: [], why: "a dateline" },
    };
    const counts = tally(judge(MARKS, [said]), SUBJECT);
    expect(recallOf(counts)).toMatchObject({ value: 1 / 4, of: 4 });
    expect(recallBesidesOf(counts)).toMatchObject({ value: besides, of: 3 });
  });

  it("leaves near out of precision, and forms that the pack lacks out of the recall of held forms", () => {
    const counts = tally(judge(MARKS), SUBJECT);
    expect(precisionOf(counts)).toMatchObject({ value: 1 / 3, of: 3 });
    expect(recallOf(counts)).toMatchObject({ value: 1 / 4, of: 4 });
    expect(formRecallOf(counts)).toMatchObject({ value: 1 / 3, of: 3 });
  });
});
