import { createMatcher, type Matcher } from "../match/matcher";
import { contextOf, createContextCheck } from "../match/page-words";
import type { AnnotateRequest } from "../messages/protocol";
import { entityAt } from "../pack/entities";
import type { EntityRecord } from "../pack/entity-record";
import { AFTER_NAME, NEEDS_CONTEXT } from "../pack/format";
import type { Pack } from "../pack/reader";
import { type DecideOptions, decide } from "../sense/decide";
import type { Candidate, FoundMention, Mention } from "../sense/mention";

export interface Annotation {
  mentions: Mention[];
  /** Records of every candidate of every mention, each once. */
  entities: EntityRecord[];
  packDate: string;
}

/**
 * Finds and decides the mentions in a page's blocks; options leave rules out or have decisions explained. Throws a
 * PackError where the pack holds a broken record.
 */
export function createAnnotator(pack: Pack, options: DecideOptions = {}): (request: AnnotateRequest) => Annotation {
  const matcher = createMatcher(pack.aliases);
  return ({ blocks, storyDate = null, site = null }) => {
    const records = new Map<number, EntityRecord>();
    const recordAt = (entity: number): EntityRecord => {
      const known = records.get(entity) ?? entityAt(pack, entity);
      records.set(entity, known);
      return known;
    };
    const found = findMentions(pack, matcher, blocks, recordAt);
    const mentions = decide(found, { blocks, storyDate, site }, options);
    const used = new Set(mentions.flatMap((mention) => mention.candidates));
    return {
      mentions,
      entities: [...records.values()].filter((record) => used.has(record.id)),
      packDate: pack.meta.asOf,
    };
  };
}

function findMentions(
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
