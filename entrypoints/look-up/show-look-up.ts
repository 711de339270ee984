import { reportOnce } from "../../lib/base/report";
import { today } from "../../lib/base/today";
import type { Resolved } from "../../lib/library/resolve";
import { sendMessage } from "../../lib/messages/messenger";
import { storyDate } from "../../lib/page/story-date";
import { createCardLayer } from "../../lib/reading/card-layer";
import { closeOpenCard } from "../../lib/reading/one-card";
import { cardStyle, renderCard } from "../reader/render-card";
import { holdSelection } from "./held-selection";

/** What a look-up found, as the background hands it to the page. */
export interface LookedUp extends Resolved {
  packDate: string;
}

/**
 * Opens a card beside the selection and moves the focus into it. Escape and the card's button give focus and selection
 * back; a press outside closes it, and so does a scroll that takes the selection out of the window. Returns the way to
 * close it, or null where no part of a selection is in the window.
 */
export function showLookUp(document: Document, found: LookedUp): (() => void) | null {
  const held = holdSelection(document);
  const place = held.box();
  if (!place) return null;
  const window = document.defaultView as Window;
  // The reader's, whose host the new layer then takes away: a page never has two.
  closeOpenCard();
  const layer = createCardLayer(document, cardStyle, renderCard);
  const ending = new AbortController();
  const { signal } = ending;

  /** Takes the card away; the page is as it was, but for the focus. */
  function remove(): void {
    ending.abort();
    layer.remove();
  }
  function close(): void {
    if (signal.aborted) return;
    remove();
    held.restore();
  }
  function show({ entity, state, others }: Resolved, word: DOMRect): void {
    const { packDate } = found;
    layer.show(
      {
        entity,
        state,
        others,
        packDate,
        today: today(),
        storyDate: storyDate(document, window.location.href),
        onOpenEntity: (id) => void open(id),
        onClose: close,
      },
      word,
    );
    // Also after a chip was pressed: it went with the card before, and the focus with it.
    layer.focus();
  }
  async function open(id: string): Promise<void> {
    const ask = () => sendMessage("lookUp", id);
    // Once more where the background was just being stopped.
    const answer = ask().catch(ask);
    const entity = await answer.catch((error: unknown) => reportOnce(`${id} was not found`, error));
    const word = held.box();
    if (entity && word && !signal.aborted) show({ entity, state: "sure", others: [] }, word);
  }
  function follow(): void {
    const word = held.box();
    if (word) layer.follow(word);
    else close();
  }

  const options = { signal, capture: true, passive: true };
  // The press itself decides where the focus goes and what is selected then.
  document.addEventListener("pointerdown", (event) => layer.holds(event.target) || remove(), options);
  document.addEventListener("scroll", (event) => layer.holds(event.target) || follow(), options);
  window.addEventListener("resize", follow, options);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      // One press closes one thing: not also the page's dialog in which the card may stand.
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { signal, capture: true },
  );
  show(found, place);
  return close;
}
