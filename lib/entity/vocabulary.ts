/** The closed lists that records draw on. DESIGN words: one name a thing, in code, data and UI. */

export const KINDS = [
  "person",
  "place",
  "organisation",
  "military",
  "agreement",
  "weapon",
  "event",
  "concept",
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Relation types, read from the record that holds them as "X <type> Y", with their words from the other side, "Y <words> X";
 * "" where they are the same. The more a relation tells of what two have to do with each other, the earlier it stands: a
 * card shows them in this order.
 */
const RELATIONS_INVERSE = {
  "head-of": "headed by",
  "commander-of": "commanded by",
  "counterpart-of": "",
  "envoy-of": "envoy:",
  "mediator-in": "mediated by",
  "host-of": "hosted by",
  "participant-in": "participant:",
  "party-to": "party:",
  "family-of": "",
  "adviser-to": "advised by",
  "predecessor-of": "successor of",
  "successor-of": "predecessor of",
  "capital-of": "capital:",
  "part-of": "includes",
  "member-of": "member:",
  operates: "operated by",
  uses: "used by",
  watches: "monitored by",
  "rival-of": "",
  "ally-of": "",
  "based-in": "base of",
  "follows-from": "led to",
  about: "subject of",
  "subject-of": "about",
  "located-in": "contains",
  "neighbour-of": "",
} as const;
export type Relation = keyof typeof RELATIONS_INVERSE;
export const RELATIONS = Object.keys(RELATIONS_INVERSE) as [Relation, ...Relation[]];

/** Where the words of a relation are not its type's own. */
const OTHER_WORDS: Partial<Record<Relation, string>> = { "participant-in": "took part in", watches: "monitors" };

/** A relation in words, from the record that holds it: "X head of Y". */
export function relationWords(type: Relation): string {
  return OTHER_WORDS[type] ?? type.replace("-", " ");
}

/** The same relation from the other side: "Y headed by X". */
export function inverseWords(type: Relation): string {
  return RELATIONS_INVERSE[type] || relationWords(type);
}

export const TOPICS = [
  "africa",
  "americas",
  "asia",
  "china",
  "climate",
  "culture",
  "diplomacy",
  "economy",
  "energy",
  "europe",
  "gulf",
  "health",
  "india",
  "iran",
  "israel-palestinians",
  "law",
  "media",
  "middle-east",
  "military",
  "nuclear",
  "russia-ukraine",
  "sanctions",
  "sport",
  "technology",
  "united-states",
  "world-bodies",
] as const;

/**
 * How long a fact may be taken to hold after its as-of date: who holds an office; how wars, talks and forces stand; what was
 * counted; or for good.
 */
export const HORIZONS = ["office", "posture", "figure", "none"] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Months after which a card says that a fact may have changed. */
export const HORIZON_MONTHS: Record<Horizon, number> = { office: 18, posture: 4, figure: 36, none: Infinity };
