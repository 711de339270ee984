interface Props {
  /** Its name for everybody: read out, and shown as a tooltip. */
  label: string;
  /** The icon's strokes, in a square of 16. */
  path: string;
  pressed?: boolean | undefined;
  onClick: () => void;
}

/** A quiet button of one icon, large enough for a finger that aims (WCAG 2.5.8). */
export function IconButton({ label, path, pressed, onClick }: Props) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
