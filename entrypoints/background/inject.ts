import { browser } from "../../lib/platform/browser";

const GATE = "/gate.js";
const READER = "/reader.js";
/** The script of cards, which others of ours in its frame use. */
export const CARDS = "/card.js";
const MARK_STYLES = "/assets/marks.css";

/** Puts the reader and the styles of marks into one frame of a tab. Rejects where we may not touch the page. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // A page that is read a second time must not gather copies of the sheet.
  await browser.scripting.removeCSS({ target, files: [MARK_STYLES] });
  await browser.scripting.insertCSS({ target, files: [MARK_STYLES] });
  await browser.scripting.executeScript({ target, files: [READER] });
}

/** Puts the script of cards into one frame of a tab. Rejects where we may not touch the page. */
export async function injectCards(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARDS] });
}

/** Runs the gate in every open tab of a site that we may read: after an update, or when switched on again. */
export async function injectGates(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const patterns = origins.filter((origin) => /^(?:\*|https?):/u.test(origin));
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  const runs = tabs.map(({ id }) =>
    id === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [GATE] }),
  );
  // A tab may close, crash or show an error page meanwhile; the others still count.
  await Promise.allSettled(runs);
}
