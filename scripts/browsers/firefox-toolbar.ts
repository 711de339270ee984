import type { Bidi } from "./bidi";
import { GECKO_ID } from "./browser-session";
import type { ToolbarPopup } from "./driven-page";
import { frontWindow } from "./firefox-window";
import { waitFor } from "./time-limit";

/*
 * Runs in the browser's own window, where Firefox keeps its toolbar and the popup's <browser>. What is used of it is
 * typed here, since no package types Firefox's internals.
 */
interface MessageManager {
  loadFrameScript(url: string, later: boolean): void;
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
}
interface PopupBrowser extends Element {
  messageManager: MessageManager;
}
interface BrowserAction {
  triggerAction(window: Window): Promise<void>;
}
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): BrowserAction } } };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } | null };

/** Waits for the browser's permission prompt and presses its Allow button. */
export async function allowPermission(bidi: Bidi): Promise<void> {
  const inWindow = await frontWindow(bidi);
  await waitFor("the permission prompt", () => inWindow(pressAllow));
}

function pressAllow(): boolean {
  const prompt = document.querySelector("#addon-webext-permissions-notification:not([hidden])");
  const button = prompt && (prompt as Element & { button?: HTMLElement }).button;
  button?.click();
  return Boolean(button);
}

/** Presses the extension's toolbar button in the front window the way a click does, and gives the popup. */
export async function pressFirefoxButton(bidi: Bidi): Promise<ToolbarPopup> {
  const inWindow = await frontWindow(bidi);
  await inWindow(triggerAction, GECKO_ID);
  const ready = () => inWindow(inPopup, `content.document.readyState === "complete" ? content.location.href : ""`);
  await waitFor("the popup", async () => (await ready())?.includes("popup.html"));
  return {
    close: async () => {
      await inWindow(hidePopup);
      await waitFor("the popup to close", async () => (await inWindow(inPopup, "1")) === null);
    },
    text: async () => (await inWindow(inPopup, "content.document.body.innerText")) ?? "",
    clickButton: async (label) => {
      const find = `[...content.document.querySelectorAll("button")].find((b) => b.textContent.includes(${JSON.stringify(label)}))`;
      return (await inWindow(inPopup, `(() => { const b = ${find}; b?.click(); return String(!!b); })()`)) === "true";
    },
  };
}

function triggerAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error(`expected the add-on ${id}`);
  return ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
}

function hidePopup(): void {
  const panel = document.querySelector("browser.webextension-popup-browser")?.closest("panel");
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

/** The value of an expression inside the open popup, through a frame script; null without a popup, or an answer. */
function inPopup(expression: string): Promise<string | null> {
  const popup = document.querySelector<PopupBrowser>("browser.webextension-popup-browser");
  if (!popup) return Promise.resolve(null);
  return new Promise((resolve) => {
    const name = `backgrounder:${Math.random()}`;
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    // A popup that is just loading moves to another process and takes the script's answer with it.
    setTimeout(() => resolve(null), 1000);
    const script = `sendAsyncMessage(${JSON.stringify(name)}, String(${expression}));`;
    popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
