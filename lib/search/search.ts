import Fuse from "fuse.js/basic";
import type { Kind } from "../entity/vocabulary";

/** What is searched of an entity. */
export interface SearchRecord {
  id: string;
  name: string;
  kind: Kind;
  familiarity: number;
  aliases: string[];
  summary: string;
  wikipedia: string | null;
  native?: { text: string } | undefined;
}

export interface SearchHit {
  id: string;
  name: string;
  kind: Kind;
  summary: string;
  wikipedia: string | null;
  /** 0 (perfect) to 1, as Fuse scores. */
  score: number;
  /** The alias that matched better than the name, if one did. */
  matchedAlias: string | null;
  /** Half-open ranges of matched letters in `matchedAlias ?? name`, UTF-16 units. */
  ranges: [number, number][];
}

/** Longer queries are cut: Fuse's cost grows with the pattern, and no name is longer. */
const QUERY_LIMIT = 64;
/** Fuse's score above which a result resembles the query by chance only. */
const THRESHOLD = 0.3;
/** Score of a record found by the words of its description alone: behind every name that resembles the query. */
const DESCRIPTION_SCORE = 0.9;
/** What one step of familiarity is worth against Fuse's score: enough to order near ties. */
const FAMILIARITY_WEIGHT = 0.02;

/** Search over records: fuzzy by name and aliases, then by words that all stand in the summary. The only use of Fuse. */
export function createSearch(records: readonly SearchRecord[]): (query: string, limit: number) => SearchHit[] {
  const fuse = new Fuse(records, {
    keys: [
      { name: "name", weight: 3 },
      { name: "aliases", weight: 2 },
      { name: "native.text", weight: 2 },
    ],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeMatches: true,
    includeScore: true,
    minMatchCharLength: 1,
  });
  return (query, limit) => {
    const wanted = query
      .normalize("NFC")
      .replace(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, QUERY_LIMIT);
    if (wanted === "") return [];
    const byName = fuse.search(wanted).map(({ item, score = 1, matches = [] }) => ({ item, score, matches }));
    const named = new Set(byName.map(({ item }) => item));
    const byDescription = describedBy(records, wanted).filter((item) => !named.has(item));
    return [...byName, ...byDescription.map((item) => ({ item, score: DESCRIPTION_SCORE, matches: [] }))]
      .map((found) => ({ ...found, rank: rankOf(found.item, wanted, found.score) }))
      .sort((a, b) => a.rank - b.rank || (a.item.name < b.item.name ? -1 : 1))
      .slice(0, limit)
      .map(({ item, score, matches }) => ({
        id: item.id,
        name: item.name,
        kind: item.kind,
        summary: item.summary,
        wikipedia: item.wikipedia,
        score,
        ...matchedText(matches),
      }));
  };
}

/** Records whose name, aliases and summary hold every word of the query, as a word or its beginning. */
function describedBy(records: readonly SearchRecord[], query: string): SearchRecord[] {
  const words = query.toLocaleLowerCase("en").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  return records.filter(({ name, aliases, summary }) => {
    const text = ` ${[name, ...aliases, summary].join(" ").toLocaleLowerCase("en")}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}

/** Lower is better: forms that equal the query come first, then forms that begin with it, then Fuse's order. */
function rankOf(item: SearchRecord, query: string, score: number): number {
  const wanted = query.toLocaleLowerCase("en");
  const forms = [item.name, item.native?.text ?? "", ...item.aliases].map((form) => form.toLocaleLowerCase("en"));
  const tier = forms.includes(wanted) ? 0 : forms.some((form) => form.startsWith(wanted)) ? 1 : 2;
  return tier + Math.min(score + item.familiarity * FAMILIARITY_WEIGHT, 0.99);
}

interface FuseMatch {
  key?: string | undefined;
  value?: string | undefined;
  indices: readonly (readonly [number, number])[];
}

/** The matched letters of the name, or else of the alias that matched. */
function matchedText(matches: readonly FuseMatch[]): Pick<SearchHit, "matchedAlias" | "ranges"> {
  const match =
    matches.find(({ key }) => key === "name") ?? matches.find(({ key }) => key === "aliases" || key === "native.text");
  if (!match) return { matchedAlias: null, ranges: [] };
  const { value = "" } = match;
  return {
    matchedAlias: match.key === "name" ? null : value,
    ranges: match.indices.map(([from, to]) => rangeInText(value, from, to + 1)),
  };
}

/**
 * Fuse counts in the decomposed text without its marks, where a Hangul syllable is two or three letters; this is the
 * range of whole characters of the text itself.
 */
function rangeInText(text: string, from: number, to: number): [number, number] {
  let start = text.length;
  let end = 0;
  let decomposed = 0;
  let at = 0;
  for (const char of text) {
    const next = decomposed + char.normalize("NFD").replace(/\p{M}/gu, "").length;
    if (next > from && decomposed < to) {
      start = Math.min(start, at);
      end = at + char.length;
    }
    decomposed = next;
    at += char.length;
  }
  return [Math.min(start, end), end];
}
