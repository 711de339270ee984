import { type Bidi, scriptValue } from "./bidi";
import { GECKO_ID } from "./browser-session";
import type { ToolbarPopup } from "./driven-page";
import { callExpression, type Json, parseResult } from "./page-script";
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

/** Presses the extension's toolbar button in the front window the way a click does, and gives the popup. */
export async function pressFirefoxButton(bidi: Bidi): Promise<ToolbarPopup> {
  const { contexts } = await bidi("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = contexts[0]?.context;
  if (window === undefined) throw new Error("expected a browser window; is --remote-allow-system-access set?");

  async function inWindow<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const expression = callExpression(fn, args);
    const target = { context: window as string };
    return parseResult<R>(scriptValue(await bidi("script.evaluate", { expression, target, awaitPromise: true })));
  }

  await inWindow(triggerAction, GECKO_ID);
  const ready = () => inWindow(inPopup, `content.document.readyState === "complete" ? content.location.href : ""`);
  await waitFor("the popup", async () => (await ready())?.includes("popup.html"));
  return {
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

/** The value of an expression inside the open popup, through a frame script; null without a popup. */
function inPopup(expression: string): Promise<string | null> {
  const popup = document.querySelector<PopupBrowser>("browser.webextension-popup-browser");
  if (!popup) return Promise.resolve(null);
  return new Promise((resolve) => {
    const name = `backgrounder:${Math.random()}`;
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    const script = `sendAsyncMessage(${JSON.stringify(name)}, String(${expression}));`;
    popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
