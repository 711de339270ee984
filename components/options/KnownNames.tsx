import { type Settings, withMuted } from "../../lib/settings/settings";

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** What the reader said to know, and the way back for each. */
export function KnownNames({ settings, onChange }: Props) {
  const { muted } = settings;
  if (muted.length === 0) {
    return (
      <p class="soft">
        None yet. “I know this one” at the foot of a card puts a name here, and it is no longer marked.
      </p>
    );
  }
  return (
    <>
      <p class="soft">These are no longer marked.</p>
      <ul class="sites">
        {muted.map((one) => (
          <li key={one.id} class="switch">
            {one.name}
            <button
              type="button"
              class="link-button"
              aria-label={`Mark again: ${one.name}`}
              onClick={() => onChange(withMuted(settings, one, false))}
            >
              Mark again
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
