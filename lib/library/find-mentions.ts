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
  blocks.forEach((text, block) => {
    matcher.scan(text, (start, end, row) => {
      let candidate = candidates.get(row);
      if (candidate === undefined) {
        candidate = candidateOf(row);
        candidates.set(row, candidate);
      }
      const last = found.at(-1);
      if (last?.block !== block || last.start !== start || last.end !== end) {
        found.push({ block, start, end, candidates: [candidate] });
        return;
      }
      const { entity } = candidate;
      const same = last.candidates.findIndex((other) => other.entity.id === entity.id);
      const other = last.candidates[same];
      if (other) last.candidates[same] = freer(other, candidate);
      else last.candidates.push(candidate);
    });
  });
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
