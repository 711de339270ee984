import type { Engine } from "./browser-choice";
import type { DrivenPage, ToolbarPopup } from "./driven-page";

/** The add-on id of the Firefox build, as in its manifest. */
export const GECKO_ID = "backgrounder@backgrounder.example";
/** Size of every driven page, in CSS pixels: a small laptop. */
export const VIEWPORT = { width: 1000, height: 800 };

/** Longest wait for a new extension to open its welcome page, in ms. */
export const WELCOME_LIMIT = 10_000;

/** How to start a browser with the extension in it. */
export interface SessionOptions {
  /** Folder of the built extension; null starts the browser without it, for comparison. */
  extension: string | null;
  /** Hosts whose names lead to this machine; "all" leaves the browser without any network. */
  loopback: readonly string[] | "all";
  headless: boolean;
  /** A profile to use and keep; without it a throw-away one is made and removed. */
  profile?: string;
  /** An X display to open the window on; by default the one of the environment. */
  display?: string;
  /** Draws text and colours the same on every machine, whatever its desktop asks for; for photos that are compared. */
  still?: boolean;
  /** Chromium only: file for the browser's net-log. */
  netLog?: string;
}

/** A running browser with the extension. */
export interface BrowserSession {
  readonly engine: Engine;
  /** `chrome-extension://id` or `moz-extension://uuid`. */
  readonly extensionOrigin: string;
  /** Opens a new tab on a URL. */
  open(url: string): Promise<DrivenPage>;
  /** Opens a page of the extension in a new tab, such as `options.html`. */
  extensionPage(path: string): Promise<DrivenPage>;
  /** The welcome page, which the extension opens by itself when it is new; null if it has not done so in `limit` ms. */
  welcomePage(limit: number): Promise<DrivenPage | null>;
  /** Waits for a tab whose address fits, closes it, and gives its address, also where nothing answers there. */
  takeTab(fits: (url: string) => boolean): Promise<string>;
  /** Presses the toolbar button over a page: grants activeTab and opens the popup. */
  pressToolbarButton(page: DrivenPage): Promise<ToolbarPopup>;
  /** The browser's first process; the others are its children. */
  readonly processId: number | undefined;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Ends the browser that this session started, and its throw-away profile. */
  close(): Promise<void>;
}
