import type { LookUp } from "../../lib/look-ups/look-ups";
import { RowList } from "./RowList";
import { RowWhat } from "./RowWhat";

interface Props {
  lookUps: readonly LookUp[];
  onOpen: (id: string) => void;
  onClear: () => void;
  onBox: () => void;
}

/** The cards that the reader opened in this browser session, newest first. */
export function LookUpList({ lookUps, onOpen, onClear, onBox }: Props) {
  return (
    <>
      <div class="list-head">
        <h2>Looked up</h2>
        <button
          type="button"
          class="link-button"
          title="Forget the look-ups of this browser session"
          onClick={() => {
            onClear();
            onBox();
          }}
        >
          Clear
        </button>
      </div>
      <RowList
        label="Looked up"
        length={lookUps.length}
        onBox={onBox}
        row={(index, tabIndex) => {
          const { id, name, kind } = lookUps[index] as LookUp;
          return (
            <li key={id} class="row">
              <button type="button" class="row-main" data-row tabIndex={tabIndex} onClick={() => onOpen(id)}>
                <RowWhat name={name} kind={kind} />
              </button>
            </li>
          );
        }}
      />
    </>
  );
}
