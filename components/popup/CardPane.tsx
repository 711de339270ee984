import { useLayoutEffect, useRef } from "preact/hooks";
import { Card } from "../card/Card";
import { EntityLink } from "./EntityLink";
import type { CardState, SearchActions, SearchState } from "./popup-state";
import { TabLink } from "./TabLink";

interface Props extends Pick<SearchActions, "onOpen" | "onBack" | "onCopy" | "hrefOf" | "onTab"> {
  card: CardState & { state: "open" | "unknown" };
  depth: number;
  /** Any precision; null until it is known. */
  packDate: string | null;
  today: SearchState["today"];
  onEscape: () => void;
}

/** One card and the way back. A chip opens the next card in its place. */
export function CardPane(props: Props) {
  const { card, depth, packDate, today, onOpen, onBack, onCopy, onEscape, hrefOf, onTab } = props;
  const pane = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  /** How far the cards below this one were scrolled, for the way back. */
  const scrolled = useRef<number[]>([]);
  const id = card.state === "open" ? card.entity.id : card.id;

  useLayoutEffect(() => {
    pane.current?.querySelector<HTMLElement>(".card, .unknown")?.focus({ preventScroll: true });
    scrolled.current.length = depth + 1;
    scroller.current?.scrollTo({ top: scrolled.current[depth] ?? 0 });
  }, [id, depth]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a key of the whole pane
    <div
      ref={pane}
      class="card-pane"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        onEscape();
      }}
    >
      <div class="card-bar">
        <button type="button" class="link-button back" onClick={onBack}>
          <span aria-hidden="true">←</span> Back
        </button>
        {onTab && hrefOf && <TabLink href={hrefOf(id)} onTab={onTab} />}
      </div>
      <div
        ref={scroller}
        class="card-scroll"
        onScroll={(event) => {
          scrolled.current[depth] = event.currentTarget.scrollTop;
        }}
      >
        {card.state === "open" ? (
          <Card
            key={id}
            entity={card.entity}
            map={card.map}
            state="sure"
            others={[]}
            storyDate={null}
            packDate={packDate ?? card.entity.asOf}
            today={today}
            onOpenEntity={onOpen}
            onCopy={onCopy}
            linkTo={
              hrefOf &&
              ((to, words) => (
                <EntityLink href={hrefOf(to)} onOpen={() => onOpen(to)}>
                  {words}
                </EntityLink>
              ))
            }
          />
        ) : (
          <p class="note unknown" tabIndex={-1}>
            {card.trouble
              ? `This card could not be opened: ${card.trouble.detail}`
              : `No entity “${id}” in these facts. It may have another name now: search for it.`}
          </p>
        )}
      </div>
    </div>
  );
}
