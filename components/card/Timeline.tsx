import type { EntityRecord } from "../../lib/pack/entity-record";
import { dateWords } from "./date-words";
import { Fold } from "./Fold";
import { runsOf } from "./runs";
import { SourceLink } from "./SourceLink";
import { type Step, splitTimeline } from "./split-timeline";

interface Props {
  entity: EntityRecord;
  storyDate: string | null;
}

/** The story so far as a line that ends with the article; what came later is one click away, so that it spoils nothing. */
export function Timeline({ entity, storyDate }: Props) {
  const { earlier, shown, later } = splitTimeline(entity.timeline ?? [], storyDate);
  const list = (steps: Step[], story?: string | null) => (
    <ol>
      {runsOf(steps).flatMap((run) =>
        run.map((step, index) => (
          <li key={step.date + step.text}>
            <time dateTime={step.date}>{dateWords(step.date)}</time> {step.text}
            {index === run.length - 1 && <SourceLink sources={entity.sources} id={step.source} />}
          </li>
        )),
      )}
      {story && (
        <li class="here">
          This article, <time dateTime={story}>{dateWords(story)}</time>
        </li>
      )}
    </ol>
  );
  if (shown.length + later.length === 0) return null;
  return (
    <section>
      <h3>Timeline</h3>
      <Fold words="Earlier" count={earlier.length}>
        {list(earlier)}
      </Fold>
      {list(shown, storyDate)}
      <Fold words="After this article" count={later.length}>
        {list(later)}
      </Fold>
    </section>
  );
}
