import { reportOnce } from "../base/report";
import { today } from "../base/today";
import { boxesOf } from "../marks/hit-test";
import type { Mark } from "../marks/mark-store";
import { createPainter } from "../marks/painter";
import type { AnnotateReply, AnnotateRequest, CastMember, Jump } from "../messages/protocol";
import type { EntityRecord } from "../pack/entity-record";
import { storyDate } from "../page/story-date";
import type { Settings } from "../settings/settings";
import { type CardContent, createCardLayer, HOST_TAG, type RenderCard } from "./card-layer";
import { createJumps } from "./jump";
import { watchMutations } from "./mutations";
import { createPageMarks } from "./page-marks";
import { watchPointer } from "./pointer";
import { scheduleScans } from "./scan-schedule";

/** What a page session needs of the world around it. */
export interface ReadingOptions {
  document: Document;
  settings: Settings;
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  lookUp(id: string): Promise<EntityRecord | null>;
  render: RenderCard;
  /** Style sheet of the card and its layer. */
  style: string;
  signal: AbortSignal;
}

/** A page's life with us, from start to the signal's end. */
export interface ReadingSession {
  /** The entities of the page with counts, most frequent first. */
  cast(): CastMember[];
  /** Brings an entity's next mention into sight; null where none is left. */
  jumpTo(id: string): Jump | null;
  /** Takes changed settings: marks are painted anew. */
  apply(settings: Settings): void;
}

/** The card that is open: for which mark, and in which of the mark's boxes the pointer found it. */
interface Shown {
  mark: Mark;
  line: number;
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
  const page = createPageMarks(document, annotate, signal);
  const painter = createPainter();
  const layer = createCardLayer(document, options.style, options.render);
  const jumps = createJumps(document, page.marksOfEntity, painter, signal);
  let shown: Shown | null = null;

  function paint(): void {
    page.choose(settings);
    painter.paint(page.visible.all(), settings.markStyle);
    if (shown && !page.visible.all().has(shown.mark)) pointer.dismiss();
  }

  async function scan(): Promise<boolean> {
    try {
      const changed = await page.scan();
      if (changed && !signal.aborted) paint();
      return changed;
    } catch (error) {
      if (!signal.aborted) reportOnce("this page could not be read", error);
      return false;
    }
  }

  function contentOf(entity: EntityRecord, mark: Mark | null): CardContent {
    return {
      entity,
      state: mark?.state ?? "sure",
      metonym: mark?.metonym && entity.relations.find((relation) => relation.entity === mark.metonym)?.name,
      others: mark?.candidates.slice(1).flatMap((id) => page.entities.get(id) ?? []) ?? [],
      storyDate: dateOfStory(),
      packDate: page.packDate,
      today: today(),
      onPage: page.entities,
      onOpenEntity: (id) => void open(id),
      onClose: () => pointer.dismiss(),
    };
  }

  /** Opens another entity's card in the place of the one shown, unless that one has gone meanwhile. */
  async function open(id: string): Promise<void> {
    const origin = shown;
    const looked = page.entities.get(id) ?? options.lookUp(id);
    const entity = await Promise.resolve(looked).catch((error: unknown) => reportOnce(`${id} was not found`, error));
    const word = origin && boxesOf(origin.mark)[origin.line];
    if (!entity || !word || shown !== origin) return;
    layer.show(contentOf(entity, null), word);
    pointer.replaced();
  }

  const pointer = watchPointer(
    document,
    page.visible,
    layer,
    {
      show(mark, word) {
        const entity = page.entities.get(mark.candidates[0] as string);
        if (!entity) return;
        const line = boxesOf(mark).findIndex((box) => box.top === word.top && box.left === word.left);
        shown = { mark, line: Math.max(line, 0) };
        jumps.release();
        painter.activate(mark);
        layer.show(contentOf(entity, mark), word);
      },
      hide() {
        shown = null;
        painter.activate(null);
        layer.hide();
      },
    },
    signal,
  );

  const schedule = scheduleScans(scan, window, signal);
  watchMutations(
    document,
    (node) => node.nodeName.toLowerCase() === HOST_TAG,
    () => {
      if (shown?.mark.spans.some(({ node }) => !node.isConnected)) pointer.dismiss();
      schedule.changed();
    },
    signal,
  );
  const follow = () => {
    const word = shown && boxesOf(shown.mark)[shown.line];
    if (!word) return;
    if (word.bottom < 0 || word.top > window.innerHeight) {
      pointer.dismiss();
      return;
    }
    layer.follow(word);
    pointer.follow(word);
  };
  document.addEventListener("scroll", follow, { signal, capture: true, passive: true });
  window.addEventListener("resize", follow, { signal });
  signal.addEventListener("abort", () => {
    pointer.dismiss();
    painter.clear();
    layer.remove();
  });

  return {
    cast: page.cast,
    jumpTo(id) {
      pointer.dismiss();
      return jumps.to(id);
    },
    apply(next) {
      settings = next;
      pointer.dismiss();
      jumps.end();
      paint();
    },
  };
}
