import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { nextRow } from "./list-keys";

interface Props {
  label: string;
  length: number;
  /** One row; its main button has `data-row`, and all of its buttons this tabIndex. */
  row: (index: number, tabIndex: 0 | -1) => VNode;
  /** ArrowRight on a row. */
  onRight?: (index: number) => void;
  /** ArrowUp on the first row, or a letter typed on any: the search box takes the focus. */
  onBox: () => void;
}

/** Number of the row in which an event happened; -1 between rows. */
function rowOf({ currentTarget, target }: { currentTarget: Element; target: EventTarget | null }): number {
  return [...currentTarget.children].findIndex((row) => row.contains(target as Node));
}

/** Rows of buttons: one stop for Tab, then arrow keys, Home and End. */
export function RowList({ label, length, row, onRight, onBox }: Props) {
  const [current, setCurrent] = useState(0);
  const reachable = Math.min(current, length - 1);

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    const { key, currentTarget: list } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // The letter itself then arrives in the box.
    if (key.length === 1 && key !== " ") return onBox();
    const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
    const at = rowOf(event);
    if (key === "ArrowRight" && onRight) onRight(at);
    else {
      const next = nextRow(key, at, length);
      if (next === null) return;
      if (next < 0) onBox();
      else rows[next]?.focus();
    }
    event.preventDefault();
  }

  return (
    <ul
      class="rows"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const at = rowOf(event);
        if (at >= 0) setCurrent(at);
      }}
    >
      {Array.from({ length }, (_, index) => row(index, index === reachable ? 0 : -1))}
    </ul>
  );
}
