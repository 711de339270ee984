import { reportOnce } from "../../lib/base/report";
import { today } from "../../lib/base/today";
import type { Resolved } from "../../lib/library/resolve";
import { sendMessage } from "../../lib/messages/messenger";
import { copyText } from "../../lib/page/copy-text";
import { storyDate } from "../../lib/page/story-date";
import type { OpenLayer } from "../../lib/reading/card-layer";
import { createMapRequests } from "../../lib/reading/map-requests";
import { holdSelection } from "./held-selection";

/** What a look-up found, as the background hands it to the page. */
export interface LookedUp extends Resolved {
  packDate: string;
  /** Of cards, in per cent. */
  textSize: number;
}

/**
 * Opens a card beside the selection and moves the focus into it. Escape and the card's button give focus and selection
 * back; a press outside closes it, and so does a scroll that takes the selection out of the window. Returns the way to
 * close it, or null where no part of a selection is in the window.
 */
export function showLookUp(document: Document, openLayer: OpenLayer, found: LookedUp): (() => void) | null {
  const held = holdSelection(document);
  const place = held.box();
  if (!place) return null;
  const window = document.defaultView as Window;
  const layer = openLayer(remove);
  const ending = new AbortController();
  const { signal } = ending;
  /** What is shown, after the cards from which it was opened. */
  const steps: Resolved[] = [found];
  const maps = createMapRequests(
    (id) => sendMessage("map", id).catch(() => sendMessage("map", id)),
    (id) => {
      const word = held.box();
      if (word && !signal.aborted && steps.at(-1)?.entity.id === id) show(word);
    },
  );

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
  function show(word: DOMRect): void {
    const { entity, state, others } = steps.at(-1) as Resolved;
    const before = steps.at(-2);
    const { id, name } = entity;
    layer.show(
      {
        entity,
        state,
        others,
        packDate: found.packDate,
        storyDate: storyDate(document, window.location.href),
        today: today(),
        map: maps.of(id),
        onOpenEntity: (other) => void open(other),
        onClose: close,
        back: before && { name: before.entity.name, go: () => goBack() },
        onSearch: () => void ask(() => sendMessage("openSearch", { id, name }), "the search did not open"),
        onCopy: (text) => copyText(document, text),
      },
      word,
    );
  }
  /** Sends once more where the background was just being stopped. */
  const ask = <T>(send: () => Promise<T>, trouble: string) =>
    send()
      .catch(send)
      .catch((error: unknown) => reportOnce(trouble, error));
  async function open(id: string): Promise<void> {
    const entity = await ask(() => sendMessage("lookUp", id), `${id} was not found`);
    const word = held.box();
    if (!entity || !word || signal.aborted) return;
    steps.push({ entity, state: "sure", others: [] });
    show(word);
    maps.want(entity);
  }
  function goBack(): void {
    steps.pop();
    const word = held.box();
    if (word) show(word);
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
  layer.setTextSize(found.textSize);
  show(place);
  maps.want(found.entity);
  layer.focus();
  return close;
}
