import { KINDS } from "../entity/vocabulary";
import { createMarkStore, type Mark, type MarkStore } from "../marks/mark-store";
import type { AnnotateReply, AnnotateRequest, CastMember } from "../messages/protocol";
import type { EntityRecord } from "../pack/entity-record";
import type { Settings } from "../settings/settings";
import { marksToShow } from "./marks-to-show";
import { marksOf, readBlocks } from "./text-scan";

/** What is known of one page: its marks, and the records of their entities. */
export interface PageMarks {
  /** Marks that the settings let be seen, in the order of the page. */
  visible: MarkStore;
  entities: ReadonlyMap<string, EntityRecord>;
  packDate: string;
  /** Reads the page and asks what its names mean; answers whether its marks changed. Rejects where nobody answers. */
  scan(): Promise<boolean>;
  /** Chooses anew what is visible. */
  choose(settings: Settings): void;
  /** The entities of the page with counts, most frequent first. */
  cast(): CastMember[];
  /** Every mark whose likeliest meaning is this entity, in document order: those that may be seen, or else all. */
  marksOfEntity(id: string): Mark[];
}

/**
 * The marks of a document. Every scan reads the whole page and asks about it in one message, so that what a name means
 * never depends on which part of the page changed last; an unchanged text is not asked about again. `onRoot` is told of the
 * open shadow roots in the page with every scan.
 */
export function createPageMarks(
  document: Document,
  annotate: (request: AnnotateRequest) => Promise<AnnotateReply>,
  onRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
): PageMarks {
  const marks = createMarkStore();
  const visible = createMarkStore();
  const entities = new Map<string, EntityRecord>();
  let last: { texts: string[]; reply: AnnotateReply & { ok: true } } | null = null;

  async function ask(texts: string[]): Promise<AnnotateReply & { ok: true }> {
    if (last && sameTexts(last.texts, texts)) return last.reply;
    const reply = await annotate({ blocks: texts });
    if (!reply.ok) throw new Error(reply.error);
    last = { texts, reply };
    return reply;
  }

  const page: PageMarks = {
    visible,
    entities,
    packDate: "",
    async scan() {
      if (!document.body) return false;
      const blocks = await readBlocks(document.body, document.defaultView as Window, onRoot, signal);
      if (signal.aborted) return false;
      const reply = await ask(blocks.map(({ text }) => text));
      if (signal.aborted) return false;
      page.packDate = reply.packDate;
      entities.clear();
      for (const entity of reply.entities) entities.set(entity.id, entity);
      return replaceMarks(marks, marksOf(blocks, reply.mentions));
    },
    choose(settings) {
      visible.replace(marksToShow(marks.all(), entities, settings));
    },
    cast: () => castOf(marks.all(), entities),
    marksOfEntity(id) {
      const among = (store: MarkStore) => [...store.all()].filter(({ candidates }) => candidates[0] === id);
      const seen = among(visible);
      return seen.length > 0 ? seen : among(marks);
    },
  };
  return page;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/**
 * Puts new marks in the place of the old, and answers whether any differs. A mark that stands where it stood stays the
 * same object: a pointer that rests on it goes on resting.
 */
function replaceMarks(marks: MarkStore, found: readonly Mark[]): boolean {
  const next = found.map((mark) => {
    const [first] = mark.spans;
    const before = first && marks.at(first.node, first.start);
    return before && sameMark(before, mark) ? before : mark;
  });
  const before = marks.all();
  const same = next.length === before.size && next.every((mark) => before.has(mark));
  if (!same) marks.replace(next);
  return !same;
}

function sameMark(a: Mark, b: Mark): boolean {
  return (
    a.state === b.state &&
    a.metonym === b.metonym &&
    a.candidates.join() === b.candidates.join() &&
    a.spans.length === b.spans.length &&
    a.spans.every((span, index) => {
      const other = b.spans[index];
      return other?.node === span.node && other.start === span.start && other.end === span.end;
    })
  );
}

/** Most frequent first; of those named equally often persons first, and the other kinds as the vocabulary has them. */
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
    .sort((a, b) => b.count - a.count || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1));
}
