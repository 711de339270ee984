import { joinedTo } from "./joined-name";
import { beginsSentence, isCapitalised, plain, type Word } from "./neighbours";
import { nestedIn } from "./nested-name";
import { isSingleName, type Place, textAfter, textBefore } from "./place";
import { TEAMS } from "./teams";
import {
  BODIES,
  FOLLOWERS,
  HEADS_IN_TITLES,
  HOUSES,
  IN_PLACES,
  NAME_HEADS,
  NATIONALITIES,
  OPENERS,
  PARTS_OF_PLACES,
  PEOPLE,
  PLACES_OF_TWO,
  SUFFIXES,
  TITLES,
} from "./word-lists";

/**
 * Why a name is only part of a longer one that we do not know, or null: Jr. follows, a capitalised word follows a one-word
 * name or a place (Paris Hilton, the Los Angeles Chargers), a word that makes longer names follows any (US Steel), or something stands before it (Air India,
 * the University of Jordan). Says little in title case, where every word is capitalised.
 */
export function runsOn(place: Place): string | null {
  const { after } = place;
  if (after && SUFFIXES.has(plain(after.text))) return `another bearer: "${after.text}" follows`;
  if (after && goesOn(place, after)) return `part of a longer name with "${after.text}"`;
  if (isNamedAfterTerm(place)) return "a term in a longer name";
  if (isInBody(place)) return "in the name of a body";
  const joined = joinedTo(place) ?? nestedIn(place);
  if (joined !== null) return joined;
  if (place.found.candidates.every(({ entity }) => entity.kind === "person")) return null;
  const prefix = place.before && isNamePrefix(place, place.before);
  if (prefix) return `part of a longer name with "${prefix}"`;
  return ofWhat(place);
}

/** Whether the word after a name belongs to it. */
function goesOn(place: Place, after: Word): boolean {
  const { block } = place;
  // Whatever of it we know by itself: the New York National Guard is a guard of its own.
  if (OWN_GUARD.test(block.text.slice(after.start, after.start + 48))) return true;
  if (block.starts.has(after.start)) return false;
  if (/^(?:al|el|an|as|ash)-/u.test(after.text)) return isSingleName(place);
  if (!isCapitalised(after.text)) return false;
  // A word all in capitals is stressed: "How Trump INCREASED his share".
  if (!block.capitals && after.text.length > LONGEST_ACRONYM && after.text === after.text.toUpperCase()) return false;
  const word = plain(after.text);
  const rest = block.text.slice(after.start);
  if (OFFICE_OF.test(rest)) return false;
  if (OF_THE_PRESS.test(rest) || OF_THE_TOWN.test(rest) || isAmericas(place, rest) || FIRM.test(rest)) return true;
  // In a headline the capitalised words behind a name may be a verb and its object: "Iran Hits Coast Guard Ship".
  if (!(block.titleCase && isSingleName(place)) && isBody(rest)) return true;
  if (TEAMS.has(word)) return true;
  if (block.titleCase) return HEADS_IN_TITLES.has(word) && !AIR_WAR.test(rest);
  if (NAME_HEADS.has(word)) return true;
  // "Republican Jane Roe": the party of whoever follows.
  if (TITLES.has(place.key) || FOLLOWERS.has(word) || TITLES.has(word) || PEOPLE.has(word)) return false;
  if (POST_TO.test(textBefore(place)) || /^(?:District|Borough) (?:Attorney|President)/u.test(rest)) return false;
  return (
    isSingleName(place) || (isPlaceOfWords(place) && !NATIONALITIES.has(word.replace(/s$/u, "")) && !isFronted(place))
  );
}

/** "Los Angeles Chargers", "San Francisco Bay": places of several words run on as those of one do. */
function isPlaceOfWords({ surface, found }: Place): boolean {
  if (!/^(?:\p{Lu}[\p{L}\p{M}'’.-]*\p{Ll}[\p{L}\p{M}'’-]* )+\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u.test(surface)) return false;
  return found.candidates.some(({ entity }) => entity.kind === "place");
}

