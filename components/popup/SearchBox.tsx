import type { RefObject } from "preact";
import { nextOption } from "./list-keys";
import { LIST_ID, optionId } from "./ResultList";

interface Props {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  /** Number of options below the box; none, and the box has no list. */
  length: number;
  active: number;
  onQuery: (query: string) => void;
  onActive: (active: number) => void;
  onEnter: () => void;
  /** ArrowDown where there is no option: the rows below take the focus. */
  onRows: () => void;
}

/**
 * The search box: an editable combobox with list autocomplete, as the ARIA Authoring Practices describe it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function SearchBox({ box, query, length, active, onQuery, onActive, onEnter, onRows }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    // While an input method composes, the keys are its own; with a modifier they are the text's.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextOption(key, active, length);
    if (next !== null) onActive(next);
    else if (key === "ArrowDown") onRows();
    else if (key === "Enter") onEnter();
    // On an empty box Escape is left to the browser, which closes the popup.
    else if (key === "Escape" && query !== "") onQuery("");
    else {
      if (key === "ArrowLeft" || key === "ArrowRight") onActive(-1);
      return;
    }
    event.preventDefault();
  }

  return (
    <div class="search-field">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="6.75" cy="6.75" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="m10 10 4 4" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
      <input
        ref={box}
        class="field search-box"
        type="text"
        role="combobox"
        aria-label="Search names and terms"
        aria-controls={LIST_ID}
        aria-expanded={length > 0}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder="Search names and terms"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
