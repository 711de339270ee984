import { isOnDark } from "../marks/light-text";
import { elementOf, type Mark } from "../marks/mark-store";

/** So many marks tell whether a page has changed its colours: some parts of it may keep theirs. */
const SAMPLES = 8;
/** From a sign that colours may change to looking at them, ms: pages let them pass into each other. */
const SETTLED_MS = 400;

/** What some marks of a page stand on, spread over all: the same text where nothing has changed. */
export function groundsOf(marks: ReadonlySet<Mark>): string {
  const all = [...marks];
  const step = Math.max(1, Math.floor(all.length / SAMPLES));
  return all
    .filter((_, index) => index % step === 0)
    .map((mark) => {
      const element = elementOf(mark);
      return element && isOnDark(element) ? "dark" : "light";
    })
    .join();
}

/**
 * Calls back when a page may have been switched between light and dark: by the reader's system, or by an attribute of its
 * root or body. Ends with the signal.
 */
export function watchGround(document: Document, onTurned: () => void, signal: AbortSignal): void {
  const window = document.defaultView as Window;
  let timer: number | undefined;
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(onTurned, SETTLED_MS);
  };
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon, { signal });
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}
