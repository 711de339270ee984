interface Choice<T> {
  value: T;
  label: string;
  hint: string;
}

interface Props<T> {
  legend: string;
  name: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, as radio buttons with a line each on what it does. */
export function Choices<T extends string | number>({ legend, name, choices, value, onChange }: Props<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label} <span class="soft">{choice.hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
