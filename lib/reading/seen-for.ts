/**
 * Runs something when the reader has had the page before them for a while: the time begins once the page has the focus,
 * which a popup takes for as long as it is open. Ends with the signal.
 */
export function whenSeenFor(document: Document, ms: number, then: () => void, signal: AbortSignal): void {
  const begin = () => {
    const timer = setTimeout(then, ms);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  if (document.hasFocus()) begin();
  else document.defaultView?.addEventListener("focus", begin, { signal, once: true });
}
