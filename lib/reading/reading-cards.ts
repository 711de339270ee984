import { reportOnce } from "../base/report";
import { today } from "../base/today";
import type { MapView } from "../map/map-view";
import { boxesOf } from "../marks/hit-test";
import type { Mark } from "../marks/mark-store";
import type { EntityRecord } from "../pack/entity-record";
import { copyText } from "../page/copy-text";
import type { CardContent } from "./card-content";
import type { CardLayer, OpenLayer, PinnedCard } from "./card-layer";
import { deepActiveElement } from "./deep-active-element";
import { createLazyLayer } from "./lazy-layer";
import { createMapRequests } from "./map-requests";

/** What the cards of a page need of the session around them. */
export interface CardsOptions {
  document: Document;
  entities: ReadonlyMap<string, EntityRecord>;
  packDate(): string;
  storyDate(): string | null;
  /** Text size of cards, in per cent. */
  textSize(): number;
  loadLayer(): Promise<OpenLayer>;
  lookUp(id: string): Promise<EntityRecord | null>;
  map(id: string): Promise<MapView | null>;
  mute(entity: EntityRecord, on: boolean): void;
  openSearch(entity: EntityRecord): void;
  /** The card that is open is to close, was pinned, or shows another entity than its mark's. */
  onClose(): void;
  onPinned(): void;
  onReplaced(): void;
  signal: AbortSignal;
}

/** How a card is to open. */
export interface Opened {
  mark: Mark;
  /** The box of the mark beside which it stands. */
  word: DOMRect;
  /** A bottom sheet, for touch. */
  sheet?: boolean;
  link?: CardContent["link"];
  /** With the focus in it; closing it gives the focus back. */
  focus?: boolean;
}

/** The cards of one page session. */
export interface ReadingCards {
  /** A mark's card may soon be wanted: what it needs is fetched while the pointer dwells. */
  prepare(mark: Mark): void;
  open(opened: Opened): void;
  close(): void;
  /** Closes the card that was pinned last; answers whether there was one. */
  closePinned(): boolean;
  focus(): void;
  /** The mark whose card is open, also where the card shows something else by now; null without one. */
  mark(): Mark | null;
  /** Whether the open card says that its entity was just muted: it outlives its mark. */
  saysMuted(): boolean;
  /** The open card goes along with its word; the word's new box, or null where it has no box any more. */
  follow(): DOMRect | null;
  /** Whether Escape is for what is ours, and not for a dialog of the page's that lies over it. */
  isInReach(): boolean;
  holds(target: EventTarget | null): boolean;
  box(): DOMRect | null;
  /** Size of the cards' text, in per cent; also of those that are open. */
  setTextSize(percent: number): void;
  ring(boxes: readonly DOMRect[], onDark: boolean): void;
  announce(text: string): void;
}

/** One card: what it shows, and the cards that led to it, the first at the beginning. */
interface View extends Opened {
  /** Which of the mark's boxes it stands beside. */
  line: number;
  steps: { entity: EntityRecord; mark: Mark | null }[];
  pinned: PinnedCard | null;
  muted: boolean;
}

