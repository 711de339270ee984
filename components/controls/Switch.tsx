import type { ComponentChildren } from "preact";

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  disabled?: boolean;
}

/** A labelled on/off switch: a checkbox to the browser, so that keyboard, touch and forced colours come for free. */
export function Switch({ on, onChange, children, disabled = false }: Props) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
