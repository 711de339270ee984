import { useEffect, useRef, useState } from "preact/hooks";
import { addressOf, type Place, placeIn } from "./address";

/** From the last letter to the address that has it, ms: browsers refuse addresses that change at every key. */
const ADDRESS_PAUSE_MS = 250;

interface Address extends Place {
  /** How many entries of this tab's history lie below this one, since the view was opened. */
  steps: number;
  setQuery: (query: string) => void;
  open: (id: string) => void;
  back: () => void;
  toList: () => void;
}

/** What we keep with an entry of the tab's history. */
interface Entry {
  steps?: number;
}

const stepsHere = () => (history.state as Entry | null)?.steps ?? 0;

/**
 * Query and card of the tab view, held in its address: a query takes the place of the one before, an opened card is a
 * new entry, as is the first letter typed after it, and the browser's back and forward lead through them.
 */
export function useAddress(): Address {
  const [place, setPlace] = useState(() => ({ ...placeIn(location.href), steps: stepsHere() }));
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => {
    const onPopState = () => {
      clearTimeout(timer.current);
      setPlace({ ...placeIn(location.href), steps: stepsHere() });
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
  }, []);

  function write(next: Place, steps: number, way: "pushState" | "replaceState") {
    clearTimeout(timer.current);
    history[way]({ steps } satisfies Entry, "", addressOf(next));
    setPlace({ ...next, steps });
  }

  /** A new entry; what was typed meanwhile is first written into the one that it leaves. */
  function push(id: string | null) {
    if (id === place.id) return;
    write(place, place.steps, "replaceState");
    write({ ...place, id }, place.steps + 1, "pushState");
  }

  return {
    ...place,
    setQuery(query) {
      // Another search leaves the card, and Back returns to it.
      if (place.id !== null) {
        write({ query, id: null }, place.steps + 1, "pushState");
        return;
      }
      const next = { ...place, query };
      setPlace(next);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => write(next, next.steps, "replaceState"), ADDRESS_PAUSE_MS);
    },
    open: push,
    toList: () => push(null),
    back() {
      if (place.steps > 0) history.back();
      // Opened with a card in the address: there is no list to go back to yet.
      else write({ ...place, id: null }, 0, "replaceState");
    },
  };
}
