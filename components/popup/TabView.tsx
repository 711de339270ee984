import { Hint } from "./Hint";
import { LookUpList } from "./LookUpList";
import type { SearchActions, SearchState } from "./popup-state";
import { SearchPanes } from "./SearchPanes";
import { Skeleton } from "./Skeleton";

interface Props extends SearchState, SearchActions {
  onOptions: () => void;
}

/** Whether anything stands in the list that a card could be opened from. */
function hasChoice({ query, trouble, found, lookUps }: SearchState): boolean {
  if (trouble) return false;
  if (query.trim() === "") return lookUps !== null && lookUps.length > 0;
  return found !== null && found.hits.length + found.near.length > 0;
}

/** The search in a tab of its own: list and card side by side where there is room. */
export function TabView(props: Props) {
  const { pack, card, lookUps, lookUpKey, onQuery, onClearLookUps } = props;
  return (
    <main class="tab-view">
      <header class="tab-head">
        <h1>Backgrounder</h1>
        <button type="button" class="link-button" onClick={props.onOptions}>
          Options
        </button>
      </header>
      <SearchPanes
        {...props}
        empty={(toBox, open) => (
          <>
            {lookUps && lookUps.length > 0 && (
              <LookUpList lookUps={lookUps} onOpen={open} onClear={onClearLookUps} onBox={toBox} />
            )}
            <Hint
              pack={pack}
              filters
              lookUpKey={lookUpKey}
              onQuery={(query) => {
                onQuery(query);
                toBox();
              }}
            />
          </>
        )}
        aside={
          <div class="aside">
            {card.state === "loading" ? (
              <Skeleton label="Opening the card" />
            ) : (
              hasChoice(props) && <p>Choose an entry to read its card.</p>
            )}
          </div>
        }
      />
    </main>
  );
}
