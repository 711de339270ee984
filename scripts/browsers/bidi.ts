import type { Browser } from "puppeteer-core";
import { withTimeLimit } from "./time-limit";

/** A value as WebDriver BiDi sends it, as far as it is read here. */
interface RemoteValue {
  type: string;
  value?: unknown;
}

interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: RemoteNode | null };
}

export type ScriptResult =
  | { type: "success"; result: RemoteValue }
  | { type: "exception"; exceptionDetails: { text: string } };

interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

/** One step of a pointer, a key or a wheel. */
export interface Action {
  type: string;
  duration?: number;
  value?: string;
  x?: number;
  y?: number;
  button?: number;
  deltaX?: number;
  deltaY?: number;
}

interface InputSource {
  type: "pointer" | "key" | "wheel";
  id: string;
  /** A mouse unless told otherwise. */
  parameters?: { pointerType: "touch" };
  actions: Action[];
}

/** The WebDriver BiDi commands in use, with what they take and give (https://w3c.github.io/webdriver-bidi). */
interface Commands {
  "browsingContext.create": [{ type: "tab" }, { context: string }];
  "browsingContext.close": [{ context: string }, object];
  "browsingContext.activate": [{ context: string }, object];
  "browsingContext.navigate": [{ context: string; url: string; wait: "none" | "interactive" }, object];
  "browsingContext.setViewport": [{ context: string; viewport: { width: number; height: number } }, object];
  "browsingContext.captureScreenshot": [
    { context: string; clip?: { type: "box"; x: number; y: number; width: number; height: number } },
    { data: string },
  ];
  "browsingContext.getTree": [{ "moz:scope"?: "chrome"; root?: string }, { contexts: Context[] }];
  "browsingContext.locateNodes": [
    { context: string; locator: { type: "css"; value: string }; maxNodeCount: 1; serializationOptions: object },
    { nodes: RemoteNode[] },
  ];
  "script.evaluate": [{ expression: string; target: { context: string }; awaitPromise: true }, ScriptResult];
  "script.callFunction": [
    { functionDeclaration: string; target: { context: string }; arguments: object[]; awaitPromise: true },
    ScriptResult,
  ];
  "input.performActions": [{ context: string; actions: InputSource[] }, object];
}

/** Sends one BiDi command and gives its result; fails after the usual time limit. */
export type Bidi = <M extends keyof Commands>(method: M, params: Commands[M][0]) => Promise<Commands[M][1]>;

interface RawConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * The raw BiDi channel of a Firefox that puppeteer started. Puppeteer's own Page loses the process swap of
 * `moz-extension:` pages, and its types do not publish the connection.
 */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: RawConnection };
  return async <M extends keyof Commands>(method: M, params: Commands[M][0]) => {
    const { result } = await withTimeLimit(method, connection.send(method, params));
    return result as Commands[M][1];
  };
}

/** The value of a script that ran through, or its exception thrown here. */
export function scriptValue(answer: ScriptResult): unknown {
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}
