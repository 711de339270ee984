import type { CastMember } from "../../lib/messages/protocol";
import { jumpWords } from "./count-words";
import type { Jumped } from "./popup-state";
import { RowList } from "./RowList";
import { RowWhat } from "./RowWhat";

interface Props {
  cast: readonly CastMember[];
  jumped: Jumped | null;
  onJump: (id: string) => void;
  onOpen: (id: string) => void;
  onBox: () => void;
}

/** Who and what is on this page: a press leads to the next mention, the second button to the card. */
export function CastList({ cast, jumped, onJump, onOpen, onBox }: Props) {
  return (
    <RowList
      label="On this page"
      length={cast.length}
      onRight={(index) => onOpen((cast[index] as CastMember).id)}
      onBox={onBox}
      row={(index, tabIndex) => {
        const { id, name, kind, count } = cast[index] as CastMember;
        const here = jumped?.id === id;
        return (
          <li key={id} class={here ? "row here" : "row"}>
            <button
              type="button"
              class="row-main"
              data-row
              tabIndex={tabIndex}
              title="Show the next mention on the page"
              onClick={() => onJump(id)}
            >
              <RowWhat name={name} kind={kind} />{" "}
              <span class="line-count">
                {here ? jumpWords(jumped.jump) : count}
                {!here && <span class="hidden">{count === 1 ? " mention" : " mentions"}</span>}
              </span>
            </button>
            <button
              type="button"
              class="row-card"
              tabIndex={tabIndex}
              aria-label={`Open the card of ${name}`}
              title="Open the card"
              onClick={() => onOpen(id)}
            >
              <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
                <path
                  d="m1.5 2 5 5-5 5"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.5"
                  stroke-linecap="round"
                  stroke-linejoin="round"
                />
              </svg>
            </button>
          </li>
        );
      }}
    />
  );
}
