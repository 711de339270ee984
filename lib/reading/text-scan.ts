import type { Mark } from "../marks/mark-store";
import type { AnnotateReply, AnnotateRequest } from "../messages/protocol";
import { type PageBlock, walkBlocks } from "../page/block-walk";
import { spansOf } from "../text/text-map";
import { nextIdle } from "./idle";

/** Text a message carries at most, UTF-16 units, unless one block alone is longer. */
const CHUNK_LENGTH = 100_000;
/** Time that reading the page's text may take in one task, ms. */
const SLICE_MS = 4;

/** Marks found in one chunk of a page, with the reply that they come from. */
export interface ScanStep {
  marks: Mark[];
  reply: AnnotateReply & { ok: true };
}

export interface ScanOptions {
  window: Window;
  storyDate: string | null;
  /** Full names seen on the page so far; grows with the scan. */
  namesSeen: Set<string>;
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  signal: AbortSignal;
}

/**
 * Reads the text below some elements, asks what its names mean, and yields the marks chunk by chunk; long pages are
 * read in slices with idle moments between. Throws where the answer is an error. Stops with the signal.
 */
export async function* scanText(roots: Iterable<Element>, options: ScanOptions): AsyncGenerator<ScanStep> {
  for await (const blocks of chunks(roots, options)) {
    const { storyDate, namesSeen, annotate, signal } = options;
    const reply = await annotate({ blocks: blocks.map(({ text }) => text), storyDate, namesSeen: [...namesSeen] });
    if (signal.aborted) return;
    if (!reply.ok) throw new Error(reply.error);
    for (const id of reply.namesSeen) namesSeen.add(id);
    yield { marks: marksOf(blocks, reply), reply };
  }
}

async function* chunks(roots: Iterable<Element>, { window, signal }: ScanOptions): AsyncGenerator<PageBlock[]> {
  let chunk: PageBlock[] = [];
  let length = 0;
  let began = window.performance.now();
  for (const root of roots) {
    for (const block of walkBlocks(root)) {
      chunk.push(block);
      length += block.text.length;
      if (length >= CHUNK_LENGTH) {
        yield chunk;
        chunk = [];
        length = 0;
      }
      if (window.performance.now() - began > SLICE_MS) {
        await nextIdle(window);
        began = window.performance.now();
      }
      if (signal.aborted) return;
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** Marks whose text still stands as it was read: a page may change while it is asked about. */
function marksOf(blocks: readonly PageBlock[], reply: AnnotateReply & { ok: true }): Mark[] {
  const marks: Mark[] = [];
  for (const { block, start, end, state, candidates } of reply.mentions) {
    const source = blocks[block];
    if (!source) continue;
    const spans = spansOf(source, start, end);
    const surface = source.text.slice(start, end).replaceAll("\n", "");
    const now = spans.map((span) => span.node.data.slice(span.start, span.end)).join("");
    if (now.replaceAll("\n", "") === surface && spans.every(({ node }) => node.isConnected)) {
      marks.push({ state, candidates, spans });
    }
  }
  return marks;
}
