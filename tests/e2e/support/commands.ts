import type { ChromiumSession } from "../../../scripts/browsers/chromium-session";
import type { DrivenPage } from "../../../scripts/browsers/driven-page";
import type { FirefoxSession } from "../../../scripts/browsers/firefox-session";
import type { Lab } from "./lab";
import type { ExtensionApi } from "./look-ups";

declare const chrome: ExtensionApi;

/** Commands of the manifest with the last key of their shortcuts; Alt and Shift are held with each. */
const COMMANDS = { "look-up-selection": "L", "next-mark": "J", "previous-mark": "K", "open-card": "O" } as const;
type Command = keyof typeof COMMANDS;

/** Gives a command of the keyboard. Firefox: with real keys. Chromium, without a window: by the command's event. */
export async function giveCommand(lab: Lab, page: DrivenPage, command: Command): Promise<void> {
  if (lab.engine === "firefox") {
    await (lab.session as FirefoxSession).pressKeys(page, "Alt", "Shift", COMMANDS[command]);
    return;
  }
  await page.activate();
  const worker = await (lab.session as ChromiumSession).worker();
  await worker.evaluate(
    async (url, given) => {
      const [tab] = await chrome.tabs.query({ url });
      chrome.commands.onCommand.dispatch(given, tab);
    },
    await page.url(),
    command,
  );
}
