/** The one import of the extension API; WXT's module puts webextension-polyfill behind it. */
export { browser } from "wxt/browser";
