/** What one opening of the popup measured; ms, from the start of the popup's script where not said otherwise. */
export interface PopupTimes {
  /** From the start of the navigation to the first statement of the popup's script. */
  script: number;
  /** Until the search box was in the document. */
  box: number | null;
  /** Whether the box could be typed into in the first frame that had it: it and the page had the focus. */
  usable: boolean | null;
  /** Until the first query's results were painted. */
  painted: number | null;
  /** For each later key that changed the results: from the key's event to new results in the document, and painted. */
  keys: { changed: number; painted: number }[];
}

/**
 * Runs in the popup's page before anything of the popup: types the query as soon as there is a box, and notes the times
 * in `window.popupTimes`. Results are known by their role and by a name that must be among them. Self-contained.
 */
export function probePopup(query: string, expected: string): void {
  const start = performance.now();
  const times: PopupTimes = { script: start, box: null, usable: null, painted: null, keys: [] };
  Object.assign(window, { popupTimes: times });
  let typed = false;
  let found = false;
  let keyAt: number | null = null;

  /** Calls back when the frame that shows the document as it is now has been handed over for painting. */
  const afterPaint = (done: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  const inResults = ({ target }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest("[role=listbox], [role=option]") != null || element?.querySelector("[role=option]") != null;
  };

  const observer = new MutationObserver((records) => {
    const box = document.querySelector<HTMLInputElement>("input[role=combobox]");
    if (box && !typed) {
      typed = true;
      times.box = performance.now() - start;
      requestAnimationFrame(() => {
        times.usable = document.activeElement === box && document.hasFocus() && !box.disabled && !box.readOnly;
      });
      box.value = query;
      box.dispatchEvent(new InputEvent("input", { bubbles: true, data: query }));
    }
    if (!found) {
      const options = [...document.querySelectorAll("[role=option]")];
      found = typed && options.some((option) => option.textContent?.includes(expected));
      if (found) {
        afterPaint((at) => {
          times.painted = at - start;
        });
      }
    } else if (keyAt !== null && records.some(inResults)) {
      const from = keyAt;
      const changed = performance.now() - from;
      keyAt = null;
      afterPaint((at) => times.keys.push({ changed, painted: at - from }));
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener(
    "input",
    (event) => {
      if (event.isTrusted) keyAt = event.timeStamp;
    },
    { capture: true },
  );
}
