import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { pageApi } from "../../lib/platform/page-api";
import { createCards, type OpenLayer } from "../../lib/reading/card-layer";
import { cardStyle, renderCard } from "./render-card";

declare global {
  /** What this script leaves for the other scripts of ours in its frame; the page cannot see their world. */
  var backgrounderCards: { version: string; openLayer: OpenLayer } | undefined;
}

/**
 * The cards of a frame: put by the background into frames where a card is about to be wanted, by the reader or for a
 * look-up, so that pages on which nobody rests on a mark do not pay for them. Both share what stands here already, but for
 * what a version before an update has left.
 */
export default defineUnlistedScript(() => {
  const version = pageApi.runtime?.getManifest().version ?? "";
  if (globalThis.backgrounderCards?.version === version) return;
  globalThis.backgrounderCards = { version, openLayer: createCards(document, cardStyle, renderCard) };
});
