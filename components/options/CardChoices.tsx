import type { Opening, Settings, TextSize } from "../../lib/settings/settings";
import { Switch } from "../controls/Switch";
import { Choices } from "./Choices";

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

const OPENING_CHOICES: readonly { value: Opening; label: string; hint: string }[] = [
  { value: "rest", label: "By resting on a mark", hint: "for a moment" },
  { value: "shift", label: "By resting with Shift held", hint: "no card by chance" },
  { value: "click", label: "By a click", hint: "on links, rest on them and hold Shift" },
];

const SIZE_CHOICES: readonly { value: TextSize; label: string; hint: string }[] = [
  { value: 100, label: "Usual", hint: "100 %" },
  { value: 125, label: "Larger", hint: "125 %" },
  { value: 150, label: "Large", hint: "150 %" },
  { value: 200, label: "Very large", hint: "200 %" },
];

/** What opens a card, how large its text is, and whether a screen reader is told of the marks. */
export function CardChoices({ settings, onChange }: Props) {
  return (
    <section>
      <h2>Cards</h2>
      <div class="pair">
        <Choices
          legend="Open a card"
          name="open-on"
          choices={OPENING_CHOICES}
          value={settings.openOn}
          onChange={(openOn) => onChange({ ...settings, openOn })}
        />
        <Choices
          legend="Text size"
          name="text-size"
          choices={SIZE_CHOICES}
          value={settings.textSize}
          onChange={(textSize) => onChange({ ...settings, textSize })}
        />
      </div>
      <Switch on={settings.announceMarks} onChange={(announceMarks) => onChange({ ...settings, announceMarks })}>
        Announce marks to a screen reader <span class="soft">their number, and the one reached by keys</span>
      </Switch>
    </section>
  );
}
