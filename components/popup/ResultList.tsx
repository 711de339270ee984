import { useLayoutEffect, useRef } from "preact/hooks";
import type { SearchHit } from "../../lib/search/search";
import { Matched } from "./Matched";

/** Id of the listbox that the search box controls. */
export const LIST_ID = "results";

/** Id of one option, for `aria-activedescendant`. */
export function optionId(index: number): string {
  return `result-${index}`;
}

interface Props {
  label: string;
  hits: readonly SearchHit[];
  active: number;
  onPick: (index: number) => void;
}

/** What was found. The cursor stays in the search box, so these are options and not buttons. */
export function ResultList({ label, hits, active, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  // New results begin at the first, however far the ones before were scrolled.
  useLayoutEffect(() => list.current?.scrollTo({ top: 0 }), [hits]);
  return (
    <div
      ref={list}
      id={LIST_ID}
      class="results"
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      // A press takes no focus out of the box.
      onMouseDown={(event) => event.preventDefault()}
    >
      {hits.map(({ id, name, kind, summary, matchedAlias, ranges }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the cursor stays in the search box, which handles the keys
        <div
          key={id}
          id={optionId(index)}
          class="line"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onPick(index)}
        >
          <span class="line-name">{matchedAlias ? name : <Matched text={name} ranges={ranges} />}</span>{" "}
          {matchedAlias && (
            <span class="line-via">
              <Matched text={matchedAlias} ranges={ranges} />
            </span>
          )}{" "}
          <span class="line-kind">{kind}</span> <span class="line-who">{summary}</span>
        </div>
      ))}
    </div>
  );
}
