import type { Source } from "../../lib/entity/schema";
import { dateWords } from "./date-words";

/** Every source of the card: those that were read for it first, with the day, then further reading. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const group = (heading: string, use: Source["use"]) => {
    const members = sources.filter((source) => source.use === use);
    return (
      members.length > 0 && (
        <>
          <h3>{heading}</h3>
          <ul class="sources">
            {members.map(({ url, title, publisher, read }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {title}
                </a>{" "}
                <span class="soft">
                  {publisher}
                  {read && `, read ${dateWords(read)}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )
    );
  };
  return (
    <>
      {group("Sources", "checked")}
      {group("Read more", "further")}
    </>
  );
}
