import { inverseWords, RELATIONS, relationWords } from "../../lib/entity/vocabulary";
import type { EntityRecord, NamedRelation } from "../../lib/pack/entity-record";
import { periodWords } from "./date-words";

/** Another entity, and what it has to do with this one: "counterpart of", Steve Witkoff, "in the talks". */
export interface Related {
  id: string;
  name: string;
  words: string;
  /** Note and period; "" without either. */
  more: string;
}

/**
 * The entities that this one has to do with, each once by its most telling relation, most telling first: those on the
 * page, also where only their own record names this one, and the others. A note stands only with the relation as it was
 * written, since it is told from that side.
 */
export function relatedTo(
  { id: self, relations }: Pick<EntityRecord, "id" | "relations">,
  onPage: ReadonlyMap<string, EntityRecord> = new Map(),
): { inStory: Related[]; others: Related[] } {
  const found: [rank: number, Related][] = [];
  const add = (id: string, name: string, words: string, { type, since, until }: NamedRelation, note?: string) => {
    found.push([
      RELATIONS.indexOf(type),
      { id, name, words, more: [note, periodWords(since, until)].filter(Boolean).join(", ") },
    ]);
  };
  for (const one of relations) add(one.entity, one.name, relationWords(one.type), one, one.note);
  for (const { id, name, relations } of onPage.values())
    for (const one of relations) if (one.entity === self) add(id, name, inverseWords(one.type), one);
  found.sort(([a], [b]) => a - b);
  const once = new Map<string, Related>();
  for (const [, one] of found) if (one.id !== self && !once.has(one.id)) once.set(one.id, one);
  const all = [...once.values()];
  return { inStory: all.filter(({ id }) => onPage.has(id)), others: all.filter(({ id }) => !onPage.has(id)) };
}
