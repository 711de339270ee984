import { readFileSync } from "node:fs";
import { searchEntries } from "../../lib/compile/search-entries";
import type { SearchEntry } from "../../lib/compile/search-index";
import type { Entity } from "../../lib/entity/schema";

/** What every engine searches of an entity: the same texts that ours compiles. */
export interface SearchRecord {
  id: string;
  name: string;
  /** Its other surface forms: aliases and the name in its own script. */
  others: string[];
  description: string;
}

/** The records of entities as lines of JSON, the best known first, which breaks ties for engines that keep the order. */
export function recordLines(entities: readonly Entity[]): string[] {
  const entries = searchEntries(entities);
  return entities
    .map((entity, number) => ({ entity, entry: entries[number] as SearchEntry }))
    .sort((a, b) => a.entry.prominence - b.entry.prominence)
    .map(({ entity: { id, name }, entry }) => {
      const others = entry.names.filter((form) => form !== name);
      const description = [...entry.roles, ...entry.description, ...entry.relations].filter(Boolean).join(" ");
      return JSON.stringify({ id, name, others, description } satisfies SearchRecord);
    });
}

/** Reads what `recordLines` made. */
export function readRecords(file: string): SearchRecord[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as SearchRecord);
}
