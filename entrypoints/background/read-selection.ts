import { browser } from "../../lib/platform/browser";

/** A text that the reader selected, and the frame in which it stands. */
export interface SelectedText {
  text: string;
  frameId: number;
}

/** The selected text of a tab, of the frame that has the focus before others; null where none may be read or is there. */
export async function readSelection(tabId: number): Promise<SelectedText | null> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: selectionHere });
    const found = frames.flatMap(({ frameId, result }) => {
      const here = result as ReturnType<typeof selectionHere> | undefined;
      return here?.text.trim() ? [{ ...here, frameId }] : [];
    });
    return found.find(({ focused }) => focused) ?? found[0] ?? null;
  } catch {
    // Browser pages, add-on stores and PDF viewers let nobody in: an expected answer.
    return null;
  }
}

/** The selected text of a frame, cut, and whether the focus is in that very frame; never what a password field holds. */
function selectionHere(): { text: string; focused: boolean } {
  // A whole page may be selected, and no name is as long. It stands in here since the function goes to the page alone.
  const mostCharacters = 1000;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const focused = document.hasFocus() && !/^I?FRAME$/i.test(active?.nodeName ?? "");
  let text = "";
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    text = active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
  }
  if (active instanceof HTMLInputElement && active.type === "password") text = "";
  else text ||= getSelection()?.toString() ?? "";
  return { text: text.slice(0, mostCharacters), focused };
}
