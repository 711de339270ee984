import { IconButton } from "./IconButton";

interface Props {
  name: string;
  onUndo: () => void;
  onClose: () => void;
}

/** In the place of a card after "I know this one": what that did, and the way back. */
export function MutedNote({ name, onUndo, onClose }: Props) {
  return (
    <section class="card muted" role="dialog" tabIndex={-1} aria-labelledby="muted-note" lang="en">
      <div class="bar">
        <p id="muted-note" role="status">
          <b>{name}</b> is no longer marked.
        </p>
        <button type="button" class="undo link" onClick={onUndo}>
          Undo
        </button>
        <IconButton label="Close" path="m4 4 8 8m0-8-8 8" onClick={onClose} />
      </div>
    </section>
  );
}
