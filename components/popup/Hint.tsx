import type { PackStatus } from "../../lib/messages/protocol";
import { dateWords } from "../card/date-words";

interface Props {
  pack: PackStatus | null;
  /** Also says how a search is narrowed. */
  filters?: boolean;
  onQuery: (query: string) => void;
}

/** What can be typed, with examples to press, and how much there is to find. */
export function Hint({ pack, filters = false, onQuery }: Props) {
  const example = (query: string) => (
    <button type="button" class="link-button" onClick={() => onQuery(query)}>
      {query}
    </button>
  );
  return (
    <div class="note hint">
      <p>Type a name, a term, a role: {example("foreign minister iran")}</p>
      {filters && (
        <p>
          Narrow a search by kind or by place: {example("nuclear kind:agreement")} or {example("minister in:iran")}
        </p>
      )}
      {pack?.ok && (
        <p>
          {pack.entities.toLocaleString("en")} entries, facts as of {dateWords(pack.asOf)}
        </p>
      )}
    </div>
  );
}
