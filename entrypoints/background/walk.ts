import { reportOnce } from "../../lib/base/report";
import { sendMessage } from "../../lib/messages/messenger";
import type { WalkStep } from "../../lib/messages/protocol";
import { browser } from "../../lib/platform/browser";

/** Commands of the manifest, and what they do on a page. */
const WALK_COMMANDS: Readonly<Record<string, WalkStep>> = {
  "next-mark": "next",
  "previous-mark": "previous",
  "open-card": "open",
};

/** Takes the keyboard's commands to the page in front. */
export function startWalks(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const step = WALK_COMMANDS[command];
    if (!step || tab?.id === undefined) return;
    // No script can be sent into the welcome page, which reads itself and hears what the whole extension hears.
    const isOurs = tab.url?.startsWith(browser.runtime.getURL("/"));
    (isOurs ? sendMessage("walk", step) : walk(tab.id, step)).catch((error: unknown) =>
      reportOnce("the keyboard did not reach the page", error),
    );
  });
}

async function walk(tabId: number, step: WalkStep): Promise<void> {
  const frameId = await frameToWalk(tabId);
  if (frameId !== null) await sendMessage("walk", step, { tabId, frameId });
}

/** The frame that is read and has the focus, or else the first that is read; null where none is. */
async function frameToWalk(tabId: number): Promise<number | null> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: readingHere });
    const read = frames.filter(({ result }) => (result as ReturnType<typeof readingHere>)?.read);
    const focused = read.find(({ result }) => (result as ReturnType<typeof readingHere>).focused);
    return (focused ?? read[0])?.frameId ?? null;
  } catch {
    // Browser pages, add-on stores and PDF viewers let nobody in: an expected answer.
    return null;
  }
}

/** Whether a frame is read, and whether the focus is in that very frame. */
function readingHere(): { read: boolean; focused: boolean } {
  return {
    read: globalThis.backgrounderReader?.signal.aborted === false,
    focused: document.hasFocus() && !/^I?FRAME$/i.test(document.activeElement?.nodeName ?? ""),
  };
}
