import { DEMONYMS, OPENERS, PERSONAL_TITLES } from "../../../lib/sense/word-lists";
import { isCommonEnglishWord } from "../rules/alias-rules";

/** A capitalised name as it stands in a text: [start, end) in UTF-16 units. */
export interface NameInText {
  text: string;
  start: number;
  end: number;
}

/** Words in lower case that may stand inside a name, between two capitalised ones. */
const JOINERS = "of the|of|al|el|ez|bin|ibn|de|del|da|do|dos|von|van|der|ad|as|ash|an";
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'.&\-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?`;
const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}])${WORD}(?:[ -](?:(?:${JOINERS})[ -])?${WORD})*`, "gu");
/** What stands directly before a word that opens a sentence. */
const SENTENCE_BREAK = /(?:^|[.!?:;“"‘•—|\n])\s*$/u;
const CALENDAR = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december"
  ).split(" "),
);

/**
 * The capitalised-name mentions of a text: runs of capitalised words, joined by "of" and the like. Left out are words that
 * are capitalised because they open a sentence, titles before a name, demonyms, days and months, and single letters.
 */
export function namesInText(text: string): NameInText[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: run, index }) => {
    const opens = SENTENCE_BREAK.test(text.slice(Math.max(0, index - 4), index));
    const tail = withoutLead(run, opens);
    const name = tail.replace(/[’']s?$/u, "").replace(/(?<!\p{Lu})\.$/u, "");
    const start = index + run.length - tail.length;
    return name.length > 1 && !saysNoName(bare(name)) ? [{ text: name, start, end: start + name.length }] : [];
  });
}

/** A run of capitalised words without those at its start that are no part of a name. */
function withoutLead(run: string, opens: boolean): string {
  const [first = ""] = /^\S+/u.exec(run) ?? [];
  const word = bare(first);
  const only = first === run;
  const opener = opens && (OPENERS.has(word) || (only && isCommonEnglishWord(word)));
  if (first === "" || !(opener || saysNoName(word) || (!only && PERSONAL_TITLES.has(word)))) return run;
  return withoutLead(run.slice(first.length).trimStart(), false);
}

/** Demonyms and the calendar: words that are capitalised and name nothing that a pack could hold. */
function saysNoName(word: string): boolean {
  const last = word.slice(word.lastIndexOf("-") + 1);
  return CALENDAR.has(word) || DEMONYMS.has(last) || DEMONYMS.has(last.replace(/s$/u, "")) || /^[ivx]+$/u.test(word);
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/u, "")
    .replace(/[^\p{L}\p{N}. -]+|\.$/gu, "");
}
