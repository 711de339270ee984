import type { Source } from "../../lib/entity/schema";

interface Props {
  sources: readonly Source[];
  /** Id of one of them. */
  id: string;
}

/** The link behind one statement: "Source" where the page was read for it, "Read more" where it is further reading. */
export function SourceLink({ sources, id }: Props) {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return null;
  const word = source.use === "checked" ? "Source" : "Read more";
  const label = `${word}: ${source.title}, ${source.publisher}`;
  return (
    <>
      {/* Keeps the word with the end of its statement, so that it never stands alone on a line. */}
      {"\u00a0"}
      <a class="src" href={source.url} target="_blank" rel="noreferrer noopener" aria-label={label} title={label}>
        {word}
      </a>
    </>
  );
}
