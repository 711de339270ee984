import { hashOfWord } from "../text/tokens";
import { isSeated } from "./chambers";
import { isGivenAlone } from "./given-alone";
import { isOwner } from "./longer-name";
import type { Candidate } from "./mention";
import { beginsSentence, isCapitalised, plain } from "./neighbours";
import { type Place, textAfter, textBefore } from "./place";
import type { SenseRule } from "./rules";
import { isState, townOrState } from "./states";
import {
  COMMON_TITLES,
  DEMONYMS,
  FOLLOWERS,
  GIVEN_NAME_TITLES,
  IN_PLACES,
  NATIONALITIES,
  OPENERS,
  PERSONAL_TITLES,
  PERSONS_TOO,
  RANKS,
  REGIONS,
  TITLE_ABBREVIATIONS,
  TITLES,
} from "./word-lists";

/** A rule by which a mention cannot mean one of its candidates: why, or null. It looks at the words beside it alone. */
export interface CandidateGuard {
  rule: SenseRule;
  why(place: Place, candidate: Candidate): string | null;
}

/** Asked in this order of each candidate. */
export const CANDIDATE_GUARDS: readonly CandidateGuard[] = [
  { rule: "another-kind", why: personsTitle },
  { rule: "another-kind", why: townOrState },
  { rule: "another-kind", why: townOfClub },
  { rule: "another-kind", why: otherEdition },
  { rule: "given-name", why: royalGiven },
  { rule: "given-name", why: otherGivenName },
  { rule: "other-owner", why: otherOwner },
];

