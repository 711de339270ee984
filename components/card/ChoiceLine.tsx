import type { EntityRecord } from "../../lib/pack/entity-record";

interface Props {
  others: readonly EntityRecord[];
  onOpenEntity?: ((id: string) => void) | undefined;
}

/** Says that the word may mean something else here, and offers what. */
export function ChoiceLine({ others, onOpenEntity }: Props) {
  return (
    <p class="choice">
      <b>Could be</b> this{others.length > 0 && ", or "}
      {others.map(({ id, name, kind }, index) => (
        <span key={id}>
          {index > 0 && (index < others.length - 1 ? ", " : " or ")}
          {onOpenEntity ? (
            <button type="button" class="link" onClick={() => onOpenEntity(id)}>
              {name}
            </button>
          ) : (
            name
          )}{" "}
          <span class="soft">({kind})</span>
        </span>
      ))}
      .
    </p>
  );
}
