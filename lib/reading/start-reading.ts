import { reportOnce } from "../base/report";
import type { MapView } from "../map/map-view";
import { boxesOf } from "../marks/hit-test";
import type { Mark } from "../marks/mark-store";
import { createPainter } from "../marks/painter";
import { createRootSheets } from "../marks/root-sheets";
import type { AnnotateReply, AnnotateRequest, CastMember, Jump, WalkStep } from "../messages/protocol";
import type { EntityRecord } from "../pack/entity-record";
import { storyDate } from "../page/story-date";
import { type MutedEntity, type Settings, withMuted } from "../settings/settings";
import { HOST_TAG, type OpenLayer } from "./card-layer";
import { groundsOf, watchGround } from "./ground";
import { createJumps } from "./jump";
import { watchMutations } from "./mutations";
import { createPageMarks } from "./page-marks";
import { watchPointer } from "./pointer";
import { watchPresses } from "./presses";
import { createReadingCards, type Opened } from "./reading-cards";
import { scheduleScans } from "./scan-schedule";
import { createWalk } from "./walk";

/** What a page session needs of the world around it. */
export interface ReadingOptions {
  document: Document;
  settings: Settings;
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  lookUp(id: string): Promise<EntityRecord | null>;
  map(id: string): Promise<MapView | null>;
  /** The script of cards, which comes into the page when the first card may be wanted. */
  loadLayer(): Promise<OpenLayer>;
  /** Styles of marks to be put into shadow roots, where the engine needs that. */
  rootStyles: string | null;
  /** Stores that the reader knows an entity, or wants it marked again. */
  mute(entity: MutedEntity, on: boolean): Promise<unknown>;
  openSearch(entity: MutedEntity): Promise<unknown>;
  signal: AbortSignal;
}

/** A page's life with us, from start to the signal's end. */
export interface ReadingSession {
  /** The entities of the page with counts, most frequent first. */
  cast(): CastMember[];
  /** Brings an entity's next mention into sight; null where none is left. */
  jumpTo(id: string): Jump | null;
  /** Goes to a mark by the keyboard, or opens the card of the one that it has come to. */
  walk(step: WalkStep): void;
  /** Takes changed settings: marks are painted anew. */
  apply(settings: Settings): void;
}

/**
 * Reads a page: extracts its text, asks what the names mean, paints the marks, watches pointer and changes, and shows
 * cards. Changes nothing of the page. Everything ends with the signal.
 */
