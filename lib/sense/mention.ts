import type { Kind } from "../entity/vocabulary";

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
}

/** An entity that a surface form may name. */
export interface Candidate {
  id: string;
  name: string;
  kind: Kind;
  /** 1 household name, 2 known to many, 3 specialist. */
  familiarity: number;
  /** The alias counts only where a full name of the entity stands on the page too. */
  afterName: boolean;
  /** Token hashes of the words of which the alias needs one on the page; null for an alias that stands by itself. */
  context: ReadonlySet<number> | null;
}

/** A surface form found in a text, before it is decided what it means. */
export interface FoundMention {
  block: number;
  start: number;
  end: number;
  candidates: Candidate[];
}
