/** An open card of ours, whichever script shows it. */
export interface OpenCard {
  host: Element;
  close(): void;
}

declare global {
  /** The card that is open in this frame: all scripts of ours in a frame share this world, which the page cannot see. */
  var backgrounderCard: OpenCard | undefined;
}

/** Says that a card opens, and closes the one that another script has open: a frame shows one at a time. */
export function claimCard(card: OpenCard): void {
  const open = globalThis.backgrounderCard;
  globalThis.backgrounderCard = card;
  if (open && open.host !== card.host) open.close();
}

/** Closes the card that is open, if there is one. */
export function closeOpenCard(): void {
  globalThis.backgrounderCard?.close();
}

/** Says that the card of a host is closed. */
export function releaseCard(host: Element): void {
  if (isOpenCard(host)) globalThis.backgrounderCard = undefined;
}

/** Whether this is the host of the card that is open. */
export function isOpenCard(host: EventTarget): boolean {
  return globalThis.backgrounderCard?.host === host;
}
