import type { Settings } from "../../../lib/settings/settings";
import type { DrivenPage } from "../../../scripts/browsers/driven-page";
import type { Lab } from "./lab";
import type { ExtensionApi } from "./look-ups";

declare const chrome: ExtensionApi;

/** Runs a part of a test under settings as the options page stores them, and with the default ones again afterwards. */
export async function underSettings(
  lab: Lab,
  settings: Partial<Settings>,
  run: (change: (settings: Partial<Settings>) => Promise<void>) => Promise<void>,
): Promise<void> {
  const helper = await lab.session.extensionPage("options.html");
  try {
    await store(helper, settings);
    await run((changed) => store(helper, changed));
  } finally {
    await store(helper, {});
    await helper.close();
  }
}

async function store(helper: DrivenPage, settings: Partial<Settings>): Promise<void> {
  await helper.evaluate((text) => chrome.storage.local.set({ settings: JSON.parse(text) }), JSON.stringify(settings));
}

/** The settings that differ from the default ones, as they are stored. */
export async function storedSettings(lab: Lab): Promise<Partial<Settings>> {
  const helper = await lab.session.extensionPage("options.html");
  const text = await helper.evaluate(async () => JSON.stringify(await chrome.storage.local.get("settings")));
  await helper.close();
  return (JSON.parse(text) as { settings?: Partial<Settings> }).settings ?? {};
}
