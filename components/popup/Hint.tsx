import type { PackStatus } from "../../lib/messages/protocol";
import { dateWords } from "../card/date-words";

interface Props {
  pack: PackStatus | null;
  /** Also says how a search is narrowed. */
  filters?: boolean;
  /** Also says how a selected text is looked up: with these keys, or without any where they are "". */
  lookUpKey?: string | null;
  onQuery: (query: string) => void;
}

/** What can be typed, with examples to press, what there is to find, and the way to it from any page. */
export function Hint({ pack, filters = false, lookUpKey = null, onQuery }: Props) {
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
          Narrow a search by kind: {example("nuclear kind:agreement")}, or to what has to do with an entry:{" "}
          {example("minister in:iran")}
        </p>
      )}
      {pack?.ok && (
        <p>
          {pack.entities.toLocaleString("en")} entries on the news around Iran and the United States, pack of{" "}
          {dateWords(pack.asOf)}
        </p>
      )}
      {lookUpKey !== null && <p>On any page: select a name, then {lookUpKey || "right-click"}</p>}
    </div>
  );
}
