import { useEffect, useRef, useState } from "preact/hooks";
import type { CardState } from "../../components/popup/popup-state";
import { keepLookUp } from "../../lib/look-ups/store";
import { sendMessage } from "../../lib/messages/messenger";
import { ask } from "./ask";
import { isPrivateWindow } from "./private-window";

type OpenCard = CardState & { state: "open" };

interface Loaded {
  depth: number;
  card: CardState & { state: "open" | "unknown" };
}

/**
 * The card of an entity, or none for null. Until its record is there, the card before it stays; while there is trouble,
 * nothing is asked for. Each card that is shown is kept as a look-up.
 */
export function useCard(id: string | null, depth: number, trouble: boolean): { card: CardState; depth: number } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const known = useRef(new Map<string, OpenCard>());

  useEffect(() => {
    if (id === null || trouble) {
      setLoaded(null);
      return;
    }
    let overtaken = false;
    void cardOf(known.current, id).then((card) => {
      if (overtaken) return;
      setLoaded({ depth, card });
      if (card.state === "open") void keepLookUp(card.entity, isPrivateWindow);
    });
    return () => {
      overtaken = true;
    };
  }, [id, depth, trouble]);

  if (id === null || trouble) return { card: { state: "none" }, depth: 0 };
  return loaded ?? { card: { state: "loading" }, depth };
}

/** An entity's card, taken from those that were open already where it is among them. A map that fails is left out. */
async function cardOf(known: Map<string, OpenCard>, id: string): Promise<Loaded["card"]> {
  const before = known.get(id);
  if (before) return before;
  const answer = await ask(() => sendMessage("lookUp", id));
  if (!answer.ok) return { state: "unknown", id, trouble: answer.trouble };
  if (!answer.value) return { state: "unknown", id, trouble: null };
  const entity = answer.value;
  const map = entity.location ? await ask(() => sendMessage("map", id)) : null;
  const card: OpenCard = { state: "open", entity, map: map?.ok ? map.value : null };
  known.set(id, card);
  return card;
}
