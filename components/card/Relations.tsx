import type { VNode } from "preact";
import { RELATION_WORDS } from "../../lib/entity/vocabulary";
import type { NamedRelation } from "../../lib/pack/entity-record";
import { periodWords } from "./date-words";

/** A link to the card of an entity, with these words in it. */
export type LinkTo = (id: string, words: VNode) => VNode;

interface Props {
  relations: readonly NamedRelation[];
  onOpenEntity?: ((id: string) => void) | undefined;
  linkTo?: LinkTo | undefined;
}

/** What the entity has to do with others, in words: "head of Iran's foreign ministry, since August 2024". */
export function Relations({ relations, onOpenEntity, linkTo }: Props) {
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
              {linkTo ? (
                linkTo(entity, words)
              ) : onOpenEntity ? (
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
