import type { AccessibleNode } from "./accessible-node";
import type { Hands } from "./hands";
import type { Json } from "./page-script";

/** A point in CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** A width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The colours that a reader prefers, as `prefers-color-scheme` says it. */
export type ColorScheme = "light" | "dark";

/** What a page is shown on. */
export type Medium = "screen" | "print";

/** A document that scripts of a test can ask: a tab's own, or that of a frame in it. */
export interface DrivenDocument {
  /** Runs a self-contained function in the document's own world; arguments and result are JSON. */
  evaluate<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a self-contained function on the (also closed) shadow root of the first element that fits; null without one. */
  evaluateInShadow<A extends Json[], R>(
    selector: string,
    fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R | null>;
}

/** One tab, driven from outside with the real mouse, finger and keyboard; the same in every engine. */
export interface DrivenPage extends DrivenDocument, Hands {
  /** Loads a URL and waits until it is parsed; pictures and frames of a saved page may never come. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs the text of a script in the page's own world, whatever the page's policy says of scripts. */
  runScript(source: string): Promise<void>;
  /** The first frame, of whatever origin, whose address holds a text; waits for it. */
  frame(part: string): Promise<DrivenDocument>;
  /** What a screen reader gets of the page now; in Firefox some of it may arrive a moment after the first call. */
  accessibilityTree(): Promise<AccessibleNode>;
  /** Scrolls the first element that fits into view and clicks its middle. */
  click(selector: string): Promise<void>;
  /** Shows the page as to a reader who prefers such colours, until it is loaded anew. */
  emulateColorScheme(scheme: ColorScheme): Promise<void>;
  /** Shows the page as it would be printed, on the screen, or again as it is. */
  emulateMedium(medium: Medium): Promise<void>;
  /** Shows the page as to a reader whose system forces its own colours on all pages. */
  emulateForcedColors(on: boolean): Promise<void>;
  /** Sets the viewport's size; half of it, each way, is what a zoom to 200 % leaves. */
  resize(size: Size): Promise<void>;
  /** A PNG of the viewport's upper left part. */
  photograph(size: Size): Promise<Uint8Array>;
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** The popup as the toolbar button opens it. */
export interface ToolbarPopup {
  text(): Promise<string>;
  /** Clicks the first button whose text holds `label`; false when there is none. */
  clickButton(label: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The middle of the first element that fits, scrolled into view; runs in the page. */
export function middleOf(selector: string): Point | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : null;
}
