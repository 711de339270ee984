import type { Kind } from "../../lib/entity/vocabulary";
import type { Settings } from "../../lib/settings/settings";

/** A sentence of a news story, cut where marks begin and end. */
const SENTENCE: readonly (string | { name: string; kind: Kind; again?: true })[] = [
  { name: "Abbas Araghchi", kind: "person" },
  " led the delegation of ",
  { name: "Iran", kind: "place" },
  " at the talks in ",
  { name: "Muscat", kind: "place" },
  ". Behind them lay the dispute over ",
  { name: "uranium enrichment", kind: "concept" },
  "; ",
  { name: "Araghchi", kind: "person", again: true },
  " spoke of a good start.",
];

/** How marks look under these settings, on a sentence of a story. */
export function Preview({ settings }: { settings: Settings }) {
  const isMarked = (kind: Kind, again?: true) =>
    settings.enabled && !settings.kindsOff.includes(kind) && !(again && settings.mentions === "first");
  return (
    <figure class="preview">
      <p>
        {SENTENCE.map((part, index) => {
          if (typeof part === "string") return part;
          if (!isMarked(part.kind, part.again)) return part.name;
          return (
            <span key={index} class={`mark mark-${settings.markStyle} ${part.kind}`}>
              {part.name}
            </span>
          );
        })}
      </p>
      <figcaption>How marks will look in an article.</figcaption>
    </figure>
  );
}
