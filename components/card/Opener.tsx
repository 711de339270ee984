import type { ComponentChildren, VNode } from "preact";

/** A link to the card of an entity, with these words in it. */
export type LinkTo = (id: string, words: ComponentChildren) => VNode;

/** How another entity's card is opened; with neither, it is not. */
export interface Openers {
  onOpenEntity?: ((id: string) => void) | undefined;
  /** Where cards have an address. */
  linkTo?: LinkTo | undefined;
}

/** Words that open another entity's card: a link, else a button, else just the words. */
export function Opener({ id, onOpenEntity, linkTo, children }: Openers & { id: string; children: ComponentChildren }) {
  if (linkTo) return linkTo(id, children);
  if (!onOpenEntity) return <span class="chip">{children}</span>;
  return (
    <button type="button" class="chip" onClick={() => onOpenEntity(id)}>
      {children}
    </button>
  );
}
