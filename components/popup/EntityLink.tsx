import type { ComponentChildren } from "preact";
import { isPlainClick } from "./plain-click";

interface Props {
  href: string;
  onOpen: () => void;
  children: ComponentChildren;
}

/** A related entity: opens its card in place, and in a tab the ways a browser opens links in tabs. */
export function EntityLink({ href, onOpen, children }: Props) {
  return (
    <a
      class="chip"
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}
