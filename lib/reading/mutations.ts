/** Attributes by which pages show and hide text. */
const SHOWING = ["class", "style", "hidden", "open", "aria-hidden"];

/**
 * Calls back, once a batch, when the page changed in a way that may change its visible text. Nodes for which `isOurs`
 * says yes do not count. What is returned takes in a shadow root as well, any number of times. Ends with the signal.
 */
export function watchMutations(
  document: Document,
  isOurs: (node: Node) => boolean,
  onChanged: () => void,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  const observer = new MutationObserver((records) => {
    const changed = records.some(({ type, target, addedNodes, removedNodes }) => {
      if (type !== "childList") return !isOurs(target);
      return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
    });
    if (changed) onChanged();
  });
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: SHOWING,
      subtree: true,
    });
  };
  watch(document.documentElement);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  return watch;
}
