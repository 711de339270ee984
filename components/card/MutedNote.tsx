interface Props {
  muted: string;
  onUndo: () => void;
  onClose: () => void;
}

/** Says that an entity is no longer marked, and takes that back. */
export function MutedNote({ muted, onUndo, onClose }: Props) {
  return (
    <section class="card" role="dialog" tabIndex={-1} aria-label={`${muted} is no longer marked`} lang="en">
      <p class="body">{muted} is no longer marked.</p>
      <footer>
        <button type="button" class="link" onClick={onUndo}>
          Undo
        </button>
        <button type="button" class="link" onClick={onClose}>
          Close
        </button>
      </footer>
    </section>
  );
}