const wordsOf = (name: string) => name.toLowerCase().split(/[\s'’–-]+/u);

/** "Queen Victoria", "Mr. Jordan": no place; "the city of Washington": no person. */
function personsTitle(place: Place, { entity }: Candidate): string | null {
  if (entity.kind === "person") return isOwner(place) ? "a place" : null;
  if (entity.kind !== "place" || !place.before || !isCapitalised(place.before.text)) return null;
  return PERSONAL_TITLES.has(plain(place.before.text)) ? `a person: "${place.before.text}" stands before` : null;
}

/** What a town has and no club. */
const OF_TOWNS = /^ (?:[Rr]esidents|Airport|Cathedral|City Council|Council|Crown Court|Police|University)\b/u;

/** "in Manchester" is the town, whatever club bears its name. */
function townOfClub(place: Place, { entity }: Candidate): string | null {
  if (entity.kind !== "organisation" || !entity.name.startsWith(`${place.surface} `)) return null;
  if (OF_TOWNS.test(textAfter(place))) return "the town, by what it has";
  if (!place.before) return null;
  return IN_PLACES.has(plain(place.before.text)) ? `the place: "${place.before.text}" stands before` : null;
}

/** What comes round every few years. */
const RECURRING = /\b(?:Championships?|Cup|Elections?|Games|Grand Prix|Marathon|Olympics|Open|Primary|Primaries)\b/iu;
const YEARS = /\b(?:19|20)\d\d\b/gu;

/** "The Summer Olympics", where the text speaks of 1984, are not those of 2012. */
function otherEdition({ block, surface }: Place, { entity }: Candidate): string | null {
  const [own] = entity.name.match(YEARS) ?? [];
  if (entity.kind !== "event" || own === undefined || !RECURRING.test(entity.name) || surface.includes(own))
    return null;
  const [other] = block.text.match(YEARS) ?? [];
  return other !== undefined && !block.text.includes(own) ? `another edition: the text says ${other}` : null;
}

/** "Prince William" is no William Turnbull. */
function royalGiven(place: Place, { entity }: Candidate): string | null {
  if (!place.before || !isGivenAlone(place, entity) || !isCapitalised(place.before.text)) return null;
  const title = plain(place.before.text);
  if (!GIVEN_NAME_TITLES.has(title)) return null;
  const own = `${entity.name} ${entity.summary} ${(entity.roles ?? []).map((role) => role.title).join(" ")}`;
  return own.toLowerCase().includes(title) ? null : `another bearer: "${place.before.text}" stands before`;
}

/**
 * Whether a bare surname belongs to another bearer: a capitalised word stands directly before it that is no title, no
 * sentence opener, and no part of the candidate's own name (Yvette Cooper on a page about Brad Cooper).
 */
function otherGivenName(place: Place, { entity }: Candidate): string | null {
  const { before, block } = place;
  if (entity.kind !== "person" || /\s/u.test(place.surface)) return null;
  if (!before || !isCapitalised(before.text) || block.titleCase) return null;
  if (/['’]s?$/u.test(before.text)) return null;
  const word = titleIn(before.text);
  // A known name before it is no given name, unless it is one of those that places share with persons.
  if (block.ends.has(before.end) && !PERSONS_TOO.has(word)) return null;
  if (TITLES.has(word) || NATIONALITIES.has(word) || OPENERS.has(word) || FOLLOWERS.has(word)) return null;
  if (wordsOf(entity.name).includes(word) || hasInitial(place, { entity })) return null;
  // A lone capitalised word at a sentence's start may be an adverb that no list holds: -ly settles the common case.
  if (beginsSentence(block.text, before.start) && /ly$/u.test(word)) return null;
  return `another bearer: "${before.text}" stands before`;
}

/**
 * Whether a form that needs context is claimed by another owner: the word directly before it is a name that is neither
 * in the candidate's own name nor among the context (Israel's nuclear programme on a page about Iran).
 */
function otherOwner(place: Place, candidate: Candidate): string | null {
  const { entity, context } = candidate;
  if (context === null) return null;
  const { before, block } = place;
  const [, behind = ""] = /^ (?:of|in|for) (?:the )?(\p{Lu}[\p{L}\p{M}]+)/u.exec(textAfter(place)) ?? [];
  const isOwn = (word: string) => context.has(hashOfWord(word)) || wordsOf(entity.name).includes(word);
  if (behind !== "" && !isOwn(plain(behind)) && !FOLLOWERS.has(plain(behind))) return `another's: of "${behind}"`;
  if (!before || !isCapitalised(before.text) || block.titleCase) return null;
  const word = plain(before.text);
  if (TITLES.has(word) || OPENERS.has(word) || FOLLOWERS.has(word) || isOwn(word)) return null;
  // "Two Jewish House members": of a creed or a party, of whatever people.
  if (NATIONALITIES.has(word) && !DEMONYMS.has(word) && isSeated(place, candidate)) return null;
  return `another's: "${before.text}" stands before`;
}

/** A title as word lists hold it: "Ex-premier" is one. */
function titleIn(word: string): string {
  return plain(word).replace(/^(?:ex|vice|deputy|then)-/u, "");
}

const SOLDIER = /\b(?:officer|army|naval|navy|military|marine|marines|air force|guards?)\b/u;

/** "Gerald R. Ford", of a Gerald Ford: the given name and an initial stand before the surname. */
function hasInitial(place: Place, { entity }: Pick<Candidate, "entity">): boolean {
  if (!/^\p{Lu}\.?$/u.test(place.before?.text ?? "")) return false;
  const [, given = ""] = /(\p{Lu}[\p{L}\p{M}'’-]+) (?:\p{Lu}\.? ?){1,2}$/u.exec(textBefore(place)) ?? [];
  return given !== "" && wordsOf(entity.name).includes(given.toLowerCase());
}

/**
 * Whether what stands before a bare surname says whose it is, as a full name does: the given name with an initial, or an
 * office that he holds or held ("Foreign Minister Araghchi").
 */
export function isTitled(place: Place, { entity }: Candidate): boolean {
  if (entity.kind !== "person" || !place.before) return false;
  if (hasInitial(place, { entity })) return true;
  const { summary, roles = [] } = entity;
  const offices = `${summary} ${roles.map(({ title }) => title).join(" ")}`.toLowerCase();
  for (const raw of textBefore(place).trimEnd().split(/\s+/u).reverse()) {
    const word = titleIn(raw);
    if (!TITLES.has(word) || !isCapitalised(raw)) return false;
    if (COMMON_TITLES.has(word)) continue;
    if (RANKS.has(word) && SOLDIER.test(offices)) return true;
    if (offices.includes(TITLE_ABBREVIATIONS[word] ?? word)) return true;
  }
  return false;
}

/** Whether a title stands before the surname of a household name of whom no offices are known: "President Bush". */
export function isWellKnown(place: Place, { entity, lacksContext }: Candidate): boolean {
  const { kind, familiarity, roles = [] } = entity;
  if (kind !== "person" || familiarity !== 1 || roles.length > 0 || lacksContext || !place.before) return false;
  const word = plain(place.before.text);
  return TITLES.has(word) && !COMMON_TITLES.has(word) && isCapitalised(place.before.text);
}

/** Whether the text says directly where a candidate is: "Hyderabad, Sindh", and Sindh is in its record or context. */
export function isApposed(place: Place, { entity, context }: Candidate): boolean {
  if (entity.kind !== "place") return false;
  if (REGIONS.has(place.key) && /^,? D\.?C\b/u.test(textAfter(place))) return !isState(entity);
  if (!place.block.text.startsWith(", ", place.found.end)) return false;
  const [, where = ""] = /^, (\p{Lu}[\p{L}\p{M}]+)/u.exec(textAfter(place)) ?? [];
  if (where === "") return false;
  const { summary, relations } = entity;
  const has = (text: string) => text.split(/[^\p{L}\p{M}]+/u).includes(where);
  return context?.has(hashOfWord(where)) === true || has(summary) || relations.some(({ name }) => has(name));
}
