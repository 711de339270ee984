import { reportOnce } from "../../lib/base/report";
import { browser } from "../../lib/platform/browser";

const SCRIPT_ID = "own-sites";

/** Calls wait for the one before: two at once would register the same script twice. */
let last: Promise<void> = Promise.resolve();

/**
 * Registers the gate on the sites that the reader added: every granted origin that the manifest does not list itself. To
 * be called when permissions change, and after an update, which drops registrations. Never rejects.
 */
export function syncOwnSites(): Promise<void> {
  last = last.then(register).catch((error: unknown) => reportOnce("added sites could not be registered", error));
  return last;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const matches = origins.filter((origin) => !listed.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: ["gate.js"], allFrames: true, runAt: "document_idle", persistAcrossSessions: true },
  ]);
}