/** "In New York Democrats won": what opens a sentence with its preposition is followed by the subject. */
function isFronted({ block, before }: Place): boolean {
  return before !== null && IN_PLACES.has(plain(before.text)) && beginsSentence(block.text, before.start);
}

/** "China's ambassador to Britain Liu Xiaoming": whose post it is follows. */
const POST_TO = /\b(?:ambassador|consul|delegate|emissary|envoy|minister|representative) (?:to|for|in) (?:the )?$/iu;

/** What is called after the United States: the U.S. Open, the U.S. Tax Code, a US Green Card. */
const AMERICAS =
  /^(?:Amateur|Green Card|Masters|Open(?! (?:\p{Ll}|To\b|For\b|Up\b))|(?:Bankruptcy|Criminal|Flag|Military|Penal|Tax) Code)\b/u;

function isAmericas({ surface }: Place, rest: string): boolean {
  return /^U\.?S\.?(?:A\.?)?$/u.test(surface) && AMERICAS.test(rest);
}

/** "Denver Copper Holdings Inc.": a firm that bears a name of ours. */
const FIRM = /^(?:\p{Lu}[\p{L}&-]+ ){1,3}(?:Co|Corp|GmbH|Inc|LLC|Ltd|PLC|Plc)\b/u;

/** "Israel Energy Minister Jane Roe", "Los Angeles Fire Chief": an office, with what it is for. */
const OFFICE_OF =
  /^(?:Agriculture|Budget|Commerce|Culture|Defen[cs]e|Economy|Education|Energy|Environment|Finance|Fire|Foreign|Health|Housing|Information|Intelligence|Interior|Justice|Labou?r|Oil|Parks|Petroleum|Police|Schools?|Science|Security|Tourism|Trade|Transport(?:ation)?|Treasury|Water) (?:and \p{Lu}\p{L}+ )?(?:Chief|Commissioner|Director|Minister|Ministry|Secretary|Spokes\p{Ll}+|Superintendent)\b/u;

/** New York Daily News, Atlanta Jewish Times: what papers and broadcasters are called behind where they are. */
const OF_THE_PRESS =
  /^(?:Business|Daily|Evening|Free|Jewish|Morning|National|Public|Sunday|Weekly) (?:Broadcasting|Express|Herald|Journal|Library|Mail|Mirror|News|Post|Press|Radio|Standard|Star|Television|Times|Tribune|Week)\b/u;

/** Texas Supreme Court, Chicago Public Schools: what towns and states have. */
const OF_THE_TOWN =
  /^(?:Bay Area|Chamber of Commerce|Fashion Week|Film Festival|Grand Prix|Marathon|Symphony|Zoo|City (?:Council|Hall)|Fire Department|General Hospital|Medical Center|National Guard|Police Department|Public Schools|School (?:Board|District)|State University|Stock Exchange|Supreme Court)\b/u;

/** What states and towns have of their own, though its name alone means the Union's. */
const OWN_GUARD = /^(?:Army |Air )?National Guard\b/u;

/** A run of two capitalised words or more that ends as the names of bodies do: Food and Drug Administration. */
function isBody(text: string): boolean {
  const [, first = ""] = /^(\p{Lu}\p{Ll}+) of (?:the )?\p{Lu}/u.exec(text) ?? [];
  if (BODIES.has(plain(first))) return true;
  const [run = ""] = /^\p{Lu}[\p{L}’'-]*(?: (?:and |of |for |on |the )*\p{Lu}[\p{L}’'-]*){1,6}/u.exec(text) ?? [];
  return run
    .split(" ")
    .slice(1)
    .some((word) => BODIES.has(plain(word)) && isCapitalised(word));
}

/** "Citizens for Responsibility and Ethics in", "Center for Health and": what follows belongs to the body's name. */
const BODY_FOR =
  /\b(?:Alliance|Association|Campaign|Cent(?:er|re)|Citizens|Coalition|Commission|Committee|Council|Foundation|Fund|Initiative|Institute|Office) for (?:(?:and|in|of|for|the|on) |\p{Lu}[\p{L}-]+,? )+$/u;

