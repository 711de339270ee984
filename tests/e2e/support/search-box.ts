import type { DrivenPage } from "../../../scripts/browsers/driven-page";
import { waitFor } from "../../../scripts/browsers/time-limit";
import type { Lab } from "./lab";

/** WebDriver's code points of keys that Firefox's driver has no names for. */
const FIREFOX_KEYS: Record<string, string> = { End: "\uE010", Home: "\uE011", ArrowRight: "\uE014" };

/** The search box as it stands: text, focus, and what it says of its list. */
export interface BoxState {
  value: string;
  /** The part of the text that is selected. */
  chosen: string;
  focused: boolean;
  expanded: string | null;
  active: string | null;
  /** Role of the element that the box controls; null while there is none. */
  list: string | null;
  options: number;
  /** Which options are selected. */
  selected: number[];
}

/** Reads the search box of a popup or a search tab. */
export function boxState(page: DrivenPage): Promise<BoxState> {
  return page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>("[role=combobox]") as HTMLInputElement;
    const options = [...document.querySelectorAll("[role=option]")];
    return {
      value: box.value,
      chosen: box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
      focused: document.activeElement === box,
      expanded: box.getAttribute("aria-expanded"),
      active: box.getAttribute("aria-activedescendant"),
      list: document.getElementById(box.getAttribute("aria-controls") ?? "")?.getAttribute("role") ?? null,
      options: options.length,
      selected: options.flatMap((option, index) => (option.getAttribute("aria-selected") === "true" ? [index] : [])),
    };
  });
}

/** Waits until the search box stands so. */
export async function waitForBox(page: DrivenPage, wanted: Partial<BoxState>): Promise<void> {
  let last: BoxState | null = null;
  const fits = (state: BoxState) =>
    Object.entries(wanted).every(
      ([key, value]) => JSON.stringify(state[key as keyof BoxState]) === JSON.stringify(value),
    );
  try {
    await waitFor("the search box", async () => {
      last = await boxState(page).catch(() => null);
      return last !== null && fits(last);
    });
  } catch {
    throw new Error(`expected a search box with ${JSON.stringify(wanted)}; found ${JSON.stringify(last)}`);
  }
}

/** Waits until the results of a query are there. */
export function waitForOptions(page: DrivenPage, query: string): Promise<BoxState> {
  return waitFor(`results of ${query}`, async () => {
    const state = await boxState(page);
    const said = await page.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
    return state.value === query && state.options > 0 && said === `${state.options} results` && state;
  });
}

/** Presses a key by its DOM name. */
export function pressKey({ engine }: Lab, page: DrivenPage, key: string): Promise<void> {
  return page.press((engine === "firefox" && FIREFOX_KEYS[key]) || key);
}

/** Ctrl+K where the focus is. The drivers press single keys, so this event is made. */
export function pressCommandK(page: DrivenPage): Promise<void> {
  return page.evaluate(() => {
    const event = new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
}

/** The name at the head of the open card; empty while none is open. */
export function cardName(page: DrivenPage): Promise<string> {
  return page.evaluate(() => document.querySelector(".card h2")?.firstChild?.textContent?.trim() ?? "");
}

/** Text of the row, link or button that has the focus. */
export function focusedText(page: DrivenPage): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
