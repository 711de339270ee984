import type { SearchHit } from "../../lib/search/search";
import { ARAGHCHI } from "../card/sample-entities.fixture";
import type { SearchActions, SearchState } from "./popup-state";

const nothing = () => {};

/** Callbacks that lead nowhere. */
export const SEARCH_ACTIONS: SearchActions = {
  onQuery: nothing,
  onOpen: nothing,
  onBack: nothing,
  onList: nothing,
  onRetry: nothing,
  onCopy: () => true,
  onClearLookUps: nothing,
  hrefOf: () => "#",
};

/** Facts are there, and nothing was looked up or typed yet. */
export const NOTHING_TYPED: SearchState = {
  pack: { ok: true, entities: 120, aliases: 410, asOf: "2026-11" },
  trouble: null,
  query: "",
  found: null,
  lookUps: [],
  lookUpKey: "Alt+Shift+L",
  card: { state: "none" },
  depth: 0,
  today: "2026-11-20",
};

export const HITS: SearchHit[] = [
  {
    id: "abbas-araghchi",
    name: "Abbas Araghchi",
    kind: "person",
    summary: ARAGHCHI.summary,
    wikipedia: "Abbas Araghchi",
    score: 0.1,
    matchedAlias: null,
    ranges: [
      [6, 10],
      [11, 14],
    ],
  },
  {
    id: "irgc",
    name: "Islamic Revolutionary Guard Corps",
    kind: "military",
    summary: "Branch of Iran’s armed forces, apart from the regular army and answering to the supreme leader.",
    wikipedia: null,
    score: 0.4,
    matchedAlias: "Sepah-e Pasdaran",
    ranges: [[9, 12]],
  },
  {
    id: "longest",
    name: "Joint Commission of the Comprehensive Plan of Action and of the Agreements Which Follow From It",
    kind: "organisation",
    summary: "A body with a long name.",
    wikipedia: null,
    score: 0.5,
    matchedAlias: null,
    ranges: [],
  },
];

export const FOUND: SearchState = {
  ...NOTHING_TYPED,
  query: "aragchi",
  found: { query: "aragchi", hits: HITS, near: [] },
};

export const LOOK_UPS: SearchState["lookUps"] = [
  { id: "abbas-araghchi", name: "Abbas Araghchi", kind: "person" },
  { id: "muscat", name: "Muscat", kind: "place" },
  { id: "uranium-enrichment", name: "Uranium enrichment", kind: "concept" },
];
