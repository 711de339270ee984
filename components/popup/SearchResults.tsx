import type { Found } from "./popup-state";
import { ResultList } from "./ResultList";
import { Skeleton } from "./Skeleton";

interface Props {
  /** The newest answer; null until the first is there. */
  found: Found | null;
  active: number;
  onPick: (index: number) => void;
}

/** What stands below a query: its results; or that there are none, and what came near. */
export function SearchResults({ found, active, onPick }: Props) {
  if (!found) return <Skeleton label="Searching" />;
  const { query, hits, near } = found;
  if (hits.length > 0) return <ResultList label="Results" {...{ hits, active, onPick }} />;
  return (
    <>
      <p class="note">
        Nothing found for “{query.trim()}”.{near.length === 0 && " Another spelling, or fewer letters, may find it."}
      </p>
      {near.length > 0 && (
        <>
          <h2>Came near</h2>
          <ResultList label="Came near" hits={near} {...{ active, onPick }} />
        </>
      )}
    </>
  );
}
