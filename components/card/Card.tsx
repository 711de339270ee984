import { withArticle } from "../../lib/entity/with-article";
import type { CardContent } from "../../lib/reading/card-content";
import { CardFoot } from "./CardFoot";
import { CardHead } from "./CardHead";
import { Choice } from "./Choice";
import { Connections } from "./Connections";
import { EntityHead } from "./EntityHead";
import { Facts } from "./Facts";
import { LocatorMap } from "./LocatorMap";
import type { Openers } from "./Opener";
import { relatedTo } from "./related";
import { Sources } from "./Sources";
import { Timeline } from "./Timeline";

export type CardProps = CardContent & Pick<Openers, "linkTo">;

/**
 * All that we say of one entity, in the order in which a reader asks: who, why here, since when, from whom. Where a word
 * may mean several, it is the choice of them.
 */
export function Card(props: CardProps) {
  const { entity, state, others, metonym, storyDate, today, packDate, map, onPage, link } = props;
  const { onOpenEntity, linkTo, onClose, back, pin, onMute, onCopy, onSearch } = props;
  const nameId = `card-${entity.id}`;
  const reading = { storyDate, today };
  const { inStory, others: elsewhere } = relatedTo(entity, onPage);
  const openers = { onOpenEntity, linkTo };
  const unsure = state === "could-be";
  return (
    <section
      class={pin?.pinned ? "card pinned" : "card"}
      role={onClose && "dialog"}
      tabIndex={-1}
      aria-labelledby={nameId}
      lang="en"
    >
      <CardHead kind={unsure ? "Not clear here" : entity.kind} {...{ back, pin, onClose }}>
        {unsure ? <h2 id={nameId}>Could be one of these</h2> : <EntityHead {...{ entity, reading, nameId }} />}
      </CardHead>
      {link && (
        <button type="button" class="page-link link" onClick={link.follow}>
          Open the link: {link.words}
        </button>
      )}
      {/* Scrolls, and so takes the focus: the keyboard has no other way to its end where nothing in it can be pressed. */}
      <div class="body" tabIndex={onClose && 0}>
        {unsure ? (
          <Choice candidates={[entity, ...others]} storyDate={storyDate} {...openers} />
        ) : (
          <>
            {metonym && <p class="note">In the news often: the government of {withArticle(metonym)}.</p>}
            <p class="summary">{entity.summary}</p>
            {map && <LocatorMap map={map} />}
            <Facts {...{ entity, reading }} />
            <Connections heading="In this story" related={inStory} {...openers} />
            <Timeline {...{ entity, storyDate }} />
            <Connections heading="Connections" related={elsewhere} folded={inStory.length > 0} {...openers} />
            <Sources sources={entity.sources} />
          </>
        )}
      </div>
      {!unsure && <CardFoot {...{ entity, reading, packDate, onMute, onCopy, onSearch }} />}
    </section>
  );
}
