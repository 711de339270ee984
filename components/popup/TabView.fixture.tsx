import { ARAGHCHI } from "../card/sample-entities.fixture";
import type { Fixture, Surface } from "../fixture";
import type { SearchState } from "./popup-state";
import { FOUND, LOOK_UPS, NOTHING_TYPED, SEARCH_ACTIONS } from "./sample-search.fixture";
import { TabView } from "./TabView";

const show = (state: SearchState) => () => (
  <div style="height: 640px">
    <TabView {...state} {...SEARCH_ACTIONS} onOptions={() => {}} />
  </div>
);

/** It stands on the search page. */
export const surface: Surface = "search";

/** States of the search in a tab. */
export const fixtures: Fixture[] = [
  { name: "nothing typed", render: show(NOTHING_TYPED) },
  { name: "look-ups", render: show({ ...NOTHING_TYPED, lookUps: LOOK_UPS }) },
  { name: "results and card", render: show({ ...FOUND, card: { state: "open", entity: ARAGHCHI } }) },
  { name: "results, card on its way", render: show({ ...FOUND, card: { state: "loading" } }) },
  { name: "card of nobody", render: show({ ...FOUND, card: { state: "unknown", id: "abas-aragchi", trouble: null } }) },
  {
    name: "no answer",
    render: show({ ...NOTHING_TYPED, trouble: { what: "background", detail: "Receiving end does not exist." } }),
  },
];
