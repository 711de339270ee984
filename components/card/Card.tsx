import type { EntityRecord } from "../../lib/pack/entity-record";
import type { MentionState } from "../../lib/sense/mention";
import { CardHead } from "./CardHead";
import { ChoiceLine } from "./ChoiceLine";
import { dateWords } from "./date-words";
import { Facts } from "./Facts";
import { type LinkTo, Relations } from "./Relations";
import { Sources } from "./Sources";
import { storyAge } from "./story-age";
import { Timeline } from "./Timeline";
import { withArticle } from "./with-article";

export interface CardProps {
  entity: EntityRecord;
  state: MentionState;
  /** For `could-be`: the further candidates, likeliest first. */
  others: readonly EntityRecord[];
  /** Name of the country whose government a capital stands for where it was met. */
  metonym?: string | undefined;
  /** Day of the article, YYYY-MM-DD, or null where it is unknown or there is none. */
  storyDate: string | null;
  /** Date of the pack, any precision. */
  packDate: string;
  onOpenEntity?: ((id: string) => void) | undefined;
  /** A link to another entity's card, where cards have an address; without it a button opens the card. */
  linkTo?: LinkTo | undefined;
  /** A card that can be closed lies over something else, and is a dialog. */
  onClose?: (() => void) | undefined;
}

/** All that we say of one entity, in the order in which a reader asks: who, why here, since when, from whom. */
export function Card(props: CardProps) {
  const { entity, state, others, metonym, storyDate, packDate, onOpenEntity, linkTo, onClose } = props;
  const nameId = `card-${entity.id}`;
  return (
    <section class="card" role={onClose && "dialog"} tabIndex={-1} aria-labelledby={nameId} lang="en">
      <CardHead entity={entity} storyDate={storyDate} nameId={nameId} onClose={onClose} />
      <div class="body">
        {state === "could-be" && <ChoiceLine others={others} onOpenEntity={onOpenEntity} />}
        {metonym && <p class="choice">In the news often: the government of {withArticle(metonym)}.</p>}
        <p class="summary">{entity.summary}</p>
        <Facts entity={entity} storyDate={storyDate} />
        <Timeline entity={entity} storyDate={storyDate} />
        <Relations relations={entity.relations} onOpenEntity={onOpenEntity} linkTo={linkTo} />
        <Sources sources={entity.sources} />
      </div>
      <footer>
        <span>
          Facts as of {dateWords(entity.asOf)}
          {storyAge(entity.asOf, storyDate)}
        </span>
        <span>pack of {dateWords(packDate)}</span>
      </footer>
    </section>
  );
}
