import { useEffect, useRef } from "preact/hooks";
import type { PopupItem } from "./popup-item";
import { splitRanges } from "./split-ranges";

/** Id of the list that the search box controls. */
export const LIST_ID = "popup-list";

/** Id of one line, for `aria-activedescendant`. */
export function lineId(index: number): string {
  return `popup-line-${index}`;
}

interface Props {
  label: string;
  items: readonly PopupItem[];
  active: number;
  onOpen: (id: string) => void;
}

function Matched({ text, ranges }: { text: string; ranges: PopupItem["ranges"] }) {
  return splitRanges(text, ranges).map((piece, index) =>
    piece.matched ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}

/** The lines below the search box. The cursor stays in the box, so lines are options and not buttons. */
export function ItemList({ label, items, active, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div ref={list} id={LIST_ID} class="lines" role="listbox" tabIndex={-1} aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the cursor stays in the search box, which handles the keys
        <div
          key={item.id}
          id={lineId(index)}
          class="line"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onOpen(item.id)}
        >
          <span class="line-name">{item.via ? item.name : <Matched text={item.name} ranges={item.ranges} />}</span>{" "}
          <span class="line-kind">{item.kind}</span>
          {item.via && (
            <span class="line-via">
              also <Matched text={item.via} ranges={item.ranges} />
            </span>
          )}
          <span class="line-detail">{item.detail}</span>
        </div>
      ))}
    </div>
  );
}
