import { render } from "preact";
import { Card } from "../../components/card/Card";
import cardStyles from "../../components/card/card.css?inline";
import type { CardContent } from "../../lib/reading/card-layer";
import layerStyles from "./layer.css?inline";

/** Everything that the card's shadow root needs of styles. */
export const cardStyle = `${layerStyles}\n${cardStyles}`;

/** Renders the card component into a container, or empties it. Another entity's card is a new one, at its beginning. */
export function renderCard(container: Element, content: CardContent | null): void {
  render(content && <Card key={content.entity.id} {...content} />, container);
}
