import type { Candidate, SenseEntity } from "./mention";
import { type Place, textAfter, textBefore } from "./place";

/** Forms that chambers of the Union and of its states share, as word lists hold them. */
export const CHAMBERS = new Set(["house", "senate"]);
/** Names of states of the United States, or their last words, for patterns. */
export const STATE =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming";
const BEHIND_STATE = new RegExp(`\\b(?:${STATE}|[Ss]tate) $`, "u");
/** Who sits in a chamber, or a party of it. */
const SEATED = /^ (?:members|Members|Dems|Democrats|GOP|Republicans)\b/u;

/** Whether an entity is a chamber of the Union. */
export const isUnions = ({ kind, name }: SenseEntity) =>
  kind === "organisation" && /^(?:The )?(?:United States|U\.?S\.?) (?:House|Senate)\b/u.test(name);

/** "Montana Senate", "state Senate". */
export function isBehindState(place: Place): boolean {
  return BEHIND_STATE.test(textBefore(place));
}

/** "House Dems", "two House members": the Union's chamber needs no other context, unless a state stands before it. */
export function isSeated(place: Place, { entity }: Candidate): boolean {
  return CHAMBERS.has(place.key) && isUnions(entity) && SEATED.test(textAfter(place)) && !isBehindState(place);
}
