import type { EntityRecord } from "../../lib/pack/entity-record";
import { Fold } from "./Fold";
import { Opener, type Openers } from "./Opener";
import { type Related, relatedTo } from "./related";

/** Rows shown at once: who is in the story together is told by a few, and the timeline must stay in sight. */
const ROWS_SHOWN = 5;

interface Props extends Openers {
  entity: EntityRecord;
  onPage: ReadonlyMap<string, EntityRecord> | undefined;
}

/** Who and what of this page the entity has to do with, in words, and then who else: each opens its card. */
export function Connections({ entity, onPage, ...openers }: Props) {
  const { inStory, others } = relatedTo(entity, onPage);
  const list = (related: Related[]) => (
    <ul>
      {related.map(({ id, name, words, more }) => (
        <li key={id}>
          <Opener id={id} {...openers}>
            <span class="soft">{words}</span> <b>{name}</b>
            {more && <span class="soft">, {more}</span>}
          </Opener>
        </li>
      ))}
    </ul>
  );
  const part = (heading: string, related: Related[]) =>
    related.length > 0 && (
      <section>
        <h3>{heading}</h3>
        {list(related.slice(0, ROWS_SHOWN))}
        <Fold words="More" count={Math.max(0, related.length - ROWS_SHOWN)}>
          {list(related.slice(ROWS_SHOWN))}
        </Fold>
      </section>
    );
  if (inStory.length === 0) return part("Connections", others);
  return (
    <>
      {part("In this story", inStory)}
      <Fold words="Connections" count={others.length}>
        {list(others)}
      </Fold>
    </>
  );
}
