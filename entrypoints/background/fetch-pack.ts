import { browser } from "../../lib/platform/browser";

/** The core pack's bytes, from the extension's own files: the only fetch in the whole extension. */
export async function fetchPack(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL("/facts.pack"));
  return response.arrayBuffer();
}