function isInBody(place: Place): boolean {
  const before = textBefore(place, 120);
  return before.includes(" for ") && !place.block.titleCase && BODY_FOR.test(before);
}

const LONGEST_ACRONYM = 5;

/** In a title, air is no airline's before these. */
const AIR_WAR = /^Air (?:Strike|Raid|Force|Defen|Base|Campaign|War|Attack)/u;

/** "Human Rights Watch": a term in capitals beside another capitalised word, inside a sentence. */
function isNamedAfterTerm({ surface, block, before, after, opens, found }: Place): boolean {
  // "Foreign Minister Araghchi": the office.
  if (surface.split(/[ -]/u).every((word) => TITLES.has(plain(word)))) return false;
  if (block.titleCase || opens || !found.candidates.every(({ entity }) => entity.kind === "concept")) return false;
  if (!/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+$/u.test(surface)) return false;
  const beside = (text: string | undefined) =>
    text !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !/['’]s$/u.test(text) &&
    !OPENERS.has(plain(text)) &&
    !TITLES.has(plain(text));
  return beside(before?.text) || beside(after?.text);
}

/** A headline and the next one without the space between them: "probeGreater Manchester". */
const GLUED = /^\p{Ll}+?(Greater|Inner|Lower|New|North|Outer|South|Upper)$/u;

/** The word before a place or body that makes another name with it, if it does. */
function isNamePrefix(place: Place, word: Word): string | null {
  const { block } = place;
  const { start, end } = word;
  const text = GLUED.exec(word.text)?.[1] ?? word.text;
  if (!isCapitalised(text) || block.ends.has(end) || /['’]s?$/u.test(text)) return null;
  // "Lakeland Dairies UK", "Miss USA"; "Brexit US" is no such name.
  if (!isSingleName(place) && !/^(?:UK|USA)$/u.test(place.surface)) return null;
  const key = plain(text);
  if (block.titleCase) return PLACES_OF_TWO[key]?.has(place.key) ? text : null;
  if (TITLES.has(key) || OPENERS.has(key) || NATIONALITIES.has(key) || FOLLOWERS.has(key)) return null;
  // A capital at a sentence's start may be an adjective's: "Oil-rich Kuwait", "Neighbouring Iran".
  return beginsSentence(block.text, start) && /-|(?:ing|ly|less|ful|ous|ed|ern)$/u.test(key) ? null : text;
}

/** Whether what stands before says that a place is meant: the city of Washington, the Kingdom of Jordan. */
export function isOwner(place: Place): boolean {
  if (!place.block.text.endsWith(" of ", place.found.start)) return false;
  const [, before = ""] = /([\p{L}]+) of $/u.exec(textBefore(place)) ?? [];
  return PARTS_OF_PLACES.has(plain(before));
}

const OF = /(\p{Lu}[\p{L}\p{M}'’-]+) of (?:the )?$/u;

/** "University of Jordan", "Bank of America"; but the Republic of Georgia is Georgia, and Jane Doe of Lansing of Lansing. */
function ofWhat(place: Place): string | null {
  const { block, found } = place;
  // Most places are told by one letter.
  if (block.text.charAt(found.start - 2) !== "f" && block.text.charAt(found.start - 2) !== "e") return null;
  const [, before = ""] = OF.exec(textBefore(place)) ?? [];
  if (before === "Prince" && / Crown Prince of (?:the )?$/u.test(` ${textBefore(place)}`)) return null;
  if (/^ (?:Co|Corp|Inc|LLC|Ltd|PLC)\b/u.test(textAfter(place))) return `part of a firm's name with "${before} of"`;
  if (HOUSES.has(plain(before)) || (BODIES.has(plain(before)) && OF_BODY.test(textBefore(place, 80))))
    return `part of a longer name with "${before} of"`;
  return null;
}

/** "Civil Liberties Union of": a body of two words or more. */
const OF_BODY = /\p{Lu}[\p{L}\p{M}'’&-]+ \p{Lu}[\p{L}\p{M}'’-]+ of (?:the )?$/u;
