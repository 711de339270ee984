import { createMatcher } from "../match/matcher";
import type { AnnotateRequest } from "../messages/protocol";
import { entityAt } from "../pack/entities";
import type { EntityRecord } from "../pack/entity-record";
import type { Pack } from "../pack/reader";
import { type DecideOptions, decide } from "../sense/decide";
import type { Mention } from "../sense/mention";
import { findMentions } from "./find-mentions";

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
