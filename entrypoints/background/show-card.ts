import { browser } from "../../lib/platform/browser";
import type { LookedUp } from "../look-up/show-look-up";
import { CARDS } from "./inject";

const LOOK_UP = "/look-up.js";

/**
 * Opens a card beside the selection of one frame; false where no script may run, or no selection is in sight. What is
 * shown comes as an argument of the call: nothing is kept for the page to ask for, and a page cannot send it.
 */
export async function showCard(tabId: number, frameId: number, found: LookedUp): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [CARDS, LOOK_UP] });
    const [answer] = await browser.scripting.executeScript({ target, func: showHere, args: [found] });
    return answer?.result === true;
  } catch {
    // Browser pages, add-on stores and PDF viewers let nobody in: an expected answer.
    return false;
  }
}

function showHere(found: LookedUp): boolean {
  return globalThis.backgrounderLookUp?.show(found) ?? false;
}
