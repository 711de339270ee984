import { render } from "preact";
import { Card } from "../../components/card/Card";
import cardStyles from "../../components/card/card.css?inline";
import { MutedNote } from "../../components/card/MutedNote";
import type { RenderCard } from "../../lib/reading/card-layer";
import layerStyles from "./layer.css?inline";

/** Everything that the card's shadow root needs of styles. */
export const cardStyle = `${layerStyles}\n${cardStyles}`;

/** Renders a card or a note into a container, or empties it. Another entity's card is a new one, at its beginning. */
export const renderCard: RenderCard = (container, content) => {
  if (content === null) render(null, container);
  else if ("muted" in content)
    render(<MutedNote name={content.muted} onUndo={content.onUndo} onClose={content.onClose} />, container);
  else render(<Card key={content.entity.id} {...content} />, container);
};
