import type { Kind } from "../lib/entity/vocabulary";

/** How a group of one kind is called where kinds are listed. */
export const KIND_GROUPS: Record<Kind, string> = {
  person: "People",
  place: "Places",
  organisation: "Organisations",
  military: "Military",
  agreement: "Agreements",
  weapon: "Weapons",
  event: "Events",
  concept: "Concepts",
};