export function startReading(options: ReadingOptions): ReadingSession {
  const { document, signal } = options;
  const window = document.defaultView as Window;
  let { settings } = options;
  // Asked for anew each time: a single-page site may have opened another story meanwhile.
  const dateOfStory = () => storyDate(document, window.location.href);
  const annotate = (request: AnnotateRequest) => options.annotate({ ...request, storyDate: dateOfStory() });
  const page = createPageMarks(document, annotate, (root) => watchRoot(root), signal);
  const painter = createPainter(({ candidates: [id] }) => page.entities.get(id as string)?.kind);
  const sheets = createRootSheets(options.rootStyles);
  const opening = () => settings.openOn;
  const visible = () => page.visible.all();

  const cards = createReadingCards({
    document,
    entities: page.entities,
    packDate: () => page.packDate,
    storyDate: dateOfStory,
    textSize: () => settings.textSize,
    loadLayer: options.loadLayer,
    lookUp: options.lookUp,
    map: options.map,
    mute({ id, name }, on) {
      // At once; what is stored comes back as a change of settings.
      apply(withMuted(settings, { id, name }, on));
      options.mute({ id, name }, on).catch((error: unknown) => reportOnce("a name could not be muted", error));
    },
    openSearch({ id, name }) {
      options.openSearch({ id, name }).catch((error: unknown) => reportOnce("the search did not open", error));
    },
    onClose: () => pointer.dismiss(),
    onPinned() {
      pointer.pinned();
      painter.activate(null);
    },
    onReplaced: () => pointer.replaced(),
    signal,
  });
  const jumps = createJumps(document, page.marksOfEntity, painter, signal);
  const walk = createWalk(document, visible, cards.ring);
  /** On what grounds the marks were painted. */
  let grounds = "";
  /** What belongs to the next card that is asked for, beside its mark and box. */
  let asked: Partial<Opened> = {};

  const pointer = watchPointer(
    document,
    page.visible,
    cards,
    opening,
    {
      prepare: cards.prepare,
      show(mark, word, held) {
        jumps.release();
        painter.activate(mark);
        cards.open({ mark, word, ...(held && asked) });
        asked = {};
      },
      hide() {
        painter.activate(null);
        cards.close();
      },
    },
    signal,
  );
  const ask = (mark: Mark, word: DOMRect, how: Partial<Opened>) => {
    asked = how;
    pointer.ask(mark, word);
  };
  watchPresses(
    document,
    page.visible,
    cards.holds,
    opening,
    ({ mark, box, touch, link }) => ask(mark, box, { sheet: touch, link }),
    signal,
  );

  function paint(): void {
    page.choose(settings);
    grounds = groundsOf(visible());
    painter.paint(visible(), settings.markStyle);
    sheets.use(page.visible.roots());
    const shown = cards.mark();
    if (shown && !visible().has(shown) && !cards.saysMuted()) pointer.dismiss();
    walk.draw();
  }

  /** Paints where a page was switched from light to dark, or back, since the last time. */
  function paintAnew(): void {
    if (groundsOf(visible()) !== grounds) paint();
  }

  function apply(next: Settings): void {
    settings = next;
    cards.setTextSize(settings.textSize);
    jumps.end();
    paint();
  }

  function step(direction: Exclude<WalkStep, "open">): void {
    pointer.dismiss();
    jumps.end();
    const reached = walk.step(direction);
    const entity = reached && page.entities.get(reached.mark.candidates[0] as string);
    if (settings.announceMarks && entity) {
      cards.announce(`${entity.name}, ${entity.kind}, ${reached.place} of ${reached.of}`);
    }
  }

  function openWalked(): void {
    const mark = walk.mark();
    const [word] = mark ? boxesOf(mark) : [];
    if (mark && word) ask(mark, word, { focus: true });
    else if (cards.box()) cards.focus();
    else step("next");
  }

  async function scan(): Promise<boolean> {
    try {
      const changed = await page.scan();
      if (signal.aborted) return false;
      if (changed) paint();
      else paintAnew();
      if (changed && settings.announceMarks) {
        cards.announce(`${visible().size} names and terms are marked on this page`);
      }
      return changed;
    } catch (error) {
      if (!signal.aborted) reportOnce("this page could not be read", error);
      return false;
    }
  }

  const watchRoot = watchMutations(
    document,
    (node) => node.nodeName.toLowerCase() === HOST_TAG,
    () => {
      if (cards.mark()?.spans.some(({ node }) => !node.isConnected)) pointer.dismiss();
      schedule.changed();
    },
    signal,
  );
  watchGround(document, paintAnew, signal);
  const schedule = scheduleScans(scan, window, signal);
  const follow = () => {
    walk.draw();
    const word = cards.follow();
    if (!word) return;
    if (word.bottom < 0 || word.top > window.innerHeight) pointer.dismiss();
    else pointer.follow(word);
  };
  document.addEventListener("scroll", follow, { signal, capture: true, passive: true });
  window.addEventListener("resize", follow, { signal });
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !event.isTrusted || !cards.isInReach()) return;
      if (!pointer.dismiss() && !walk.end() && !cards.closePinned()) return;
      // One press closes one thing: not also the page's dialog in which the card may stand.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  document.addEventListener("pointerdown", ({ target }) => cards.holds(target) || walk.end(), {
    signal,
    capture: true,
  });
  signal.addEventListener("abort", () => {
    pointer.dismiss();
    painter.clear();
    sheets.clear();
  });

  return {
    cast: page.cast,
    jumpTo(id) {
      pointer.dismiss();
      walk.end();
      return jumps.to(id);
    },
    walk: (what) => (what === "open" ? openWalked() : step(what)),
    apply,
  };
}
