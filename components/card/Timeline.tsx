import type { EntityRecord } from "../../lib/pack/entity-record";
import { dateWords } from "./date-words";
import { SourceLink } from "./SourceLink";
import { type Step, splitTimeline } from "./split-timeline";

/** The story so far, up to the day of the article; what came later is one click away, so that it spoils nothing. */
export function Timeline({ entity, storyDate }: { entity: EntityRecord; storyDate: string | null }) {
  const { earlier, shown, later } = splitTimeline(entity.timeline ?? [], storyDate);
  const list = (steps: Step[]) => (
    <ol>
      {steps.map((step) => (
        <li key={step.date + step.text}>
          <time dateTime={step.date}>{dateWords(step.date)}</time> {step.text}
          <SourceLink sources={entity.sources} id={step.source} />
        </li>
      ))}
    </ol>
  );
  const folded = (words: string, steps: Step[]) =>
    steps.length > 0 && (
      <details>
        <summary>
          {words} ({steps.length})
        </summary>
        {list(steps)}
      </details>
    );
  if (shown.length + later.length === 0) return null;
  return (
    <>
      <h3>Timeline</h3>
      {folded("Earlier", earlier)}
      {list(shown)}
      {folded("After this article", later)}
    </>
  );
}
