import { Hint } from "./Hint";
import { nothingWords } from "./nothing-words";
import type { Found, SearchState } from "./popup-state";
import { ResultList } from "./ResultList";
import { Skeleton } from "./Skeleton";

interface Props extends Pick<SearchState, "pack"> {
  /** The newest answer; null until the first is there. */
  found: Found | null;
  active: number;
  onPick: (index: number) => void;
  onQuery: (query: string) => void;
}

/** What stands below a query: its results; or that there are none, and what came near or could be asked instead. */
export function SearchResults({ pack, found, active, onPick, onQuery }: Props) {
  if (!found) return <Skeleton label="Searching" />;
  const { query, hits, near } = found;
  if (hits.length > 0) return <ResultList label="Results" {...{ hits, active, onPick }} />;
  return (
    <>
      <p class="note">{nothingWords(query, near.length > 0)}</p>
      {near.length > 0 ? (
        <>
          <h2>Came near</h2>
          <ResultList label="Came near" hits={near} {...{ active, onPick }} />
        </>
      ) : (
        <Hint {...{ pack, onQuery }} />
      )}
    </>
  );
}
