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
