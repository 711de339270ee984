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
 * Relation types, each read from the record that holds it: "X <words> Y". The more a relation tells of what two have to do
 * with each other, the earlier it stands: a card shows them in this order.
 */
export const RELATION_WORDS = {
  "head-of": "head of",
  "commander-of": "commander of",
  "counterpart-of": "counterpart of",
  "envoy-of": "envoy of",
  "mediator-in": "mediator in",
  "host-of": "host of",
  "participant-in": "took part in",
  "party-to": "party to",
  "family-of": "family of",
  "adviser-to": "adviser to",
  "predecessor-of": "predecessor of",
  "successor-of": "successor of",
  "capital-of": "capital of",
  "part-of": "part of",
  "member-of": "member of",
  operates: "operates",
  uses: "uses",
  watches: "monitors",
  "rival-of": "rival of",
  "ally-of": "ally of",
  "based-in": "based in",
  "follows-from": "follows from",
  about: "about",
  "subject-of": "subject of",
  "located-in": "located in",
  "neighbour-of": "neighbour of",
} as const;
export type Relation = keyof typeof RELATION_WORDS;
export const RELATIONS = Object.keys(RELATION_WORDS) as [Relation, ...Relation[]];

/** The same relations read from the other side, where they have other words there: "Y <words> X". */
export const INVERSE_WORDS: Partial<Record<Relation, string>> = {
  "head-of": "headed by",
  "commander-of": "commanded by",
  "envoy-of": "envoy:",
  "mediator-in": "mediated by",
  "host-of": "hosted by",
  "participant-in": "participant:",
  "party-to": "party:",
  "adviser-to": "advised by",
  "predecessor-of": "successor of",
  "successor-of": "predecessor of",
  "capital-of": "capital:",
  "part-of": "includes",
  "member-of": "member:",
  operates: "operated by",
  uses: "used by",
  watches: "monitored by",
  "based-in": "base of",
  "follows-from": "led to",
  about: "subject of",
  "subject-of": "about",
  "located-in": "contains",
};

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
