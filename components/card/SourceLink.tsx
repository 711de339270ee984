import type { Source } from "../../lib/entity/schema";
import { sourceWord } from "./source-word";

interface Props {
  sources: readonly Source[];
  /** Id of one of them. */
  id: string;
  /** With the publisher's name: for the last of several statements that share the source. */
  named?: boolean;
}

/** The link behind a statement, or several: "Source" where the page was read for it, "Read more" for further reading. */
export function SourceLink({ sources, id, named }: Props) {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return null;
  const words = `${sourceWord(source)}: ${source.publisher}`;
  const label = `${words}, ${source.title}`;
  return (
    <>
      {/* A space that does not break keeps the word with its statement, so that it never stands alone on a line. */}
      {named ? " " : "\u00a0"}
      <a class="src" href={source.url} target="_blank" rel="noreferrer noopener" aria-label={label} title={label}>
        {named ? words : sourceWord(source)}
      </a>
    </>
  );
}
