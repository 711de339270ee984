import { useEffect, useRef } from "preact/hooks";
import type { EntityRecord } from "../../lib/pack/entity-record";
import { Card } from "../card/Card";

interface Props {
  entity: EntityRecord;
  packDate: string;
  onOpen: (id: string) => void;
  onBack: () => void;
}

/** A card inside the popup, with the way back to the list. */
export function CardView({ entity, packDate, onOpen, onBack }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  const { id } = entity;
  // A chip opens the next card in place: focus returns to the top, where the new card begins.
  useEffect(() => back.current?.focus(), [id]);
  return (
    <main
      class="card-view"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onBack();
      }}
    >
      <button ref={back} type="button" class="link-button back" aria-label="Back" onClick={onBack}>
        ← Back
      </button>
      <Card
        key={id}
        entity={entity}
        state="sure"
        others={[]}
        storyDate={null}
        packDate={packDate}
        onOpenEntity={onOpen}
      />
    </main>
  );
}
