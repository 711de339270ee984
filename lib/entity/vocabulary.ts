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

/** Relation types, each read from the record that holds it: "X <words> Y". */
export const RELATION_WORDS = {
  "ally-of": "ally of",
  about: "about",
  "adviser-to": "adviser to",
  "based-in": "based in",
  "capital-of": "capital of",
  "commander-of": "commander of",
  "counterpart-of": "counterpart of",
  "envoy-of": "envoy of",
  "family-of": "family of",
  "follows-from": "follows from",
  "head-of": "head of",
  "host-of": "host of",
  "located-in": "located in",
  "mediator-in": "mediator in",
  "member-of": "member of",
  "neighbour-of": "neighbour of",
  operates: "operates",
  "part-of": "part of",
  "participant-in": "took part in",
  "party-to": "party to",
  "predecessor-of": "predecessor of",
  "rival-of": "rival of",
  "subject-of": "subject of",
  "successor-of": "successor of",
  uses: "uses",
  watches: "monitors",
} as const;
export type Relation = keyof typeof RELATION_WORDS;
export const RELATIONS = Object.keys(RELATION_WORDS) as [Relation, ...Relation[]];

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
