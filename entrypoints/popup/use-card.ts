import { useEffect, useRef, useState } from "preact/hooks";
import type { CardState } from "../../components/popup/popup-state";
import { reportOnce } from "../../lib/base/report";
import { keepLookUp } from "../../lib/look-ups/store";
import { sendMessage } from "../../lib/messages/messenger";
import type { EntityRecord } from "../../lib/pack/entity-record";
import { ask } from "./ask";
import { isPrivateWindow } from "./private-window";

interface Loaded {
  id: string;
  depth: number;
  entity: EntityRecord | null;
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
    void record(records.current, id).then((entity) => {
      if (overtaken) return;
      setLoaded({ id, depth, entity });
      if (entity) void keepLookUp(entity, isPrivateWindow);
    });
    return () => {
      overtaken = true;
    };
  }, [id, depth, trouble]);

  if (id === null || trouble) return { card: { state: "none" }, depth: 0 };
  if (!loaded) return { card: { state: "loading" }, depth };
  const { entity } = loaded;
  return { card: entity ? { state: "open", entity } : { state: "unknown", id: loaded.id }, depth: loaded.depth };
}

/** An entity's record, from those that were read already where it is among them. */
async function record(known: Map<string, EntityRecord>, id: string): Promise<EntityRecord | null> {
  const before = known.get(id);
  if (before) return before;
  const answer = await ask(() => sendMessage("lookUp", id));
  if (!answer.ok) reportOnce(`${id} was not looked up`, answer.trouble.detail);
  const entity = answer.ok ? answer.value : null;
  if (entity) known.set(id, entity);
  return entity;
}
