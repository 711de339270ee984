import type { ComponentChildren } from "preact";

interface Props {
  words: string;
  /** How much is in it; nothing is shown for 0 or less. */
  count: number;
  open?: boolean;
  children: ComponentChildren;
}

/** What a reader may want next, folded under its words and number: "More facts (3)". */
export function Fold({ words, count, open, children }: Props) {
  if (count <= 0) return null;
  return (
    <details open={open}>
      <summary>
        {words} ({count})
      </summary>
      {children}
    </details>
  );
}
