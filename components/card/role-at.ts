import type { EntityRecord } from "../../lib/pack/entity-record";
import { isAfter, isBefore } from "./date-words";

export type Role = NonNullable<EntityRecord["roles"]>[number];

interface RolesAt {
  /** Held on the story date; without a story date those still held, else the newest; empty where none was held then. */
  shown: Role[];
  /** Begun after the story date and still held. */
  since: Role[];
}

/** What a person was on the story date (YYYY-MM-DD or null), and what they have become since. */
export function rolesAt(roles: readonly Role[], storyDate: string | null): RolesAt {
  const current = roles.filter((role) => !role.until);
  const fallback = current.length > 0 ? current : roles.slice(0, 1);
  if (!storyDate) return { shown: fallback, since: [] };
  const held = roles.filter(
    ({ since, until }) => !(since && isAfter(since, storyDate)) && !(until && isBefore(until, storyDate)),
  );
  const earlier = roles.filter(({ until }) => until && isBefore(until, storyDate)).slice(0, 1);
  return {
    shown: held.length > 0 ? held : earlier,
    since: current.filter((role) => role.since && isAfter(role.since, storyDate)),
  };
}
