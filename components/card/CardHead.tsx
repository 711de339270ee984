import type { ComponentChildren } from "preact";
import type { CardActions } from "../../lib/reading/card-content";
import { IconButton } from "./IconButton";

interface Props extends Pick<CardActions, "back" | "pin" | "onClose"> {
  kind: string;
  children: ComponentChildren;
}

/** The top of a card, by which a pinned one is dragged: the way back, what kind of thing this is, pin and close. */
export function CardHead({ kind, back, pin, onClose, children }: Props) {
  return (
    <header class="handle">
      <div class="bar">
        {back && <IconButton label={`Back to ${back.name}`} path="M10 3 5 8l5 5" onClick={back.go} />}
        <p class="kind">{kind}</p>
        {pin && (
          <IconButton
            label="Pin this card"
            path="M5.5 2.5h5M6.5 2.5v5L4 10h8L9.5 7.5v-5M8 10v4.5"
            pressed={pin.pinned}
            onClick={pin.toggle}
          />
        )}
        {onClose && <IconButton label="Close" path="m4 4 8 8m0-8-8 8" onClick={onClose} />}
      </div>
      {children}
    </header>
  );
}
