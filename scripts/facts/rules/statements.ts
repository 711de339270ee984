import type { Entity } from "../../../lib/entity/schema";

/** One thing that a record says: where it stands, its words, and the source that it names (none for a summary). */
export interface Statement {
  /** Path inside the record, such as `facts.1`. */
  field: string;
  text: string;
  source?: string;
}

/** What a record says of its entity in words of its own, in the card's order; relations apart. */
export function statementsOf({ summary, roles = [], facts, timeline = [] }: Entity): Statement[] {
  return [
    { field: "summary", text: summary },
    ...roles.map(({ title, organisation, since, until, source }, index) => ({
      field: `roles.${index}`,
      text: `${[title, organisation].filter(Boolean).join(", ")}${period(since, until)}`,
      source,
    })),
    ...facts.map(({ label, value, asOf, since, until, source }, index) => ({
      field: `facts.${index}`,
      text: `${label}: ${value}${period(since, until)}${asOf ? ` (as of ${asOf})` : ""}`,
      source,
    })),
    ...timeline.map(({ date, text, source }, index) => ({
      field: `timeline.${index}`,
      text: `${date}: ${text}`,
      source,
    })),
  ];
}

function period(since: string | undefined, until: string | undefined): string {
  return since || until ? ` (${since ?? ""} to ${until ?? ""})` : "";
}
