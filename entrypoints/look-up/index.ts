import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type LookedUp, showLookUp } from "./show-look-up";

declare global {
  /** What the background calls in a frame after it has put this script there. */
  var backgrounderLookUp: { show(found: LookedUp): boolean; close(): void } | undefined;
}

/**
 * The card beside a selection: put by the background into the one frame where the reader asked for it, whether or not
 * the page is read. A later look-up in the same frame takes its place.
 */
export default defineUnlistedScript(() => {
  // Before anything else: the page gets its focus and selection back, which the new card stands beside.
  globalThis.backgrounderLookUp?.close();
  let close: (() => void) | null = null;
  globalThis.backgrounderLookUp = {
    show(found) {
      const cards = globalThis.backgrounderCards;
      if (!cards) throw new Error("Expected the script of cards to have run");
      close = showLookUp(document, cards.openLayer, found);
      return close !== null;
    },
    close: () => close?.(),
  };
});
