import { useEffect, useRef } from "preact/hooks";
import { LIST_ID, lineId } from "./ItemList";
import { nextActive } from "./popup-item";

interface Props {
  query: string;
  disabled: boolean;
  /** Number of lines below the box. */
  length: number;
  active: number;
  onQuery: (query: string) => void;
  onActive: (active: number) => void;
  /** Enter: opens the active line, else the first. */
  onEnter: () => void;
}

/** The search box: a combobox with the list of lines below it, and the cursor in it from the start. */
export function SearchBox({ query, disabled, length, active, onQuery, onActive, onEnter }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") onActive(nextActive(active, event.key, length));
    else if (event.key === "Enter") onEnter();
    // On an empty box Escape is left to the browser, which closes the popup.
    else if (event.key === "Escape" && query !== "") onQuery("");
    else return;
    event.preventDefault();
  }

  return (
    <input
      ref={box}
      class="field search"
      type="text"
      role="combobox"
      aria-label="Search names and terms"
      aria-controls={LIST_ID}
      aria-expanded={length > 0}
      aria-autocomplete="list"
      aria-activedescendant={active >= 0 ? lineId(active) : undefined}
      placeholder="Search names and terms"
      autocomplete="off"
      spellcheck={false}
      value={query}
      disabled={disabled}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
