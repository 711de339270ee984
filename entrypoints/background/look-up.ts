import { reportOnce } from "../../lib/base/report";
import type { Library } from "../../lib/library/library";
import { keepLookUp } from "../../lib/look-ups/store";
import { browser } from "../../lib/platform/browser";
import { loadSettings } from "../../lib/settings/store";
import { LOOK_UP_ITEM, offerLookUp } from "./look-up-item";
import { type AskedFrom, openSearch } from "./open-search";
import { readSelection, type SelectedText } from "./read-selection";
import { showCard } from "./show-card";

/** Names the command in the manifest. */
const LOOK_UP_COMMAND = "look-up-selection";

/** Answers the context menu and the keyboard command: a card beside the selection, on whatever page it stands. */
export function startLookUps(library: Library): void {
  offerLookUp();
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId !== LOOK_UP_ITEM) return;
    run(lookUp(library, { text: selectionText ?? "", frameId: frameId ?? 0 }, tab));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === LOOK_UP_COMMAND) run(lookUpSelection(library, tab));
  });
}

function run(work: Promise<void>): void {
  work.catch((error: unknown) => reportOnce("the selection could not be looked up", error));
}

async function lookUpSelection(library: Library, tab: AskedFrom | undefined): Promise<void> {
  const selected = tab?.id === undefined ? null : await readSelection(tab.id);
  if (selected) await lookUp(library, selected, tab);
  else await openSearch({ query: "", id: null }, tab);
}

/** Shows the card of what the text names, or the search page where that is unknown or the page lets nobody in. */
async function lookUp(library: Library, { text, frameId }: SelectedText, tab: AskedFrom | undefined): Promise<void> {
  const reply = await library.resolve(text);
  if (!reply.ok || !reply.found) return openSearch({ query: text, id: null }, tab);
  const { found, packDate } = reply;
  const { textSize } = await loadSettings();
  const { id, name, kind } = found.entity;
  if (tab?.id !== undefined && (await showCard(tab.id, frameId, { ...found, packDate, textSize }))) {
    await keepLookUp({ id, name, kind }, async () => tab.incognito);
  } else {
    // The search page keeps what it shows by itself.
    await openSearch({ query: text, id }, tab);
  }
}
