/** What a text map needs of a text node; keeps the DOM out of this floor. */
interface TextHolder {
  readonly data: string;
}

/** A run of text nodes inside one block-level element; `text` is their data joined (a line break for each `<br>`). */
export interface MappedBlock<N extends TextHolder> {
  text: string;
  /** Text nodes in order, each with the offset in `text` where its data begins. */
  pieces: { node: N; start: number }[];
}

/** A part of one text node, half-open, UTF-16 units. */
export interface NodeSpan<N extends TextHolder> {
  node: N;
  start: number;
  end: number;
}

/** The text-node spans that [start, end) of a block's text covers: several where inline elements cut it. */
export function spansOf<N extends TextHolder>(block: MappedBlock<N>, start: number, end: number): NodeSpan<N>[] {
  const spans: NodeSpan<N>[] = [];
  for (const { node, start: pieceStart } of block.pieces) {
    if (pieceStart >= end) break;
    const from = Math.max(start - pieceStart, 0);
    const to = Math.min(end - pieceStart, node.data.length);
    if (from < to) spans.push({ node, start: from, end: to });
  }
  return spans;
}
