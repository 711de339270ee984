import { splitRanges } from "./split-ranges";

interface Props {
  text: string;
  ranges: readonly (readonly [number, number])[];
}

/** A text with its matched letters marked. */
export function Matched({ text, ranges }: Props) {
  return splitRanges(text, ranges).map((piece, index) =>
    piece.matched ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
