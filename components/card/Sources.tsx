import type { Source } from "../../lib/entity/schema";
import { dateWords } from "./date-words";
import { Fold } from "./Fold";
import { sourceWord } from "./source-word";

/** With so few, the list is no longer than the words that fold it. */
const OPEN_UP_TO = 1;

/** Every source of the card: those that were read for it first, with the day, then further reading. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const sorted = [...sources].sort((a, b) => Number(a.use === "further") - Number(b.use === "further"));
  return (
    <Fold words="Sources" count={sources.length} open={sources.length <= OPEN_UP_TO}>
      <ul>
        {sorted.map((source) => (
          <li key={source.url}>
            <span class="soft">{sourceWord(source)}:</span>{" "}
            <a class="link" href={source.url} target="_blank" rel="noreferrer noopener">
              {source.title}
            </a>
            <span class="soft">
              , {source.publisher}
              {source.read && `, read ${dateWords(source.read)}`}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
