import type { Range } from "./block-view";
import { COMPOUND_HEADS, COMPOUNDS } from "./compounds";
import { runsOn } from "./longer-name";
import { isCapitalised } from "./neighbours";
import type { Place } from "./place";
import { isSingleName, textAfter, textBefore } from "./place";
import type { SenseRule } from "./rules";
import { worksInHeadline } from "./titles-of-works";
import { isAcronymOf } from "./weak-names";
import { ACTS, BEFORE_MONTHS, BEFORE_PRONOUN, DEMONYMS, DETERMINERS, MONTHS, WORDS_TOO } from "./word-lists";

/** A rule by which something found is no mention at all: why, or null. */
export interface MentionGuard {
  rule: SenseRule;
  why(place: Place, site: string | null): string | null;
}

/** Asked in this order; the first that answers drops the mention, whatever it may mean. */
export const MENTION_GUARDS: readonly MentionGuard[] = [
  { rule: "left-alone", why: leftAlone },
  { rule: "titles-of-works", why: titleOfWork },
  { rule: "capitals", why: pronounInCapitals },
  { rule: "calendar", why: month },
  { rule: "demonyms", why: demonym },
  { rule: "compounds", why: compound },
  { rule: "words-too", why: plainWord },
  { rule: "longer-name", why: runsOn },
];

const within = ({ found }: Place, [start, end]: Range) => found.start >= start && found.end <= end;

function leftAlone(place: Place, site: string | null): string | null {
  if (site !== null && isSitesOwn(place, site)) return "the site's own name";
  return place.block.silent.some((range) => within(place, range)) ? "dateline, byline, credit or button" : null;
}

/** Whether a mention names the site, by any name that its record has, or stands in the site's name: The Times of Israel. */
function isSitesOwn({ block, found, surface }: Place, site: string): boolean {
  const bare = (name: string) => name.replace(/^The | \(.*$/gu, "").toLowerCase();
  const own = bare(site);
  if (bare(surface) === own || found.candidates.every(({ entity }) => bare(entity.name) === own)) return true;
  const text = block.text.toLowerCase();
  for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + 1)) {
    if (at <= found.start && at + own.length >= found.end) return true;
  }
  return false;
}

/** A quotation that is a name and nothing else is that name. */
function titleOfWork(place: Place): string | null {
  const { start, end } = place.found;
  if (isNamedWork(place)) return "the name of a work";
  const { block } = place;
  const works = block.titleCase ? worksInHeadline(block.text, block.works) : block.works;
  const inside = works.some((range) => within(place, range) && (range[0] < start || range[1] > end));
  return inside ? "in the quoted title of a work" : null;
}

/** What stands behind the quoted name of a film, a show, a song, a book. */
const OF_A_WORK =
  /^[’'”"] (?:[Aa]ctor|[Aa]ctress|[Aa]lbum|[Aa]uthor|[Cc]ast|[Cc]reator|[Dd]irector|[Ff]ilm|[Ff]inale|[Mm]ovie|[Mm]usical|[Pp]remiere|[Pp]roducer|[Ss]eason|[Ss]equel|[Ss]eries|[Ss]ong|[Ss]tar|[Tt]railer|[Ww]riter)s?\b/u;

/** In a headline, several quoted names in a row are titles: "‘Inside Gaza,’ ‘Winter’ Among Projects". */
const IN_ROW = [/[‘'“"][^‘’'“”"]{0,40}$/u, /^[^‘’'“”"]{0,40},[’'”"] [‘'“"]/u] as const;

function isInRow(place: Place): boolean {
  return place.block.titleCase && IN_ROW[0].test(textBefore(place)) && IN_ROW[1].test(textAfter(place));
}

/** "‘Memphis’ Producer Was 85": no town, no person; a film that we know stays one. */
function isNamedWork(place: Place): boolean {
  const { block, found } = place;
  const isQuoted = /[‘'“"]/u.test(block.text.charAt(found.start - 1)) && OF_A_WORK.test(textAfter(place));
  if (!isQuoted && !isInRow(place)) return false;
  return found.candidates.every(({ entity }) => entity.kind !== "concept" && entity.kind !== "event");
}

/** US, in a line of capitals, may be the pronoun: FOLLOW US ON SOCIAL MEDIA. */
function pronounInCapitals({ surface, block, before }: Place): string | null {
  if (surface !== "US" || !block.capitals) return null;
  return before !== null && BEFORE_PRONOUN.has(before.text.toLowerCase()) ? "the pronoun, in capitals" : null;
}

/** "in May", "March 5", "May 2026". */
function month(place: Place): string | null {
  if (!MONTHS.has(place.key) || !isSingleName(place)) return null;
  if (/^\s+\d/u.test(textAfter(place))) return "a month before a number";
  if (/\d(?:st|nd|rd|th)?\s+$/u.test(textBefore(place))) return "a month after a number";
  if (/\b(?:a|an|the|this|that|every|each)\s+(?:\p{Ll}+\s+)?$/u.test(textBefore(place))) return "a month of some kind";
  const word = place.before?.text.toLowerCase();
  return word !== undefined && BEFORE_MONTHS.has(word) ? `a month after "${word}"` : null;
}

/** A people or an adjective is no place: "Saudi officials". */
function demonym(place: Place): string | null {
  if (!DEMONYMS.has(place.key)) return null;
  const next = place.after?.text;
  if (next !== undefined && !isCapitalised(next) && !ACTS.has(next)) return `a demonym before "${next}"`;
  return place.found.candidates.every(({ entity }) => entity.kind === "place") ? "a demonym" : null;
}

/** "Reading the report", "May the best win", WHO WE ARE: a word that begins a phrase, or stands in capitals. */
function plainWord(place: Place): string | null {
  if (!WORDS_TOO.has(place.key)) return null;
  if (place.block.capitals) return "a word, in a line of capitals";
  if (place.surface.length > 2 && place.surface === place.surface.toUpperCase() && !isAcronym(place))
    return "a word, stressed";
  const next = place.after?.text;
  return place.opens && next !== undefined && DETERMINERS.has(next) ? `a word before "${next}"` : null;
}

/** Whether one of the candidates is written in capitals itself: WHO. */
function isAcronym({ surface, found }: Place): boolean {
  return found.candidates.some(({ entity }) => isAcronymOf(surface, entity));
}

/** "Treasury yields"; "a trade truce", "a price war": in lower case, what stands before may say another thing. */
function compound({ key, surface, before, after }: Place): string | null {
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const heads = COMPOUND_HEADS[last];
  if (heads && before && !isCapitalised(surface)) {
    const first = before.text.slice(before.text.lastIndexOf("-") + 1);
    if (heads.has(first.toLowerCase())) return `another thing: "${first}" stands before`;
  }
  return after && COMPOUNDS[last]?.has(after.text) ? `means something else before "${after.text}"` : null;
}
