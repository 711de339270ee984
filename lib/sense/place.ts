import { advertising } from "./advertising";
import { type BlockView, viewBlock } from "./block-view";
import type { Candidate, FoundMention } from "./mention";
import { beginsSentence, plain, type Word, wordAfter, wordBefore } from "./neighbours";

/** A found mention with what stands around it. */
export interface Place {
  found: FoundMention;
  block: BlockView;
  surface: string;
  /** The surface as word lists hold it. */
  key: string;
  /** The words directly beside it. */
  before: Word | null;
  after: Word | null;
  /** Whether a sentence begins with it. */
  opens: boolean;
}

/** The places of found mentions, in their order. */
export function placesOf(found: readonly FoundMention[], blocks: readonly string[]): Place[] {
  const views = viewsOf(found, blocks);
  return found.map((mention) => {
    const block = views.get(mention.block) as BlockView;
    const { text } = block;
    const surface = text.slice(mention.start, mention.end);
    return {
      found: mention,
      block,
      surface,
      key: plain(surface),
      before: wordBefore(text, mention.start),
      after: wordAfter(text, mention.end),
      opens: beginsSentence(text, mention.start),
    };
  });
}

/** Views of the blocks that have mentions, by number. */
function viewsOf(found: readonly FoundMention[], blocks: readonly string[]): Map<number, BlockView> {
  const edges = new Map<number, { starts: Set<number>; ends: Map<number, readonly Candidate[]> }>();
  for (const { block, start, end, candidates } of found) {
    const here = edges.get(block) ?? { starts: new Set(), ends: new Map() };
    edges.set(block, here);
    // A bare surname, or a word without its context, is no name that stands by itself.
    if (candidates.every(({ afterName, lacksContext }) => afterName || lacksContext)) continue;
    here.starts.add(start);
    here.ends.set(end, candidates);
  }
  const paid = advertising(blocks);
  return new Map(
    [...edges].map(([at, { starts, ends }]) => [at, viewBlock(blocks[at] as string, starts, ends, paid.has(at))]),
  );
}

/** Whether a name of one word, with an article or without, no acronym: longer names hide such, and words look like them. */
export function isSingleName({ surface }: Place): boolean {
  return /^(?:[Tt]he )?\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u.test(surface);
}

/** The text before a place in its block, no more than some words of it. */
export function textBefore({ block, found }: Place, length = 48): string {
  return block.text.slice(Math.max(0, found.start - length), found.start);
}

/** The text after a place in its block, no more than some words of it. */
export function textAfter({ block, found }: Place, length = 48): string {
  return block.text.slice(found.end, found.end + length);
}
