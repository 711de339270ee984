import type { Mark } from "../marks/mark-store";
import { type PageBlock, walkBlocks } from "../page/block-walk";
import type { Mention } from "../sense/mention";
import { spansOf } from "../text/text-map";
import { nextIdle } from "./idle";

/** Time that reading a page's text may take in one task, ms. */
const SLICE_MS = 4;

/**
 * The visible text of a page, block by block; long pages are read in slices with idle moments between. `onRoot` is told of
 * the open shadow roots in it.
 */
export async function readBlocks(
  root: Element,
  window: Window,
  onRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
): Promise<PageBlock[]> {
  const blocks: PageBlock[] = [];
  let began = window.performance.now();
  for (const block of walkBlocks(root, onRoot)) {
    blocks.push(block);
    if (window.performance.now() - began <= SLICE_MS) continue;
    await nextIdle(window);
    if (signal.aborted) break;
    began = window.performance.now();
  }
  return blocks;
}

/** Marks of the mentions whose text still stands as it was read: a page may change while it is asked about. */
export function marksOf(blocks: readonly PageBlock[], mentions: readonly Mention[]): Mark[] {
  const marks: Mark[] = [];
  for (const { block, start, end, state, candidates, metonym } of mentions) {
    const source = blocks[block];
    const spans = source ? spansOf(source, start, end) : [];
    const surface = source?.text.slice(start, end).replaceAll("\n", "");
    const now = spans.map((span) => span.node.data.slice(span.start, span.end)).join("");
    if (now.replaceAll("\n", "") === surface && spans.length > 0 && spans.every(({ node }) => node.isConnected)) {
      marks.push({ state, candidates, metonym, spans });
    }
  }
  return marks;
}
