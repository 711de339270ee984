import type { Range } from "./block-view";
import { plain } from "./neighbours";
import { FOLLOWERS } from "./word-lists";

/** A notice of rights: "© 2024 Some Paper", "Copyright 2024", "All rights reserved". */
const RIGHTS =
  /(?:©|\(c\)|\bcopyright\b)[ ©]*(?:19|20)\d\d|(?:19|20)\d\d ?©|\ball rights reserved\b|\bmay not be (?:published|reproduced)\b[^.]{0,60}\b(?:broadcast|copied|redistributed|rewritten)\b/iu;
/** Told first, since hardly a block has one. */
const RIGHTS_WORDS = ["©", "opyright", "OPYRIGHT", "eserved", "RESERVED", "may not be", "(c)"];
/** Before a notice of rights there is no more text that belongs to it, characters. */
const BEFORE_RIGHTS = 300;
/** "12 Main Street, Suite 5, Springfield 12345": an address that one writes to, with what stands between. */
const ADDRESS =
  /\b\d{1,5} (?:[\p{Lu}\d][\p{L}\d.]*,? ){1,4}(?:Avenue|Ave|Boulevard|Blvd|Drive|Lane|Parkway|Plaza|Road|Rd|Square|Street|St)\b(?=.{0,60}(?:\bSuite \d|\b[A-Z.]{2,4} \d{5}\b|, \d{5}\b))[^;!?]{0,70}(?:\b\d{5}(?:-\d{4})?\b|\bSuite \d+\b)/gu;
/** Rows of tags, and what else a site has on a matter. */
const TAGS =
  /^\s*(?:in this (?:article|story)|mentioned in this (?:article|story)|(?:published|posted) under|filed (?:under|to)|topics?|tags|tagged(?: (?:as|in|with))?|keywords|categor(?:y|ies)|(?:related|more)(?: (?:articles|coverage|news|stories|tags|topics))?|our standards) ?:/iu;
const LONGEST_TAGS = 400;
/** What asks the reader to do something on the site. */
const CALL =
  /^\s*(?:(?:click|tap) (?:here|below) (?:to|for)|sign up (?:for|here|now|to)|apply for (?:a|an|the|your)|catch up (?:on|with)|download (?:our|the|your)|subscribe (?:here|now|to)|follow us|register (?:here|now|to)|support our|listen to our|read our|watch our|don[’']t miss our) ?/iu;
const OURS =
  /\b(?:[Oo]ur|[Hh]ere|us|[Uu]pdates|[Nn]ewsletters?|[Pp]odcasts?|[Aa]pp|[Ll]ottery|[Aa]lerts|[Ii]nbox|[Ff]ree)\b/u;
const LONGEST_CALL = 180;
const CALL_INSIDE = /(?:^|[.!?]\s+)(?:Click|Tap) here (?:for|to) [^.!?]*/gu;
/** "- Some Agency - Friday, April 5, 2024": who wrote, and when. */
const DATED_BYLINE =
  /^\s*[-–—|] ?\p{Lu}[^-–—|.]{1,50}[-–—|] ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b[^.!?]{0,30}$/u;
/** Where else the text was printed, and who signs a post: "— Jane Roe (@janeroe) April 5, 2024". */
const PRINTED =
  /\bappear(?:s|ed) in print on\b|\border reprints\b|^\s*(?:this|the|a version of this) (?:article|piece|post|report|story) (?:was )?(?:first |originally )+(?:appeared|published) (?:by|in|on)\b/iu;
const SIGNED_POST = /^\s*[—–-] ?([^—–]{2,50}) \(@(\w+)\)/u;
/** "Oil & Gas": a section's label. */
const PAIR = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s+){1,2}&(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}\s*$/u;
/** Whether a whole block is the page's furniture by what it says. */
export function isFurnitureText(text: string): boolean {
  if (text.length >= LONGEST_TAGS) return false;
  if (TAGS.test(text) && !/\p{Ll}[.!?]\s*$/u.test(text.replace(/^[^:]*:/u, ""))) return true;
  if (/^\s*our standards ?:/iu.test(text)) return true;
  if (text.length < LONGEST_CALL && CALL.test(text) && OURS.test(text)) return true;
  if (PRINTED.test(text) || isSignedBy(text)) return true;
  return DATED_BYLINE.test(text) || isPair(text);
}

/** Whether a post is signed by an account that does not bear the name: "— Jane Roe (@gardener)"; "(@janeroe)" is hers. */
function isSignedBy(text: string): boolean {
  const [, name = "", handle = ""] = SIGNED_POST.exec(text) ?? [];
  if (handle === "") return false;
  const words = name.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length < 2 ||
    !handle
      .replaceAll("_", "")
      .toLowerCase()
      .includes(`${words[0]}${words.at(-1)}`.toLowerCase())
  );
}

/** Whether a block is a section's label; a verb makes a headline of it: "Roe & Sons Wins". */
function isPair(text: string): boolean {
  return (
    PAIR.test(text) && !text.split(/\s+/u).some((word) => FOLLOWERS.has(plain(word)) || /^Meet|[^s]s$/u.test(word))
  );
}

/** Ranges of a block that are furniture: a notice of rights and what follows it, an address, "Click here to ...". */
export function furnitureRanges(text: string): Range[] {
  const ranges: Range[] = [];
  const rights = RIGHTS_WORDS.some((word) => text.includes(word)) ? RIGHTS.exec(text) : null;
  if (rights) ranges.push([rights.index < BEFORE_RIGHTS ? 0 : lastStop(text, rights.index), text.length]);
  if (text.includes("Suite") || /\d{5}/.test(text))
    for (const { index, 0: found } of text.matchAll(ADDRESS)) ranges.push([index, index + found.length]);
  if (text.includes(" here "))
    for (const { index, 0: found } of text.matchAll(CALL_INSIDE)) ranges.push([index, index + found.length]);
  return ranges;
}

/** Where the sentence before `at` ends. */
function lastStop(text: string, at: number): number {
  return Math.max(0, text.lastIndexOf(". ", at - 1) + 1);
}
