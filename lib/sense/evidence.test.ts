import { expect, it } from "vitest";
import { gatherEvidence, scoreOf } from "./evidence";
import type { Candidate, SenseEntity } from "./mention";

const entity = (id: string, related: string[] = []): SenseEntity => ({
  ...{ id, name: id, kind: "place", familiarity: 2, topics: [], summary: "" },
  relations: related.map((other) => ({ type: "located-in", entity: other, name: other })),
});
const candidate = (id: string, related: string[] = []): Candidate => ({
  ...{ entity: entity(id, related), afterName: false, context: null, lacksContext: false },
});

const all = () => true;
const evidence = gatherEvidence(
  new Map(["ohio", "oman", "iran"].map((id) => [id, entity(id, id === "iran" ? ["muscat"] : [])])),
  new Set(),
  new Map(),
  null,
);

it("counts what the page names and a candidate is related to, either way", () => {
  const none = scoreOf(candidate("muscat-x"), [], all, evidence, all);
  expect(scoreOf(candidate("muscat", ["oman"]), [], all, evidence, all)).toBe(none + 2);
});

it("does not count a rival for the name: a hamlet Ohio in Ohio is no likelier for that", () => {
  const rivals = [candidate("ohio"), candidate("hamlet", ["ohio"])];
  expect(scoreOf(rivals[1] as Candidate, rivals, all, evidence, all)).toBe(
    scoreOf(candidate("other"), [], all, evidence, all),
  );
});
