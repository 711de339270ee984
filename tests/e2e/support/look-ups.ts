import { CARD_HOST } from "../../../scripts/browsers/card";
import type { ChromiumSession } from "../../../scripts/browsers/chromium-session";
import type { DrivenPage, Point } from "../../../scripts/browsers/driven-page";
import type { FirefoxSession } from "../../../scripts/browsers/firefox-session";
import { waitFor } from "../../../scripts/browsers/time-limit";
import { giveCommand } from "./commands";
import type { Lab } from "./lab";

/** A way to ask for a look-up of what is selected on a page. */
export type Ask = (lab: Lab, page: DrivenPage) => Promise<void>;

interface Tab {
  id: number;
  url?: string;
}
interface Event {
  dispatch(...details: unknown[]): void;
}
/** What of the extension's API the scripts below use, in the background and in pages of the extension. */
export interface ExtensionApi {
  tabs: { query(what: object): Promise<Tab[]>; remove(id: number): Promise<void> };
  storage: Record<"local" | "session", { get(key: string): Promise<object>; set(items: object): Promise<void> }>;
  contextMenus: { onClicked: Event };
  commands: { onCommand: Event };
}
declare const chrome: ExtensionApi;

/** Asks through the context menu. Firefox: with the mouse. Chromium, whose menu no driver reaches: by the menu's event. */
export async function askByMenu(lab: Lab, page: DrivenPage): Promise<void> {
  const { text, at } = await page.evaluate(selectionSeen);
  if (lab.engine === "firefox") {
    const label = await (lab.session as FirefoxSession).chooseFromMenu(page, at, "Look up");
    if (label !== `Look up “${text}”`) throw new Error(`expected the selection in the item, found ${label}`);
    return;
  }
  const worker = await (lab.session as ChromiumSession).worker();
  const clicked = { menuItemId: "look-up", selectionText: text, frameId: 0, editable: false };
  await worker.evaluate(
    async (url, info) => {
      const [tab] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    await page.url(),
    clicked,
  );
}

/** Asks through the keyboard command. */
export const askByCommand: Ask = (lab, page) => giveCommand(lab, page, "look-up-selection");

/** The selected text and a point in it, of the field that has the focus or of the page; runs in the page. */
function selectionSeen(): { text: string; at: Point } {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement) {
    const { left, top, height } = field.getBoundingClientRect();
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    return { text, at: { x: left + 12, y: top + height / 2 } };
  }
  const selection = getSelection();
  const { left, top, height } = (selection?.getRangeAt(0) ?? document.body).getBoundingClientRect();
  return { text: selection?.toString() ?? "", at: { x: left + 5, y: top + height / 2 } };
}

/** Selects the first place of a text in an element or field as a reader does, and gives the box of the selection. */
export async function selectText(page: DrivenPage, selector: string, text: string): Promise<DOMRect> {
  await page.activate();
  return page.evaluate(selectIn, selector, text);
}

function selectIn(selector: string, text: string): DOMRect {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`expected ${selector}`);
  if (element instanceof HTMLInputElement) {
    const start = element.value.indexOf(text);
    element.focus();
    element.setSelectionRange(start, start + text.length);
    return element.getBoundingClientRect();
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
    return (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
  }
  throw new Error(`expected ${text} in ${selector}`);
}

/** What has the focus inside the open card: its role, or its text where it has none; null where nothing has. */
export function focusInCard(page: DrivenPage): Promise<string | null> {
  return page.evaluateInShadow(CARD_HOST, ({ activeElement }) => {
    return activeElement && (activeElement.getAttribute("role") ?? activeElement.textContent);
  });
}

/** Waits for the search page to open, closes its tab again, and gives what its address asks for. */
export async function takeSearchTab(lab: Lab, helper: DrivenPage): Promise<Record<string, string>> {
  const start = `${lab.session.extensionOrigin}/search.html`;
  const url = await waitFor("the search page", () =>
    helper.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(wanted));
      if (tab) await chrome.tabs.remove(tab.id);
      return tab?.url;
    }, start),
  );
  return Object.fromEntries(new URL(url).searchParams);
}
