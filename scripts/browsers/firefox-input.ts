import type { Bidi } from "./bidi";
import { GECKO_ID } from "./browser-session";
import type { Point } from "./driven-page";
import { frontWindow } from "./firefox-window";
import { waitFor } from "./time-limit";

/*
 * What a hand does with Firefox's own window, where its shortcuts, its address bar and its menus are. What is used of
 * its internals is typed here, since no package does.
 */
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}
declare const Components: {
  classes: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
  interfaces: { nsITextInputProcessor: unknown };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } } | null;
};
interface BrowserWindow {
  gBrowser: { selectedBrowser: HTMLElement };
  gURLBar: { focus(): void; search(text: string): void; view: { isOpen: boolean } };
}
interface Menu extends Element {
  state: string;
  activateItem(item: Element): void;
}
interface MenuItem extends Element {
  label: string;
}

const CODES: Record<string, string> = { Alt: "AltLeft", Shift: "ShiftLeft" };
const KEY_CODES: Record<string, number> = { Alt: 18, Shift: 16, Enter: 13, ArrowDown: 40 };

/** Presses keys together in the window, by their DOM names: its own shortcuts hear them first, then what has the focus. */
export async function pressFirefoxKeys(bidi: Bidi, keys: readonly string[]): Promise<void> {
  const inWindow = await frontWindow(bidi);
  const presses = keys.map((key) => ({
    key,
    code: CODES[key] ?? (key.length === 1 ? `Key${key}` : key),
    keyCode: KEY_CODES[key] ?? key.charCodeAt(0),
  }));
  await inWindow((all) => {
    const { classes, interfaces } = Components;
    const processor = classes["@mozilla.org/text-input-processor;1"]?.createInstance(interfaces.nsITextInputProcessor);
    if (!processor?.beginInputTransactionForTests(window)) throw new Error("expected a way to press keys");
    const events = all.map((press) => new KeyboardEvent("", press));
    for (const event of events) processor.keydown(event);
    for (const event of events.reverse()) processor.keyup(event);
  }, presses);
}

/** Puts the focus of the window on the page in front. */
export async function focusFirefoxPage(bidi: Bidi): Promise<void> {
  const inWindow = await frontWindow(bidi);
  await inWindow(() => (window as unknown as BrowserWindow).gBrowser.selectedBrowser.focus());
}

/** Types into the address bar and gives the texts of the rows below it, once there is one that fits. */
export async function typeIntoAddressBar(bidi: Bidi, text: string, fits: (row: string) => boolean): Promise<string[]> {
  const inWindow = await frontWindow(bidi);
  await inWindow((typed) => {
    const { gURLBar } = window as unknown as BrowserWindow;
    gURLBar.focus();
    gURLBar.search(typed);
  }, text);
  return waitFor(`a row below ${text}`, async () => {
    const rows = await inWindow(() =>
      [...document.querySelectorAll(".urlbarView-row")].map((row) => row.textContent ?? ""),
    );
    return rows.some(fits) && rows;
  });
}

/** Opens the context menu at a point of a page with the right button, presses an item by the start of its label, gives it. */
export async function chooseFromMenu(bidi: Bidi, context: string, at: Point, label: string): Promise<string> {
  const move = { type: "pointerMove", x: Math.round(at.x), y: Math.round(at.y) };
  const press = [
    { type: "pointerDown", button: 2 },
    { type: "pointerUp", button: 2 },
  ];
  await bidi("input.performActions", {
    context,
    actions: [{ type: "pointer", id: "mouse", actions: [move, ...press] }],
  });
  const inWindow = await frontWindow(bidi);
  return waitFor(`the item ${label}`, () =>
    inWindow((wanted) => {
      const menu = document.getElementById("contentAreaContextMenu") as Menu | null;
      if (menu?.state !== "open") return null;
      const items = [...menu.querySelectorAll<MenuItem>("menuitem:not([hidden])")];
      const item = items.find((candidate) => candidate.label.startsWith(wanted));
      if (item) menu.activateItem(item);
      return item?.label;
    }, label),
  );
}

/** Stops the extension's background as the browser does when it has been idle. */
export async function stopFirefoxBackground(bidi: Bidi): Promise<void> {
  const inWindow = await frontWindow(bidi);
  await inWindow(
    (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true }),
    GECKO_ID,
  );
}
