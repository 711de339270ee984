import type { EntityRecord } from "../../lib/pack/entity-record";
import { dateWords, isBefore } from "./date-words";
import { factAge, type Reading } from "./fact-age";
import { type Role, rolesAt } from "./role-at";

/** One line on what a person is or was. */
export interface RoleLine {
  /** What stands before the role where it is not held both then and now: "Then", "Since August 2025"; else "". */
  lead: string;
  role: Role;
  /** Its period and as-of date, in words. */
  when: string;
}

/**
 * What a person was on the day of the article, and what they have become since: "Then: Deputy commander", "Since August
 * 2025: Commander". Offices held now have the office horizon, from the record's as-of date.
 */
export function roleLines({ roles = [], asOf }: Pick<EntityRecord, "roles" | "asOf">, reading: Reading): RoleLine[] {
  const { shown, since } = rolesAt(roles, reading.storyDate);
  const line = (role: Role, lead: string, from?: string): RoleLine => ({
    lead,
    role,
    when: factAge({ horizon: role.until ? "none" : "office", since: from, until: role.until }, asOf, {
      ...reading,
      storyDate: null,
    }),
  });
  return [
    ...shown.map((role) => {
      const heldThen = reading.storyDate && role.until && !isBefore(role.until, reading.storyDate);
      return line(role, heldThen ? "Then" : role.until ? "Formerly" : "", role.since);
    }),
    ...since.map((role) => line(role, `Since ${dateWords(role.since as string)}`)),
  ];
}
