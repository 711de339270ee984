/**
 * Text of a document as plain blocks: paragraphs are parted by blank lines. Each block knows where it begins in the
 * text, so that offsets in a block map back to offsets in the whole by addition.
 */
export interface TextBlock {
  text: string;
  /** UTF-16 offset of the block in the whole text. */
  start: number;
}

/** A line longer than this, in characters, is a paragraph: nobody wraps text by hand that wide. */
const WRAPPED_LINE = 120;

/**
 * Splits a plain text into paragraphs: at blank lines, or, where lines are so long that each must be a paragraph, at
 * every line break. Blocks without a letter are left out.
 */
export function blocksOfText(text: string): TextBlock[] {
  const lines = text.split(/\r?\n/u);
  const pattern = lines.some((line) => line.length > WRAPPED_LINE)
    ? /[^\n\r]+/gu
    : /(?:[^\n\r]|\r?\n(?![^\S\n\r]*\r?\n))+/gu;
  const blocks: TextBlock[] = [];
  for (const match of text.matchAll(pattern)) {
    if (/\p{L}/u.test(match[0])) blocks.push({ text: match[0], start: match.index });
  }
  return blocks;
}

/** The blocks that begin in the order of `texts`, joined by blank lines; the counterpart of blocksOfText. */
export function joinBlocks(texts: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = "";
  for (const block of texts) {
    if (text !== "") text += "\n\n";
    starts.push(text.length);
    text += block;
  }
  return { text, starts };
}