/** Makes the cards of a session; nothing is loaded or added to the page before the first is wanted. */
export function createReadingCards(options: CardsOptions): ReadingCards {
  const { document, entities, signal } = options;
  const lazy = createLazyLayer(options.loadLayer, options.onClose, signal);
  let view: View | null = null;
  const pinned: View[] = [];
  const maps = createMapRequests(options.map, (id) => {
    for (const card of view ? [view, ...pinned] : pinned) {
      if (!card.muted && card.steps.at(-1)?.entity.id === id) show(card);
    }
  });
  let focusBefore: HTMLElement | null = null;

  const entityOf = ({ candidates: [id] }: Mark) => entities.get(id as string);

  function contentOf(card: View): CardContent {
    const step = card.steps.at(-1) as View["steps"][number];
    const before = card.steps.at(-2);
    const { entity, mark } = step;
    return {
      entity,
      state: mark?.state ?? "sure",
      metonym: mark?.metonym && entity.relations.find((relation) => relation.entity === mark.metonym)?.name,
      others: mark?.candidates.slice(1).flatMap((id) => entities.get(id) ?? []) ?? [],
      storyDate: options.storyDate(),
      packDate: options.packDate(),
      today: today(),
      map: maps.of(entity.id),
      onPage: entities,
      onOpenEntity: (id) => void openEntity(card, id),
      onClose: () => closeCard(card),
      back: before && { name: before.entity.name, go: () => goBack(card) },
      pin: card.sheet ? undefined : { pinned: card.pinned !== null, toggle: () => togglePin(card) },
      onMute: () => mute(card, entity),
      onSearch: () => options.openSearch(entity),
      onCopy: (text) => copyText(document, text),
      link: card.link,
    };
  }

  function show(card: View, content: Parameters<CardLayer["show"]>[0] = contentOf(card)): void {
    const word = boxesOf(card.mark)[card.line] ?? card.word;
    if (card.pinned) card.pinned.render(content);
    else if (card === view) lazy.now()?.show(content, word, card.sheet ? "sheet" : "beside");
  }

  /** Moves the focus into the open card, and remembers where it was. */
  function takeFocus(): void {
    const before = deepActiveElement(document);
    if (before instanceof HTMLElement && !lazy.now()?.holds(before)) focusBefore = before;
    lazy.now()?.focus();
  }

  function closeCard(card: View): void {
    if (card.pinned) card.pinned.close();
    else options.onClose();
  }

  /** Opens another entity's card in the place of the one shown, unless that one has gone meanwhile. */
  async function openEntity(card: View, id: string): Promise<void> {
    const from = card.steps.at(-1);
    const looked = entities.get(id) ?? options.lookUp(id);
    const entity = await Promise.resolve(looked).catch((error: unknown) => reportOnce(`${id} was not found`, error));
    if (!entity || card.steps.at(-1) !== from || (card !== view && !card.pinned)) return;
    card.steps.push({ entity, mark: null });
    maps.want(entity);
    show(card);
    if (card === view) options.onReplaced();
  }

  function goBack(card: View): void {
    card.steps.pop();
    show(card);
  }

  function togglePin(card: View): void {
    const layer = lazy.now();
    if (!layer || card.pinned) {
      card.pinned?.close();
      return;
    }
    const before = focusBefore;
    focusBefore = null;
    card.pinned = layer.pin((hadFocus) => {
      card.pinned = null;
      pinned.splice(pinned.indexOf(card), 1);
      if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    });
    pinned.push(card);
    view = null;
    options.onPinned();
    show(card);
  }

  function mute(card: View, entity: EntityRecord): void {
    card.muted = true;
    options.mute(entity, true);
    const undo = () => {
      card.muted = false;
      options.mute(entity, false);
      show(card);
    };
    show(card, { muted: entity.name, onUndo: undo, onClose: () => closeCard(card) });
  }

  return {
    prepare(mark) {
      void lazy.load();
      const entity = entityOf(mark);
      if (entity) maps.want(entity);
    },
    open(opened) {
      const entity = entityOf(opened.mark);
      if (!entity) return;
      maps.want(entity);
      const { top, left } = opened.word;
      const line = boxesOf(opened.mark).findIndex((box) => box.top === top && box.left === left);
      const steps = [{ entity, mark: opened.mark }];
      const card: View = { ...opened, line: Math.max(line, 0), steps, pinned: null, muted: false };
      view = card;
      const appear = () => {
        const layer = lazy.now();
        if (view !== card || !layer) return;
        layer.setTextSize(options.textSize());
        show(card);
        if (card.focus) takeFocus();
      };
      if (lazy.now()) appear();
      else void lazy.load().then(appear);
    },
    close() {
      const hadFocus = lazy.now()?.holds(deepActiveElement(document)) ?? false;
      view = null;
      lazy.now()?.hide();
      if (hadFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
    closePinned() {
      const last = pinned.at(-1);
      last?.pinned?.close();
      return last !== undefined;
    },
    focus: takeFocus,
    mark: () => view?.mark ?? null,
    saysMuted: () => view?.muted ?? false,
    follow() {
      const word = (view && boxesOf(view.mark)[view.line]) ?? null;
      if (word) lazy.now()?.follow(word);
      return word;
    },
    setTextSize: (percent) => lazy.now()?.setTextSize(percent),
    isInReach: () => lazy.now()?.isInReach() ?? true,
    holds: (target) => lazy.now()?.holds(target) ?? false,
    box: () => lazy.now()?.box() ?? null,
    ring(boxes, onDark) {
      const layer = lazy.now();
      if (layer) layer.ring(boxes, onDark);
      else if (boxes.length > 0) void lazy.load().then((loaded) => loaded?.ring(boxes, onDark));
    },
    announce: (text) => void lazy.load().then((loaded) => loaded?.announce(text)),
  };
}
