import { basename } from "node:path";
import type { Decided } from "./chain";
import type { JudgedDocument } from "./evaluate";
import type { Label } from "./labels";
import type { PackResult } from "./report";
import type { JudgedMark } from "./verdict";

/** Characters of text shown before and after a place. */
const CONTEXT = 50;

/** Something to look at: an error, an abstention, a mark of which the labels say nothing. */
export interface Finding {
  what: string;
  file: string;
  document: string;
  start: number;
  end: number;
  context: string;
  /** What the label says, with our entity where the pack holds it. */
  label: string;
  /** What we say: candidates, and what a capital stands for. */
  ours: string;
  /** The rule and reason that the chain gave. */
  reason: string;
}

/** Everything in a pack's result that is not right, in the order of files and texts. */
export function findingsOf({ files }: PackResult): Finding[] {
  return files.flatMap(({ file, documents }) =>
    documents.flatMap((judged) =>
      [...ofMarks(judged), ...ofLabels(judged)]
        .sort((a, b) => a.start - b.start)
        .map((finding) => ({ ...finding, file: basename(file), document: judged.document.id })),
    ),
  );
}

type Local = Omit<Finding, "file" | "document">;

function ofMarks({ document, marks, decided }: JudgedDocument): Local[] {
  return marks
    .filter(({ verdict, metonymy }) => verdict !== "right" || metonymy === "in vain")
    .map(({ mark, verdict, fault, label, metonymy }) => ({
      what: nameOf(verdict, fault ?? metonymy),
      ...placed(document.text, mark),
      label: label ? wordsOf(label) : "-",
      ours: mark.candidates.join(" or ") + (mark.metonym ? ` (stands for ${mark.metonym})` : ""),
      reason: reasonOf(decided.find((one) => one.start === mark.start && one.end === mark.end) ?? null),
    }));
}

function nameOf(verdict: JudgedMark["verdict"], detail: string | null): string {
  const word = verdict === "unlabelled" ? "not labelled" : verdict;
  return detail === null ? word : `${word}: ${detail === "in vain" ? "metonymy in vain" : detail}`;
}

function ofLabels({ document, labels }: JudgedDocument): Local[] {
  return labels
    .filter(({ outcome }) => outcome === "abstained")
    .map(({ label, decided, formHeld }) => ({
      what: "abstained",
      ...placed(document.text, label.mention),
      label: wordsOf(label),
      ours: "-",
      reason: decided ? reasonOf(decided) : formHeld ? "the form's case or context" : "no form in the pack",
    }));
}

function wordsOf({ mention, held, exclusion }: Label): string {
  const name = `${JSON.stringify(mention.surface)} = ${mention.name}`;
  return `${name}${held ? ` [${held.id}]` : ""}${exclusion ? ` (${exclusion})` : ""}`;
}

function reasonOf(decided: Decided | null): string {
  return decided ? `${decided.verdict}, ${decided.rule ?? "no rule"}: ${decided.why}` : "-";
}

function placed(text: string, { start, end }: { start: number; end: number }) {
  const plain = (part: string) => part.replace(/\s+/gu, " ");
  const before = plain(text.slice(Math.max(0, start - CONTEXT), start));
  return { start, end, context: `${before}[${plain(text.slice(start, end))}]${plain(text.slice(end, end + CONTEXT))}` };
}

/** Prints findings, four lines each. */
export function printFindings(name: string, findings: readonly Finding[]): void {
  console.log(`${name} pack: ${findings.length} findings`);
  for (const { what, file, document, start, context, label, ours, reason } of findings) {
    console.log(`${what}  ${file} ${document}:${start}\n  ${context}\n  label ${label}; ours ${ours}\n  ${reason}`);
  }
  console.log("");
}
