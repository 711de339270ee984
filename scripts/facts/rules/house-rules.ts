import type { Placed } from "../../../lib/compile/parse";
import type { Problem } from "../../../lib/compile/problem";
import { aliasBreaches } from "./alias-rules";
import { sourcingBreaches } from "./sourcing-rules";
import { bareWords, styleBreaches } from "./style-rules";

/** What CONTRIBUTING asks of the project's own facts beyond what every pack must be: sourcing, style, aliases, identity. */
export function houseRules(records: readonly Placed[]): Problem[] {
  const names = nameWords(records);
  const titles = new Map<string, string>();
  return records.flatMap(({ file, entity }) => {
    const breaches = [...sourcingBreaches(entity), ...styleBreaches(entity, names), ...aliasBreaches(entity)];
    const { id, wikipedia } = entity;
    if (wikipedia) {
      const other = titles.get(wikipedia);
      if (other) breaches.push({ field: "wikipedia", message: `expected an article of its own; ${other} has it too` });
      else titles.set(wikipedia, id);
    }
    return breaches.map((breach) => ({ file, record: id, ...breach }));
  });
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
