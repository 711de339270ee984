import type { Range } from "./block-view";
import { furnitureRanges, isFurnitureText } from "./furniture";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const AGENCY =
  "Reuters|AP|AFP|UPI|DPA|dpa|ANSA|EFE|Xinhua|TASS|Bloomberg|The Associated Press|Associated Press|CNN|BBC|IRNA|SPA|WAM|KUNA|ONA|PTI|ANI|IANS|NNA|SANA|WAFA|Kyodo|Yonhap|Al Jazeera|Al Arabiya|Axios|Politico|(?:NBC|CBS|ABC|Fox|Sky) News";
/** Bodies whose acronym may open a line before a dash: no datelines. */
const ACRONYM =
  "NATO|OPEC|IAEA|IRGC|ASEAN|BRICS|CENTCOM|JCPOA|UNRWA|UNICEF|UNESCO|USAID|ISIS|WHO|FBI|CIA|IDF|GCC|EU|UK|UN|US|UAE";
/** "MUSCAT, Feb 6 (Reuters) –", "DUBAI, United Arab Emirates (AP) —", "WASHINGTON/TEHRAN -". */
const DATELINE = new RegExp(
  `^\\s*(?!(?:${ACRONYM})\\b)(?=\\p{Lu}{3})\\p{Lu}[\\p{Lu}.'’/ -]+(?:,\\s*(?:\\p{Lu}[\\p{L}.]+\\s?){1,4})?(?:,?\\s*${MONTH}\\s+\\d{1,2}(?:,\\s*\\d{4})?)?\\s*(?:\\((?:${AGENCY})\\)\\s*)?(?:[-–—]{1,2}|:)\\s`,
  "u",
);
/** "Muscat (AFP) –", "Washington, Feb. 6 (AP) -": mixed case counts with an agency only. */
const MIXED_DATELINE = new RegExp(
  `^\\s*(?:\\p{Lu}[\\p{L}.'’-]+[ ,/]*){1,5}(?:${MONTH}\\s+\\d{1,2}(?:,\\s*\\d{4})?)?\\s*\\((?:${AGENCY})(?: \\p{Lu}\\p{L}+)?\\)\\s*[-–—:]{0,2}\\s`,
  "u",
);
/** "Beirut, Lebanon – Rain fell": a town and its country before a sentence. */
const TOWN_DATELINE = /^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3} [–—-] (?=\p{Lu})/u;
/** "Washington/ New Delhi:", "Doha - Muscat:": a whole block. */
const TOWNS_DATELINE = /^\s*(?:\p{Lu}[\p{L}.’'-]+ ?){1,3}(?: ?[/–—-] ?(?:\p{Lu}[\p{L}.’'-]+ ?){1,3}){1,2}:\s*$/u;
/** "By Jane Doe and John Roe, Washington": a whole short block. */
const BYLINE =
  /^\s*(?:By|(?:Written|Report(?:ing|ed)|Analysis|Opinion|Edit(?:ed|ing)|Story|Text|Translated|Compiled) by)\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}.’'-]*(?:(?:,? (?:and|in|for|with|of|de|bin|van|the)|[,|&·–-])? (?:\p{Lu}|al-|el-)[\p{L}.’'-]*| (?:staff|agencies)| and)*[.,]?\s*$/u;
/** "(Reporting by Jane Doe in Tehran; editing by John Roe)": at a block's end. */
const CREDIT_LINE =
  /[([]?\b(?:(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting|[Pp]hotographs?|[Pp]hotos?|[Vv]ideo|[Gg]raphics?|[Cc]ompiled) by \p{Lu}[^.]{2,200}[.)\]]*\s*$/u;
/** "Photo: Jane Doe/AP", "Image credit: Reuters", "Credit: Getty Images", "Source: Reuters". */
const CREDIT =
  /(?:^|[\s([|])(?:(?:Photo(?:graph)?|Image)(?: credits?| source| courtesy| by)?|(?:Picture|Video|Illustration|Graphic|Map)(?: credits?| source| courtesy| by)|Credits?|File photo|Copyright|©)\s*[:©|]?\s*(?:via\s+)?\p{Lu}[^.;]{1,80}(?:$|[.;)\]])/gu;
const CREDIT_OPENING =
  /^(?:Image source|Image caption|Getty Images|Photograph:|Photo:|Image:|Picture:|Credit:|Copyright|©)/u;
/** "(AP Photo/Jane Doe)", "[Reuters]", "(Jane Doe/Getty Images)". */
const CREDIT_BRACKET = new RegExp(
  `[([][^()[\\]]{0,80}(?:Photo/|/\\s?(?:${AGENCY}|Getty|EPA|Shutterstock)|via (?:${AGENCY}|Getty))[^()[\\]]{0,60}[)\\]]|[([](?:File: )?(?:${AGENCY}|Getty Images|EPA)[)\\]]`,
  "gu",
);
/** "Jane Doe / Reuters", "(Jane Doe/Houston Chronicle)", "Jane Doe | The Texas Newsroom": a whole short block. */
const SLASHED =
  /^\s*\(?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3} ?[/|] ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}\)?\s*$/u;
