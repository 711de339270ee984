import { basename } from "node:path";
import { KINDS } from "../../lib/entity/vocabulary";
import { printTable } from "../bench/table";
import type { Ablation } from "./ablation";
import type { JudgedDocument, Subject } from "./evaluate";
import { showShare } from "./interval";
import { formRecallOf, precisionOf, recallBesidesOf, recallOf, type Tally, tally } from "./tally";

/** What was judged in one gold file. */
export interface JudgedFile {
  file: string;
  documents: JudgedDocument[];
}

/** All that was measured on one pack. */
export interface PackResult {
  name: string;
  /** What is in the pack, in words. */
  about: string;
  subject: Subject;
  files: JudgedFile[];
  ablations: Ablation[];
}

const HEAD = [
  ...["precision", "recall of all", "recall without left alone", "recall of held forms"],
  ...["left alone", "abstained", "wrong", "near", "exact", "not labelled"],
];

/** How the figures are to be read. */
export const EXPLANATION = `Shares with Wilson's 95 % interval and the number judged. Judged are labels of names:
no descriptions, common nouns, demonyms, unknown persons.
precision: right of right and wrong marks.
recall of all: labels whose entity the pack holds that got a right mark; those left alone count as missed.
recall without left alone: the same of the other labels only.
left alone: labels in what is left alone by design (datelines, bylines, credits, agencies that are only quoted). The chain
itself says which these are, by its rule left-alone; where that rule errs, only the recall of all shows it.
recall of held forms: of all labels, left alone or not, those where a form stands that the pack holds.
abstained: labels without a mark, left alone or not. near: a could-be with the right entity second, in neither share of
precision. exact: right marks with the label's own extent. not labelled: marks of which the labels say nothing.
What capitals stand for: marks that say so as the label does, that do not say so (wrong), that say so in vain.
`;

/** Prints what was measured on one pack. */
export function printPack({ name, about, subject, files, ablations }: PackResult): void {
  const all = files.flatMap(({ documents }) => documents);
  console.log(`${name} pack: ${about}\n`);
  printTable(
    [`${name}: gold`, ...HEAD],
    [
      ...files.map(({ file, documents }) => [
        `${basename(file)}, ${documents.length} texts`,
        ...cells(tally(documents, subject)),
      ]),
      ["all", ...cells(tally(all, subject))],
    ],
  );
  printTable(
    [`${name}: kind`, ...HEAD],
    KINDS.map((kind) => [kind, ...cells(tally(all, subject, kind))]),
  );
  printCounts(
    `${name}: wrong marks`,
    all.flatMap(({ marks }) => marks.flatMap(({ fault }) => fault ?? [])),
  );
  printCounts(
    `${name}: what capitals stand for`,
    all.flatMap(({ marks }) => marks.flatMap(({ metonymy }) => metonymy ?? [])),
  );
  printCounts(`${name}: abstentions by rule`, abstentionReasons(all));
  printAblations(name, ablations);
  for (const [label, ids] of subject.map.collisions) {
    console.log(`${label}: fits ${ids.join(" and ")} alike, so that it is not judged`);
  }
}

function cells(counts: Tally): string[] {
  return [
    ...[precisionOf(counts), recallOf(counts), recallBesidesOf(counts), formRecallOf(counts)].map(showShare),
    ...[counts.leftAlone, counts.abstained, counts.wrong, counts.near, counts.exact, counts.unlabelled].map(String),
  ];
}

/** Why nothing was marked, a word for each abstention. */
export function abstentionReasons(judged: readonly JudgedDocument[]): string[] {
  return judged
    .flatMap(({ labels }) => labels)
    .filter(({ outcome }) => outcome === "abstained")
    .map(({ decided, formHeld }) => {
      if (decided) return decided.rule ?? "other";
      return formHeld ? "a form without its context on the page, or its case" : "no form in the pack";
    });
}

function printCounts(title: string, words: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (counts.size === 0) return;
  const rows = [...counts].sort((a, b) => b[1] - a[1]);
  printTable(
    [title, "count"],
    rows.map(([word, count]) => [word, String(count)]),
  );
}

function printAblations(name: string, ablations: readonly Ablation[]): void {
  const signed = (points: number) => (points > 0 ? "+" : "") + points.toFixed(1);
  printTable(
    [`${name}: without the rule`, "precision", "points", "recall of all", "points", "marks changed"],
    ablations.map(({ rule, precision, precisionDelta, recall, recallDelta, changed }) => [
      ...[rule, showShare(precision), signed(precisionDelta), showShare(recall), signed(recallDelta), String(changed)],
    ]),
  );
}
