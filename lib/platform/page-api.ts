import type { browser } from "./browser";

/** What scripts in pages use of the extension API. */
interface PageApi {
  /** Without an id once the extension was updated or removed. */
  readonly runtime: Pick<typeof browser.runtime, "id" | "getManifest"> | undefined;
  readonly storage: Pick<typeof browser.storage, "onChanged">;
}

declare const chrome: PageApi;

/**
 * The extension API of scripts in pages, as both browsers give it. What webextension-polyfill would change of it, calls
 * that answer by callback and listeners of messages, is not in here, and 3 KB gzip on every article are saved.
 */
export const pageApi = chrome;
