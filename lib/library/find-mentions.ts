import type { Matcher } from "../match/matcher";
import { contextOf, createContextCheck } from "../match/page-words";
import type { EntityRecord } from "../pack/entity-record";
import { AFTER_NAME, NEEDS_CONTEXT } from "../pack/format";
import type { Pack } from "../pack/reader";
import type { Candidate, FoundMention } from "../sense/mention";

/** Every surface form of a pack in a page's blocks, with the entities it may name; `recordAt` decodes these by number. */
export function findMentions(
  pack: Pack,
  matcher: Matcher,
  blocks: readonly string[],
  recordAt: (entity: number) => EntityRecord,
): FoundMention[] {
  const found: FoundMention[] = [];
  const contextOccurs = createContextCheck(blocks);
  const candidates = new Map<number, Candidate>();
  /** What a row may mean on this page. */
  const candidateOf = (row: number): Candidate => {
    const rule = pack.aliases.rule[row] as number;
    const hashes = (rule & NEEDS_CONTEXT) === 0 ? null : contextOf(pack.aliases, row);
    const entity = recordAt(pack.aliases.entity[row] as number);
    return {
      entity,
      afterName: (rule & AFTER_NAME) !== 0,
      context: hashes && new Set(hashes),
      lacksContext: hashes !== null && !contextOccurs(hashes),
    };
  };
  const scan = (text: string, block: number, offset: number, into: FoundMention[]): void => {
    matcher.scan(text, (from, to, row) => {
      const start = offset + from;
      const end = offset + to;
      let candidate = candidates.get(row);
      if (candidate === undefined) {
        candidate = candidateOf(row);
        candidates.set(row, candidate);
      }
      const last = into.at(-1);
      if (last?.block !== block || last.start !== start || last.end !== end) {
        into.push({ block, start, end, candidates: [candidate] });
        return;
      }
      const { entity } = candidate;
      const same = last.candidates.findIndex((other) => other.entity.id === entity.id);
      const other = last.candidates[same];
      if (other) last.candidates[same] = freer(other, candidate);
      else last.candidates.push(candidate);
    });
  };
  blocks.forEach((text, block) => {
    scan(text, block, 0, found);
  });
  for (const mention of found) {
    if (!mention.candidates.every(({ lacksContext }) => lacksContext)) continue;
    const { block, start, end } = mention;
    const surface = (blocks[block] as string).slice(start, end);
    const last = surface.search(/\s\S+$/u);
    if (last < 0) continue;
    const within: FoundMention[] = [];
    scan(surface.slice(0, last), block, start, within);
    const [first] = within;
    const isPlain =
      first?.start === start && first.candidates.every(({ context, afterName }) => !context && !afterName);
    if (first && isPlain) mention.shorter = first;
  }
  return found;
}

/** Of an entity's forms under two rules the freer one holds. */
function freer(a: Candidate, b: Candidate): Candidate {
  return {
    entity: a.entity,
    afterName: a.afterName && b.afterName,
    context: a.context && b.context,
    lacksContext: a.lacksContext && b.lacksContext,
  };
}
