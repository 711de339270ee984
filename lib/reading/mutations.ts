/** Attributes by which pages show and hide text. */
const SHOWING = ["class", "style", "hidden", "open", "aria-hidden"];

/**
 * Calls back, once a batch, when the page changed in a way that may change its visible text. Nodes for which `isOurs`
 * says yes do not count. Ends with the signal.
 */
export function watchMutations(
  document: Document,
  isOurs: (node: Node) => boolean,
  onChanged: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    const changed = records.some(({ type, target, addedNodes, removedNodes }) => {
      if (type !== "childList") return !isOurs(target);
      return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
    });
    if (changed) onChanged();
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWING,
    subtree: true,
  });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
