import { RELATION_WORDS } from "../../lib/entity/vocabulary";
import type { NamedRelation } from "../../lib/pack/entity-record";
import { periodWords } from "./date-words";

interface Props {
  relations: readonly NamedRelation[];
  onOpenEntity?: ((id: string) => void) | undefined;
}

/** What the entity has to do with others, in words: "head of Iran's foreign ministry, since August 2024". */
export function Relations({ relations, onOpenEntity }: Props) {
  if (relations.length === 0) return null;
  return (
    <>
      <h3>Connections</h3>
      <ul class="chips">
        {relations.map(({ type, entity, name, note, since, until }) => {
          const more = [note, periodWords(since, until)].filter(Boolean).join(", ");
          const words = (
            <>
              <span class="soft">{RELATION_WORDS[type]}</span> {name}
              {more && <span class="soft">, {more}</span>}
            </>
          );
          return (
            <li key={type + entity}>
              {onOpenEntity ? (
                <button type="button" class="chip" onClick={() => onOpenEntity(entity)}>
                  {words}
                </button>
              ) : (
                <span class="chip">{words}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
