import { useEffect, useRef, useState } from "preact/hooks";
import type { CardState } from "../../components/popup/popup-state";
import { keepLookUp } from "../../lib/look-ups/store";
import { sendMessage } from "../../lib/messages/messenger";
import type { EntityRecord } from "../../lib/pack/entity-record";
import { ask } from "./ask";
import { isPrivateWindow } from "./private-window";

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
  const records = useRef(new Map<string, EntityRecord>());

  useEffect(() => {
    if (id === null || trouble) {
      setLoaded(null);
      return;
    }
    let overtaken = false;
    void cardOf(records.current, id).then((card) => {
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

/** An entity's card; its record is taken from those that were read already where it is among them. */
async function cardOf(known: Map<string, EntityRecord>, id: string): Promise<Loaded["card"]> {
  const before = known.get(id);
  if (before) return { state: "open", entity: before };
  const answer = await ask(() => sendMessage("lookUp", id));
  if (!answer.ok) return { state: "unknown", id, trouble: answer.trouble };
  if (!answer.value) return { state: "unknown", id, trouble: null };
  known.set(id, answer.value);
  return { state: "open", entity: answer.value };
}
