import { DEFAULT_SETTINGS } from "../../lib/settings/settings";
import { ARAGHCHI } from "../card/sample-entities.fixture";
import type { Fixture } from "../fixture";
import { PopupView } from "./PopupView";
import type { PageState, PopupActions, PopupState } from "./popup-state";
import { FOUND, HITS, LOOK_UPS, NOTHING_TYPED, SEARCH_ACTIONS } from "./sample-search.fixture";

const nothing = () => {};
const ACTIONS: PopupActions = {
  ...SEARCH_ACTIONS,
  onTab: nothing,
  onJump: nothing,
  onReadPage: nothing,
  onSite: nothing,
  onEverywhere: nothing,
  onOptions: nothing,
};

const BASE: PopupState = {
  ...NOTHING_TYPED,
  settings: DEFAULT_SETTINGS,
  host: "www.example.com",
  page: {
    state: "read",
    cast: [
      { id: "iran", name: "Iran", kind: "place", count: 14 },
      { id: "abbas-araghchi", name: "Abbas Araghchi", kind: "person", count: 5 },
      { id: "irgc", name: "Islamic Revolutionary Guard Corps", kind: "military", count: 2 },
      { id: "uranium-enrichment", name: "Uranium enrichment", kind: "concept", count: 1 },
    ],
  },
  jumped: null,
};
const NOT_READ: PageState = { state: "not-read", canRead: true, error: null };

const show = (state: Partial<PopupState>) => () => <PopupView {...BASE} {...state} {...ACTIONS} />;

/** States of the popup. */
export const fixtures: Fixture[] = [
  { name: "cast of the page", render: show({}) },
  { name: "after a jump", render: show({ jumped: { id: "abbas-araghchi", jump: { place: 2, of: 5 } } }) },
  { name: "after a jump to what has gone", render: show({ jumped: { id: "irgc", jump: null } }) },
  { name: "results", render: show(FOUND) },
  { name: "nothing found", render: show({ query: "zzz", found: { query: "zzz", hits: [], near: [] } }) },
  {
    name: "nothing found, something near",
    render: show({ query: "arakchee", found: { query: "arakchee", hits: [], near: HITS.slice(0, 2) } }),
  },
  { name: "no such kind", render: show({ query: "kind:foo", found: { query: "kind:foo", hits: [], near: [] } }) },
  { name: "first answer on its way", render: show({ query: "ara" }) },
  { name: "page not read", render: show({ page: NOT_READ }) },
  { name: "page not read, with look-ups", render: show({ page: NOT_READ, lookUps: LOOK_UPS }) },
  {
    name: "page refused",
    render: show({ page: { state: "not-read", canRead: true, error: "The browser does not let this page be read." } }),
  },
  {
    name: "page of the browser",
    render: show({ host: null, page: { state: "not-read", canRead: false, error: null } }),
  },
  { name: "nothing on this page", render: show({ page: { state: "read", cast: [] }, lookUps: LOOK_UPS }) },
  {
    name: "waiting",
    render: show({ pack: null, settings: null, host: null, lookUps: null, page: { state: "waiting" } }),
  },
  {
    name: "damaged pack",
    render: show({ pack: null, trouble: { what: "facts", detail: "facts.pack: checksum 1f, expected 2e" } }),
  },
  {
    name: "no answer",
    render: show({
      ...FOUND,
      trouble: { what: "background", detail: "Could not establish connection. Receiving end does not exist." },
    }),
  },
  { name: "off everywhere", render: show({ settings: { ...DEFAULT_SETTINGS, enabled: false } }) },
  { name: "long site name", render: show({ host: "a-rather-long-name-of-a-paper.example.com" }) },
  { name: "card", render: show({ ...FOUND, card: { state: "open", entity: ARAGHCHI } }) },
  { name: "card of nobody", render: show({ card: { state: "unknown", id: "abas-aragchi", trouble: null } }) },
  {
    name: "card without an answer",
    render: show({
      card: { state: "unknown", id: "oman", trouble: { what: "background", detail: "Receiving end does not exist." } },
    }),
  },
];
