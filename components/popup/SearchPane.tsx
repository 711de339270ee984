import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchHit } from "../../lib/search/search";
import { Announcer } from "./Announcer";
import { resultWords } from "./count-words";
import type { SearchActions, SearchState } from "./popup-state";
import { SearchBox } from "./SearchBox";
import { SearchResults } from "./SearchResults";
import { TabLink } from "./TabLink";
import { TroubleNote } from "./TroubleNote";

interface Props extends SearchState, SearchActions {
  box: RefObject<HTMLInputElement | null>;
  /** What stands below an empty box. */
  empty: ComponentChildren;
  /** What is to be said while the box is empty. */
  said: string;
}

/** The search box and what stands below it. */
export function SearchPane(props: Props) {
  const { box, pack, query, found, trouble, onQuery, onOpen, hrefOf, onTab } = props;
  const pane = useRef<HTMLDivElement>(null);
  /** The option that the arrow keys chose, for as long as the query is the one it was chosen for. */
  const [chosen, setChosen] = useState({ query: "", index: -1 });
  /** Enter was pressed before its answer was there. */
  const entered = useRef(false);

  const searching = query.trim() !== "";
  const answered = searching && found?.query === query;
  const options: readonly SearchHit[] =
    !searching || trouble || !found ? [] : found.hits.length ? found.hits : found.near;
  const active = chosen.query === query ? Math.min(chosen.index, options.length - 1) : -1;

  function pick(index: number) {
    const option = options[index];
    if (!option) return;
    setChosen({ query, index });
    onOpen(option.id);
  }

  useEffect(() => {
    if (!answered || !entered.current) return;
    entered.current = false;
    pick(0);
  });

  return (
    <div ref={pane} class="search-pane">
      <div class="search-bar">
        <SearchBox
          {...{ box, query, active }}
          length={options.length}
          onQuery={(next) => {
            entered.current = false;
            onQuery(next);
          }}
          onActive={(index) => setChosen({ query, index })}
          onEnter={() => {
            if (active >= 0 || answered) pick(Math.max(active, 0));
            else entered.current = searching;
          }}
          onRows={() => pane.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus()}
        />
        {onTab && hrefOf && <TabLink href={hrefOf(null)} onTab={onTab} bare />}
      </div>
      <div class={options.length > 0 ? "below" : "below scrolls"}>
        {trouble ? (
          <TroubleNote trouble={trouble} onRetry={props.onRetry} />
        ) : searching ? (
          <SearchResults
            {...{ pack, found, active }}
            onPick={pick}
            onQuery={(next) => {
              onQuery(next);
              box.current?.focus();
            }}
          />
        ) : (
          props.empty
        )}
      </div>
      <Announcer
        text={answered && !trouble ? resultWords(found.hits.length, found.near.length) : searching ? "" : props.said}
      />
    </div>
  );
}
