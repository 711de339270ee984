import { basename } from "node:path";
import { KINDS } from "../../lib/entity/vocabulary";
import { findingsOf } from "./error-list";
import type { JudgedDocument, Subject } from "./evaluate";
import type { PackResult } from "./report";
import { formRecallOf, precisionOf, recallBesidesOf, recallOf, tally } from "./tally";

/** A pack's result as plain data; with every finding where these are asked for. */
export function resultAsJson(result: PackResult, list: boolean) {
  const { name, about, subject, files, ablations } = result;
  const all = files.flatMap(({ documents }) => documents);
  return {
    ...{ name, about },
    all: figures(all, subject),
    files: files.map(({ file, documents }) => ({
      ...{ file: basename(file), texts: documents.length },
      ...figures(documents, subject),
    })),
    kinds: KINDS.map((kind) => ({ kind, ...figures(all, subject, kind) })),
    ablations,
    collisions: Object.fromEntries(subject.map.collisions),
    ...(list && { findings: findingsOf(result) }),
  };
}

function figures(judged: readonly JudgedDocument[], subject: Subject, kind?: (typeof KINDS)[number]) {
  const counts = tally(judged, subject, kind);
  return {
    precision: precisionOf(counts),
    recall: recallOf(counts),
    recallWithoutLeftAlone: recallBesidesOf(counts),
    formRecall: formRecallOf(counts),
    counts,
  };
}
