import type { Entity } from "../../../lib/entity/schema";
import type { Breach } from "./sourcing-rules";
import { statementsOf } from "./statements";

const SUMMARY_MINIMUM = 40;
const MOST_SENTENCES = 3;
const MOST_LABEL_WORDS = 6;
const FACTS = { least: 2, most: 5 };
const STEPS = { least: 3, most: 8 };
const LEAST_RELATIONS = 1;

/** What no statement holds outside quotation marks, with the words that say what was expected. */
const BANNED: readonly [RegExp, string][] = [
  [/['"]/u, "typographic quotation marks (’ “ ”)"],
  [/\b(?:we|We|our|Our|ours|us|my|My|me)\b|\bI (?:am|was|have|had|think|did|will)\b/u, "no first person"],
  [
    /\b(?:currently|presently|recently|lately|now|nowadays|yesterday|tomorrow|so far|to date|upcoming)\b|\b(?:last|this|next) (?:week|month|year|summer|winter|spring|autumn)\b/iu,
    "a date in place of a word that passes with the day",
  ],
  [/\btoday\b/u, "a date in place of a word that passes with the day"],
  [/ [,.;:!?]|\.\.|,,|(?<!Yahoo)!/u, "plain punctuation"],
  [/(?<![\p{L}-])(\p{Ll}+) \1(?![\p{L}-])/u, "no word twice"],
];
const ABBREVIATED_END = /(?:\b\p{Lu}|\b(?:Inc|Jr|Sr|Ltd|Co|Corp|St|No))\.$/u;
const MONTHS = new Set(
  "January February March April May June July August September October November December".split(" "),
);

/** The rules of CONTRIBUTING on length, wording and shape. `names` are the words of all names: they may stand in capitals. */
export function styleBreaches(entity: Entity, names: ReadonlySet<string>): Breach[] {
  const breaches: Breach[] = [];
  const expected = (field: string, what: string, found: string) => {
    breaches.push({ field, message: `expected ${what}; found ${JSON.stringify(found)}` });
  };
  const notes = entity.relations.flatMap(({ note }, index) =>
    note ? [{ field: `relations.${index}.note`, text: note }] : [],
  );
  for (const { field, text } of [...statementsOf(entity), ...notes]) {
    for (const [pattern, what] of BANNED) {
      const match = pattern.exec(text.replace(/“[^”]*”/gu, "“”"));
      if (match) expected(field, what, match[0]);
    }
  }
  const { summary, facts, timeline, relations } = entity;
  if (summary.length < SUMMARY_MINIMUM) expected("summary", `at least ${SUMMARY_MINIMUM} characters`, summary);
  if (!/[.!?]["”’)]?$/u.test(summary)) expected("summary", "the end of a sentence", summary.slice(-12));
  if (sentencesOf(summary) > MOST_SENTENCES) expected("summary", `at most ${MOST_SENTENCES} sentences`, summary);
  facts.forEach(({ label, value }, index) => {
    const field = `facts.${index}`;
    if (!isSentenceCase(label, names)) expected(`${field}.label`, "sentence case", label);
    if (label.split(" ").length > MOST_LABEL_WORDS)
      expected(`${field}.label`, `at most ${MOST_LABEL_WORDS} words`, label);
    if (endsAsSentence(value)) expected(`${field}.value`, "no full stop", value.slice(-12));
  });
  timeline?.forEach(({ text }, index) => {
    if (endsAsSentence(text)) expected(`timeline.${index}.text`, "no full stop", text.slice(-12));
  });
  between("facts", facts.length, FACTS, breaches);
  if (timeline) between("timeline", timeline.length, STEPS, breaches);
  if (relations.length < LEAST_RELATIONS)
    breaches.push({ field: "relations", message: "expected at least one relation" });
  if (entity.kind === "place" && !entity.location) {
    breaches.push({ field: "location", message: "expected the location of a place" });
  }
  return breaches;
}

function between(field: string, count: number, { least, most }: { least: number; most: number }, into: Breach[]): void {
  if (count < least || count > most) into.push({ field, message: `expected ${least} to ${most}; found ${count}` });
}

function sentencesOf(text: string): number {
  return text.replace(/\b(?:\p{Lu}\.)+|\b(?:St|Dr|Mr|Mrs|No)\./gu, "X").split(/[.!?][”’)]?\s+(?=\p{Lu})/u).length;
}

function endsAsSentence(text: string): boolean {
  return /\.$/u.test(text) && !ABBREVIATED_END.test(text);
}

/** The words of a text as they may stand in a name: without possessives and punctuation. */
export function bareWords(text: string): string[] {
  return text
    .split(/[\s\-–/]+/u)
    .map((word) => word.replace(/[’']s$|[^\p{L}\p{N}]+$|^[^\p{L}\p{N}]+/gu, ""))
    .filter(Boolean);
}

/** "Last election", "In the UN Charter" where a record has that name; not "Last Election". */
function isSentenceCase(label: string, names: ReadonlySet<string>): boolean {
  if (!/^[\p{Lu}\p{N}“]/u.test(label)) return false;
  const [, ...rest] = bareWords(label);
  return rest.every((word) => !/^\p{Lu}\p{Ll}/u.test(word) || names.has(word) || MONTHS.has(word));
}
