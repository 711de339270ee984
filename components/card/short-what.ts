import type { EntityRecord } from "../../lib/pack/entity-record";
import { rolesAt } from "./role-at";

/** In a line, who or what an entity is: its role on the story's day, or the first sentence of its summary. */
export function shortWhat({ roles = [], summary }: EntityRecord, storyDate: string | null): string {
  const [role] = rolesAt(roles, storyDate).shown;
  if (role) return [role.title, role.organisation].filter(Boolean).join(", ");
  // A letter before the full stop: "U.S." ends nothing.
  return summary.match(/^.*?[a-z\d)][.;](?=\s|$)/)?.[0].slice(0, -1) ?? summary;
}
