import { blockElementOf } from "../page/block-walk";
import { nextIdle } from "./idle";

/** What changed since the last call: elements whose text is to be read again. Text nodes below them have changed. */
export type OnChanged = (roots: Element[]) => void;

/**
 * Watches the page's own changes and hands them on in idle moments, as the outermost changed blocks, each once.
 * Nodes for which `ignores` says yes are ours. Ends with the signal.
 */
export function watchMutations(
  document: Document,
  ignores: (node: Node) => boolean,
  onChanged: OnChanged,
  signal: AbortSignal,
): void {
  const window = document.defaultView as Window;
  const dirty = new Set<Element>();
  let waiting = false;
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === "characterData") addBlockOf(record.target);
      else {
        const touched = [...record.addedNodes, ...record.removedNodes].filter((node) => !ignores(node));
        if (touched.length === 0) continue;
        const lines = touched.some((node) => node.nodeType === Node.TEXT_NODE || blockElementOf(node) !== node);
        if (lines) addBlockOf(record.target);
        for (const node of record.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) addBlockOf(node);
      }
    }
    if (dirty.size === 0 || waiting) return;
    waiting = true;
    void nextIdle(window).then(() => {
      waiting = false;
      if (signal.aborted) return;
      const roots = outermost(dirty);
      dirty.clear();
      onChanged(roots);
    });
  });
  const addBlockOf = (node: Node) => {
    const block = blockElementOf(node);
    if (block) dirty.add(block);
  };
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** The elements still in the document that lie in no other of the set. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let above = element.parentElement; above; above = above.parentElement) if (elements.has(above)) return false;
    return true;
  });
}