/** "... at the museum. Jane Doe/Associated Press": at a caption's end. */
const CREDIT_END = new RegExp(
  `\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+ ?/ ?(?:${AGENCY}|Getty(?: Images)?|EPA|Shutterstock)(?: Photos?)?\\s*$`,
  "u",
);
/** What a report says before the agency that it owes something to. */
const OWES =
  "told|tells|telling|according to|(?:reached|contacted) (?:for comment )?by|(?:spoke|speaking|talking|statement|interview|comments?|remarks?) (?:to|with)|(?:seen|reviewed|obtained|reported|published|quoted|cited) by";
/** An agency that a report is owed to: "told Reuters", "Reuters reported", "according to AFP". */
const ATTRIBUTION = new RegExp(
  `\\b(?:${OWES})\\s+(?:the\\s+)?(${AGENCY})(?:\\s+news agency)?\\b|(?<!\\b[Aa]s )\\b(${AGENCY})\\s+(?:reports?|reported|news agency|has learned|quoted|cited)\\b|\\b(${AGENCY}) (?:Staff )?(?:Writers?|Reporters?|Correspondents?|Photographers?)\\b`,
  "gu",
);
/** Told first, since most blocks have none of these. */
const ANY_AGENCY = new RegExp(AGENCY, "u");
const BRACKET = /[([]/u;
const CREDITED = /[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|[Ii]llustration|[Gg]raphic|Map|Credit|Copyright|©/u;
/** Buttons and menus: short lines that ask for something. */
const MENU =
  /^\s*(?:share|follow|subscribe|sign up|sign in|log in|read more|listen(?!:)|watch(?!:)|download|copy link|print|email|join|tweet|send|save|comments?|advertisement|related|most read|trending|also read|click here|get the app|open in)\b(?:$| (?:on|us|in|to|via|this|now|more|with|for|our|your|all|the app|by|\d)\b.{0,50}$|[ :]+\p{Lu}\S{0,30}$)/iu;
/** "Get the iOS app", "Check out our YouTube channel". */
const OFFER =
  /^\s*(?:get|check(?: out)?|try|download|install|visit|prefer|subscribe to) (?:the|our|your)\b.{0,40}\b(?:apps?|channel|page|newsletters?|edition|podcasts?|alerts?)\b(?: (?:from|on|in|by) .{0,30})?[.!]?\s*$/iu;
/** A section's label: "Full Coverage: ...", or "More in ..." before names. */
const FULL_COVERAGE = /^\s*full coverage.{0,60}$/iu;
const MORE_IN = /^\s*(?:More|MORE|Latest) (?:in|on|from|about) (?:(?:the|and|of) |\p{Lu}\S* ?){1,6}$/u;
/** Letters that sites offer. */
const NEWSLETTER =
  /^\s*(?:sign up|subscribe|register|get)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|alerts|updates)\b/iu;
/** "The Associated Press contributed to this report." */
const CONTRIBUTED = /[^.]{0,120}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b[^.]*\.?/u;
/** What the law of California makes sites write at their foot. */
const PRIVACY = /^\s*(?:your )?California (?:notice|privacy|consumer|residents\b.*\b(?:data|privacy|opt))/iu;
/** The sharing block that very many sites have: "Click to share on X (Opens in new window)". */
const SHARE = /^\s*(?:Click to share|Submit to) |\(Opens in new window\)\s*$/u;
const FOLLOW =
  /^\s*(?:follow|join|share|subscribe|find|watch|read|click)\b.{0,60}\b(?:on|via|to) (?:our )?(?:WhatsApp|Telegram|Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Google News|Bluesky)\b[ .:!]*(?:channel|page|group)?[ .:!]*$/iu;
/** "… Join us on WhatsApp", "NOW ON YOUTUBE!": at the end of a block that asks for nothing else. */
const US_ON =
  /\b(?:(?:follow|join|find|like|watch) us|now) on (?:WhatsApp|Telegram|Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Bluesky)\b[ .:!]*$/iu;
/** "Twitter: @jane_doe": where a reporter is reached. */
const HANDLE = /\b(?:Twitter|Facebook|Instagram|Bluesky|X|Mastodon|Threads|Telegram)\b(?=\s*[:(|]?\s*@\w)/gu;
const MENU_WORDS = 9;
/** Datelines, bylines and menus stand in short blocks or at the beginning of one: no more is looked at. */
const OPENING = 120;

/** A section's label, a tag, a button: no more words than this, and nothing that ends or divides a sentence. */
const LABEL_WORDS = 3;
const LONGEST_LABEL = 60;
/** A row of tags or menu items has at least so many words, and none that ties them together. */
const ROW_WORDS = 10;
const TIES =
  /(?:^|\s)(?:the|a|an|of|in|on|at|to|for|with|by|from|as|and|or|but|is|are|was|were|be|has|have|had|will|that|who|after|over|into|it|its|his|her|their|not|says?|said)(?=\s|$)/iu;
/** Share of words in small letters in a row of titles, at most. */
const MOST_SMALL = 0.4;
const SMALL = /^\p{Ll}/u;
/** Items that stand glued together: "LiveRussia Ukraine War LiveCommonwealth". */
const GLUED = /\p{Ll}{2}\p{Lu}\p{Ll}{2}/gu;

function isLabel(text: string): boolean {
  if (text.length >= LONGEST_LABEL) return false;
  // The dots of an acronym divide nothing: "U.S. Edition".
  const divided = /[.!?:;,…“”"]/u.test(text.replace(/\b(?:\p{Lu}\.){2,}/gu, ""));
  return !divided && text.trim().split(/\s+/u).length <= LABEL_WORDS;
}

function isRowOfLabels(text: string): boolean {
  if (/[.!?…]["”’)]*\s*$/u.test(text)) return false;
  const tied = TIES.test(text);
  const glued = text.match(GLUED)?.length ?? 0;
  // Nearly all prose ends here, before its words are looked at one by one.
  if (tied && glued === 0) return false;
  const words = text.match(/\p{L}\S*/gu) ?? [];
  if (words.length < ROW_WORDS) return false;
  if (glued > words.length / ROW_WORDS) return true;
  return !tied && words.filter((word) => SMALL.test(word)).length <= words.length * MOST_SMALL;
}

/**
 * Ranges of a block in which names are not the story: dateline, byline, credits, agencies that are only quoted, buttons.
 * Ascending by kind, may overlap.
 */
export function silentRanges(text: string): Range[] {
  const all: Range = [0, text.length];
  const opening = text.slice(0, OPENING);
  if (text.length < 200 && BYLINE.test(text)) return [all];
  if (CREDIT_OPENING.test(text) && text.length < 200) return [all];
  if (text.length < LONGEST_LABEL && TOWNS_DATELINE.test(text)) return [all];
  if (SHARE.test(text) || FOLLOW.test(text) || isLabel(text) || isRowOfLabels(text)) return [all];
  if (MENU.test(text) && text.split(/\s+/u).length <= MENU_WORDS && !/[.!?]$/u.test(text.trim())) return [all];
  if (
    text.length < OPENING &&
    (SLASHED.test(text) || OFFER.test(text) || US_ON.test(text) || PRIVACY.test(text) || NEWSLETTER.test(text))
  )
    return [all];
  if (FULL_COVERAGE.test(text) || MORE_IN.test(text) || isFurnitureText(text)) return [all];
  const ranges = furnitureRanges(text);
  for (const { index, 0: found } of text.includes("@") ? text.matchAll(HANDLE) : [])
    ranges.push([index, index + found.length]);
  const contributed = text.includes("contributed") ? CONTRIBUTED.exec(text) : null;
  if (contributed) ranges.push([contributed.index, contributed.index + contributed[0].length]);
  const mentionsAgency = ANY_AGENCY.test(text);
  const dateline = DATELINE.exec(opening) ?? MIXED_DATELINE.exec(opening) ?? TOWN_DATELINE.exec(opening);
  if (dateline) ranges.push([0, dateline[0].length]);
  const credit = / by \p{Lu}/u.test(text) ? CREDIT_LINE.exec(text) : null;
  if (credit) ranges.push([credit.index, text.length]);
  for (const pattern of [...(BRACKET.test(text) ? [CREDIT_BRACKET] : []), ...(CREDITED.test(text) ? [CREDIT] : [])]) {
    for (const { index, 0: found } of text.matchAll(pattern)) ranges.push([index, index + found.length]);
  }
  if (!mentionsAgency) return ranges;
  const ending = text.includes("/") ? CREDIT_END.exec(text) : null;
  if (ending) ranges.push([ending.index, text.length]);
  for (const found of text.matchAll(ATTRIBUTION)) {
    const agency = found[1] ?? found[2] ?? found[3] ?? "";
    const start = found.index + found[0].indexOf(agency);
    ranges.push([start, start + agency.length]);
  }
  return ranges;
}
