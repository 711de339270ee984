import type { Entity } from "../../lib/entity/schema";
import type { Kind } from "../../lib/entity/vocabulary";
import type { Chain, Decided } from "./chain";
import { createHoldsForm, type HoldsForm } from "./forms-held";
import type { GoldDocument, GoldFile } from "./gold";
import { type Label, type LabelMap, labelDocument } from "./labels";
import { type JudgedLabel, judgeLabels } from "./recall";
import { type JudgedMark, judgeMark, type SeatsOf } from "./verdict";

/** A pack as the eval sees it: its records and how labels map to them. */
export interface Subject {
  entities: readonly Entity[];
  map: LabelMap;
  seatsOf: SeatsOf;
  holdsForm: HoldsForm;
  kindOf(id: string): Kind;
}

/** What was judged in one document. */
export interface JudgedDocument {
  document: GoldDocument;
  marks: JudgedMark[];
  labels: JudgedLabel[];
  /** What the chain said of each name that it found. */
  decided: Decided[];
}

/** Prepares a pack's records for judging. */
export function createSubject(entities: readonly Entity[], map: LabelMap): Subject {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const seats = new Map<string, Set<string>>();
  for (const { id, relations } of entities) {
    for (const { type, entity } of relations) {
      if (type === "capital-of") seats.set(entity, (seats.get(entity) ?? new Set()).add(id));
    }
  }
  const none: ReadonlySet<string> = new Set();
  return {
    ...{ entities, map },
    seatsOf: (id) => seats.get(id) ?? none,
    holdsForm: createHoldsForm(entities),
    kindOf: (id) => kinds.get(id) as Kind,
  };
}

/** Runs a chain over all documents of a file and judges what it marked. */
export function evaluate(gold: GoldFile, chain: Chain, subject: Subject): JudgedDocument[] {
  return gold.documents.map((document) => {
    const { marks: made, decided } = chain(document);
    const labels: Label[] = labelDocument(document, subject.map);
    const marks = made.map((mark) => judgeMark(mark, labels, subject.seatsOf));
    return { document, decided, marks, labels: judgeLabels(labels, marks, decided, subject.holdsForm) };
  });
}
