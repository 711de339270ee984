import type { EntityRecord } from "../pack/entity-record";

/** `sure`: the text can mean one entity only. `could-be`: several stay possible, the likeliest first. */
export type MentionState = "sure" | "could-be";

/** A name or term found in a text, with what it means. Offsets are UTF-16 units in the block's text. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  state: MentionState;
  /** Ids of the entities that it may mean, likeliest first; one when `sure`. */
  candidates: string[];
  /** Id of the country whose government the named capital stands for here: "Tehran said". */
  metonym?: string;
}

/** What the rules look at in an entity. */
export type SenseEntity = Pick<
  EntityRecord,
  "id" | "name" | "kind" | "familiarity" | "topics" | "relations" | "roles" | "timeline" | "summary"
>;

/** An entity that a surface form may name. */
export interface Candidate {
  entity: SenseEntity;
  /** The alias counts only where a full name of the entity stands on the page too. */
  afterName: boolean;
  /** Token hashes of the words of which the alias needs one on the page; null for an alias that stands by itself. */
  context: ReadonlySet<number> | null;
  /** None of them stands there: the alias counts only beside a full name. */
  lacksContext: boolean;
}

/** A surface form found in a text, before it is decided what it means. */
export interface FoundMention {
  block: number;
  start: number;
  end: number;
  candidates: Candidate[];
  /** What stands at its beginning by a shorter form that needs nothing: Iran, in "Iran protests". */
  shorter?: FoundMention | null;
}
