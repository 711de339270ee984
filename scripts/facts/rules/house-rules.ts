import type { Placed } from "../../../lib/compile/parse";
import type { Problem } from "../../../lib/compile/problem";
import { aliasBreaches } from "./alias-rules";
import { sourcingBreaches } from "./sourcing-rules";
import { bareWords, styleBreaches } from "./style-rules";

/** What CONTRIBUTING asks of the project's own facts beyond what every pack must be: sourcing, style, aliases, identity, dates. */
export function houseRules(records: readonly Placed[]): Problem[] {
  const names = nameWords(records);
  const titles = new Map<string, string>();
  const newest = newestReading(records);
  return records.flatMap(({ file, entity }) => {
    const breaches = [...sourcingBreaches(entity), ...styleBreaches(entity, names), ...aliasBreaches(entity)];
    const { id, wikipedia, kind, roles } = entity;
    if (kind === "person" && !roles?.length) breaches.push({ field: "roles", message: "expected a role of a person" });
    for (const date of datesOf(entity).filter((date) => date > newest)) {
      breaches.push({ field: "", message: `expected no date after the newest reading, ${newest}; found ${date}` });
    }
    if (wikipedia) {
      const other = titles.get(wikipedia);
      if (other) breaches.push({ field: "wikipedia", message: `expected an article of its own; ${other} has it too` });
      else titles.set(wikipedia, id);
    }
    return breaches.map((breach) => ({ file, record: id, ...breach }));
  });
}

/** The newest day on which a source was read; "9999" without any. */
function newestReading(records: readonly Placed[]): string {
  const days = records.flatMap(({ entity }) => entity.sources.flatMap(({ read }) => read ?? []));
  return days.sort().at(-1) ?? "9999";
}

/** The dates of what a record says was so. */
function datesOf({ asOf, timeline = [], facts }: Placed["entity"]): string[] {
  return [asOf, ...timeline.map(({ date }) => date), ...facts.flatMap((fact) => fact.asOf ?? [])];
}

/** Every word of every name, alias and Wikipedia title. */
function nameWords(records: readonly Placed[]): Set<string> {
  return new Set(
    records.flatMap(({ entity: { name, wikipedia, aliases } }) =>
      [name, wikipedia ?? "", ...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text))].flatMap(
        bareWords,
      ),
    ),
  );
}
