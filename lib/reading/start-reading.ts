import { reportOnce } from "../base/report";
import { boxesOf } from "../marks/hit-test";
import { createMarkStore, type Mark } from "../marks/mark-store";
import { createPainter } from "../marks/painter";
import type { AnnotateReply, AnnotateRequest, CastMember } from "../messages/protocol";
import type { EntityRecord } from "../pack/entity-record";
import { storyDate } from "../page/story-date";
import type { Settings } from "../settings/settings";
import { type CardContent, createCardLayer, HOST_TAG, type RenderCard } from "./card-layer";
import { marksToShow } from "./marks-to-show";
import { watchMutations } from "./mutations";
import { watchPointer } from "./pointer";
import { scanText } from "./text-scan";

/** What a page session needs of the world around it. */
export interface ReadingOptions {
  document: Document;
  url: string;
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
  /** Takes changed settings: marks are painted anew. */
  apply(settings: Settings): void;
}

/**
 * Reads a page: extracts its text, asks what the names mean, paints the marks, watches pointer and changes, and shows
 * cards. Changes nothing of the page. Everything ends with the signal.
 */
export function startReading(options: ReadingOptions): ReadingSession {
  const { document, signal } = options;
  let { settings } = options;
  const date = storyDate(document, options.url);
  const marks = createMarkStore();
  /** Those of them that the settings let be seen. */
  const visible = createMarkStore();
  const painter = createPainter();
  const layer = createCardLayer(document, options.style, options.render);
  const entities = new Map<string, EntityRecord>();
  const namesSeen = new Set<string>();
  let packDate = "";
  let shown: Mark | null = null;

  function paint(): void {
    visible.replace(marksToShow(marks.all(), entities, settings));
    painter.paint(visible.all(), settings.markStyle);
  }

  async function scan(roots: Iterable<Element>): Promise<void> {
    const window = document.defaultView as Window;
    try {
      for await (const { marks: found, reply } of scanText(roots, { ...options, window, storyDate: date, namesSeen })) {
        packDate = reply.packDate;
        for (const entity of reply.entities) entities.set(entity.id, entity);
        for (const mark of found) marks.add(mark);
        if (found.length > 0) paint();
      }
    } catch (error) {
      if (!signal.aborted) reportOnce("this page could not be read", error);
    }
  }

  function contentOf(entity: EntityRecord, mark: Mark | null): CardContent {
    const others = mark?.candidates.slice(1).flatMap((id) => entities.get(id) ?? []) ?? [];
    return {
      entity,
      state: mark?.state ?? "sure",
      others,
      storyDate: date,
      packDate,
      onOpenEntity: (id) => void open(id),
      onClose: () => pointer.dismiss(),
    };
  }

  /** Opens another entity's card in the place of the one shown. */
  async function open(id: string): Promise<void> {
    const entity = entities.get(id) ?? (await options.lookUp(id));
    const word = shown && boxesOf(shown)[0];
    if (entity && word) layer.show(contentOf(entity, null), word);
  }

  const pointer = watchPointer(
    document,
    visible,
    layer,
    {
      show(mark, word) {
        const entity = entities.get(mark.candidates[0] as string);
        if (!entity) return;
        shown = mark;
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

  document.addEventListener(
    "scroll",
    () => {
      const [word] = shown ? boxesOf(shown) : [];
      if (word) layer.follow(word);
    },
    { signal, capture: true, passive: true },
  );
  watchMutations(
    document,
    (node) => node.nodeName.toLowerCase() === HOST_TAG,
    (roots) => {
      const dropped = marks.drop((node) => !node.isConnected || roots.some((root) => root.contains(node)));
      if (shown && !marks.all().has(shown)) pointer.dismiss();
      if (dropped) paint();
      void scan(roots);
    },
    signal,
  );
  signal.addEventListener("abort", () => {
    pointer.dismiss();
    painter.clear();
    layer.remove();
  });
  if (document.body) void scan([document.body]);

  return {
    cast: () => castOf(marks.all(), entities),
    apply(next) {
      settings = next;
      pointer.dismiss();
      paint();
    },
  };
}

function castOf(marks: Iterable<Mark>, entities: ReadonlyMap<string, EntityRecord>): CastMember[] {
  const counts = new Map<string, number>();
  for (const { candidates } of marks) {
    const id = candidates[0] as string;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const entity = entities.get(id);
      return entity ? [{ id, name: entity.name, kind: entity.kind, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
