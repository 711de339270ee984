export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Whether a point lies on the way from a word to its card: in the smallest box that holds both, on the card's side of the
 * word. A pointer there keeps the card open.
 */
export function inCorridor(x: number, y: number, word: Box, card: Box): boolean {
  const left = Math.min(word.left, card.left);
  const right = Math.max(word.right, card.right);
  const below = card.top >= word.bottom;
  const top = below ? word.top : card.top;
  const bottom = below ? card.bottom : word.bottom;
  return x >= left && x <= right && y >= top && y <= bottom;
}
