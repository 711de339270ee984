interface Piece {
  text: string;
  matched: boolean;
}

/**
 * Cuts a text at half-open ranges of matched letters (UTF-16 units). Ranges may come unsorted, overlapping or out of
 * bounds; joined, the pieces always give the text.
 */
export function splitRanges(text: string, ranges: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, matched: boolean) => {
    if (end <= at) return;
    const last = pieces.at(-1);
    if (last?.matched === matched) last.text += text.slice(at, end);
    else pieces.push({ text: text.slice(at, end), matched });
    at = end;
  };
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}
