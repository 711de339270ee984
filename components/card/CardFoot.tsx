import { Component } from "preact";
import type { EntityRecord } from "../../lib/pack/entity-record";
import type { CardActions } from "../../lib/reading/card-content";
import { cardText } from "./card-text";
import { dateWords } from "./date-words";
import { isPast, type Reading } from "./fact-age";
import { IconButton } from "./IconButton";
import { storyAge } from "./story-age";

interface Props extends Pick<CardActions, "onMute" | "onCopy" | "onSearch"> {
  entity: EntityRecord;
  reading: Reading;
  packDate: string;
}

/** Whether anything that the card says of the present is past its horizon. */
function isDoubtful({ facts, roles = [], asOf }: EntityRecord, today: string): boolean {
  return (
    facts.some((fact) => isPast(fact.asOf ?? asOf, fact.horizon, today)) ||
    (roles.some(({ until }) => !until) && isPast(asOf, "office", today))
  );
}

/** From when all this is, and what can be done with it. A class, for the words on the copy: hooks would cost a KB. */
export class CardFoot extends Component<Props, { said?: string }> {
  override render({ entity, reading, packDate, onMute, onCopy, onSearch }: Props) {
    const copy = (onCopy: (text: string) => boolean) =>
      this.setState({ said: onCopy(cardText(entity, reading)) ? "Copied" : "Could not be copied" });
    return (
      <footer>
        <p>
          Facts as of {dateWords(entity.asOf)}
          {storyAge(entity.asOf, reading.storyDate)}
          {isDoubtful(entity, reading.today) && "; some may have changed"}
          <br />
          Pack of {dateWords(packDate)}
        </p>
        <span role="status">{this.state.said}</span>
        {onMute && (
          <IconButton
            label={`I know this one: no longer mark ${entity.name}`}
            path="m3 8.5 3.5 3.5L13 4.5"
            onClick={onMute}
          />
        )}
        {onCopy && (
          <IconButton label="Copy as text" path="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" onClick={() => copy(onCopy)} />
        )}
        {onSearch && (
          <IconButton
            label="Open in search"
            path="m10 10 4 4M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z"
            onClick={onSearch}
          />
        )}
      </footer>
    );
  }
}
