import { ARAGHCHI } from "../card/sample-entities.fixture";
import type { Fixture } from "../fixture";
import { PopupView } from "./PopupView";
import type { PopupActions, PopupState } from "./popup-state";

const nothing = () => {};
const ACTIONS: PopupActions = {
  onQuery: nothing,
  onOpen: nothing,
  onBack: nothing,
  onReadPage: nothing,
  onSite: nothing,
  onEverywhere: nothing,
  onOptions: nothing,
};

const BASE: PopupState = {
  pack: { ok: true, entities: 120, aliases: 410, asOf: "2026-11" },
  settings: { enabled: true, sitesOff: [], kindsOff: [], markStyle: "underline", mentions: "all" },
  host: "www.example.com",
  page: {
    state: "read",
    cast: [
      { id: "iran", name: "Iran", kind: "place", count: 14 },
      { id: "abbas-araghchi", name: "Abbas Araghchi", kind: "person", count: 5 },
      { id: "uranium-enrichment", name: "Uranium enrichment", kind: "concept", count: 1 },
    ],
  },
  query: "",
  found: null,
  searchError: null,
  card: null,
};

const FOUND: PopupState = {
  ...BASE,
  query: "aragchi",
  found: {
    query: "aragchi",
    hits: [
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
    ],
  },
};

const show = (state: Partial<PopupState>) => () => <PopupView {...BASE} {...state} {...ACTIONS} />;

/** States of the popup. */
export const fixtures: Fixture[] = [
  { name: "cast of the page", render: show({}) },
  { name: "results", render: show(FOUND) },
  { name: "nothing found", render: show({ query: "zzz", found: { query: "zzz", hits: [] } }) },
  { name: "searching", render: show({ query: "ara" }) },
  { name: "page not read", render: show({ page: { state: "not-read", canRead: true, error: null } }) },
  {
    name: "page refused",
    render: show({ page: { state: "not-read", canRead: true, error: "The browser does not let this page be read." } }),
  },
  {
    name: "page of the browser",
    render: show({ host: null, page: { state: "not-read", canRead: false, error: null } }),
  },
  { name: "nothing on this page", render: show({ page: { state: "read", cast: [] } }) },
  { name: "waiting", render: show({ pack: null, settings: null, host: null, page: { state: "waiting" } }) },
  { name: "damaged pack", render: show({ pack: { ok: false, error: "facts.pack: checksum 1f, expected 2e" } }) },
  {
    name: "off everywhere",
    render: show({ settings: { enabled: false, sitesOff: [], kindsOff: [], markStyle: "underline", mentions: "all" } }),
  },
  { name: "card", render: show({ ...FOUND, card: ARAGHCHI }) },
];
