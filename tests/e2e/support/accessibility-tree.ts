import { findRole, roleLines } from "../../../scripts/browsers/accessible-node";
import type { DrivenPage } from "../../../scripts/browsers/driven-page";
import { waitFor } from "../../../scripts/browsers/time-limit";

/** What a reader can find, act on or be led by; the text between is not listed. */
const ROLES = new Set(["dialog", "heading", "button", "summary", "link"]);

/**
 * The open card as a screen reader gets it out of its closed shadow root: its roles and names in order, the dialog
 * first. Waits until a dialog of that name is there.
 */
export function readAccessibilityTree(page: DrivenPage, name: string): Promise<string[]> {
  return waitFor(`a dialog ${name} in the accessibility tree`, async () => {
    const dialog = findRole(await page.accessibilityTree(), "dialog");
    return dialog?.name.startsWith(name) && roleLines(dialog, ROLES);
  });
}
