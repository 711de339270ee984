import { plain } from "./neighbours";
import { type Place, textBefore } from "./place";
import { BODIES, NATIONALITIES } from "./word-lists";

/** Why a name is joined to what stands beside it, or null. "T-Mobile", "X-ray": a single letter and a hyphen; "The Hill": a capital article inside a sentence makes a title. */
export function joinedTo(place: Place): string | null {
  const { surface, block, opens, found } = place;
  const beside = block.text.slice(Math.max(0, found.start - 3), found.start);
  if (/(?:^|[^\p{L}])\p{L}-$/u.test(beside)) return "joined to a letter";
  if (
    block.text.charAt(found.end) === "+" &&
    !found.candidates.some(({ entity }) => entity.name.includes(`${surface}+`))
  ) {
    return "joined to a +";
  }
  const isHyphened = block.text.charAt(found.start - 1) === "-";
  if (isHyphened && /\b(?:Radio|Télé|Euro|Air)-$/u.test(textBefore(place, 6))) {
    return "joined to the word before";
  }
  const pair = inPair(place);
  if (pair !== null) return pair;
  if (isFarmersUnion(place)) return "part of a longer name, behind a possessive";
  if (surface.length === 1 && block.text.charAt(found.end) === "-") return "a letter joined to a word";
  if (!surface.startsWith("The ") || opens || block.titleCase) return null;
  return found.candidates.some(({ entity }) => entity.name.startsWith("The ")) ? null : "a title with its article";
}

/** "National Farmers' Union": whose body it is stands before. */
function isFarmersUnion(place: Place): boolean {
  return BODIES.has(place.key) && /\p{Lu}\p{L}+s['’] $/u.test(textBefore(place));
}

/** Words before a hyphen that say which, of whatever follows them: "Ex-CIA", "Pro-Iran". */
const PREFIX = /^(?:anglo|anti|cross|ex|franco|inter|mid|non|post|pre|pro|russo|sino|then|trans)$/iu;
/** Participles that stand behind a hyphen with a capital in headlines only: "Iran-Backed". */
const PARTICIPLE = /(?:ed|born|built|bound|friendly|led|made|run|style|wide)$/iu;

/**
 * "Asia-Pacific", "Iran-Contra", "AC/DC": a name joined to a capitalised word that is no name of its own. "US-Iran" is two
 * names, and so is "US-Japan" for a pack that does not hold Japan; an acronym is a party of its own.
 */
function inPair({ block, found, surface }: Place): string | null {
  const { text } = block;
  const { start, end, candidates } = found;
  // Most names stand by themselves.
  if (!"-/".includes(text.charAt(start - 1) || " ") && !"-/".includes(text.charAt(end) || " ")) return null;
  if (candidates.some(({ entity }) => entity.kind === "person")) return null;
  const sign = text.charAt(start - 1);
  const behind = text.slice(end, end + 40);
  if (isOfRoad(behind) || WAR.test(behind)) return null;
  const [, before = ""] =
    /(?:^|[^\p{L}.'’-])(\p{Lu}[\p{L}.]*)[-/]$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  if (before !== "" && !block.ends.has(start - 1) && isHalf(sign, before, surface)) return `joined to "${before}"`;
  if (block.titleCase) return null;
  const [, next = "", after = ""] = /^([-/])(\p{Lu}[\p{L}.]*)/u.exec(text.slice(end, end + 30)) ?? [];
  return after !== "" && !block.starts.has(end + 1) && isHalf(next, after, surface) ? `joined to "${after}"` : null;
}

const WAR = /^(?:-\p{Lu}[\p{L}.]*)? (?:border|ceasefire|war)\b/u;
const ROAD = /^(?:-\p{Lu}[\p{L}.]*)? (?:ferry|flights?|highway|motorway|pipeline|railroad|railway|road|route|train)\b/u;

/** "The Baghdad-Erbil highway": whether what follows a name of a pair is a road between two places. */
export function isOfRoad(after: string): boolean {
  return ROAD.test(after);
}

/** Whether a word makes one name with a name of ours by what stands between them. */
function isHalf(sign: string, word: string, surface: string): boolean {
  // A slash parts what may be exchanged, but for two acronyms: HIV/AIDS.
  if (sign === "/") return LETTERS.test(word) && LETTERS.test(surface);
  if (PREFIX.test(word) || PARTICIPLE.test(word) || LETTERS.test(word)) return false;
  return !NATIONALITIES.has(plain(word)) && !PARTIES.has(plain(word));
}

/** Countries, or the first words of their names, that news joins by a hyphen to another. */
const PARTIES = new Set(
  (
    "algeria argentina armenia australia azerbaijan bangladesh belarus brazil britain canada china colombia congo cuba egypt " +
    "eritrea ethiopia france gaza georgia germany greece hamas hezbollah hungary india indonesia iran iraq ireland israel " +
    "italy japan jordan kenya korea kosovo lebanon libya malaysia mexico moldova morocco nato north pakistan palestine " +
    "philippines poland qatar romania russia rwanda saudi serbia singapore somalia south spain sudan sweden syria taiwan " +
    "thailand turkey uganda ukraine venezuela vietnam yemen"
  ).split(" "),
);

const LETTERS = /^(?:\p{Lu}\.?){2,4}$/u;
