import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { CardPane } from "./CardPane";
import type { SearchActions, SearchState } from "./popup-state";
import { SearchPane } from "./SearchPane";

interface Props extends SearchState, SearchActions {
  /** What stands below an empty box; gets the way to put the cursor into the box, and to open a card. */
  empty: (toBox: () => void, open: (id: string) => void) => ComponentChildren;
  said?: string;
  /** What stands in the place of a card where there is room for both and none is open. */
  aside?: ComponentChildren;
}

/** Whether an element is there for the reader: the list is not while a card takes its place. */
function isSeen(element: Element | null): boolean {
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** List and card, side by side or one in the place of the other as the style has it; and where the focus goes. */
export function SearchPanes({ empty, said = "", aside, ...search }: Props) {
  const { card, onList, onOpen, onBack } = search;
  const box = useRef<HTMLInputElement>(null);
  /** What had the focus when a card was opened from the list. */
  const opener = useRef<Element | null>(null);
  const shown = card.state === "open" || card.state === "unknown" ? card : null;

  function toBox() {
    opener.current = box.current;
    if (isSeen(box.current)) box.current?.focus();
    else onList();
  }

  function open(id: string) {
    opener.current = document.activeElement;
    onOpen(id);
  }

  useLayoutEffect(() => {
    if (shown) return;
    const { current } = opener;
    if (current instanceof HTMLElement && current.isConnected && current !== document.body) current.focus();
    else box.current?.focus();
  }, [shown === null]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!command || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      toBox();
      box.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  return (
    <div class={shown ? "panes with-card" : "panes"}>
      <SearchPane {...search} {...{ box, said }} onOpen={open} empty={empty(toBox, open)} />
      {shown ? (
        <CardPane
          {...search}
          card={shown}
          packDate={search.pack?.ok ? search.pack.asOf : null}
          onEscape={() => (isSeen(box.current) ? toBox() : onBack())}
        />
      ) : (
        aside
      )}
    </div>
  );
}
