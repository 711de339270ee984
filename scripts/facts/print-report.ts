import { printTable } from "../bench/table";
import type { FactsReport } from "./report";

/** Collisions that are printed; the rest is counted. */
const MOST_COLLISIONS = 25;

/** Prints a report as tables for people. */
export function printReport({ total, kinds, topics, ages, ...rest }: FactsReport): void {
  const head = ["", "entities", "with a checked source", "with a timeline"];
  const cells = ({ name, entities, checked, timelines }: FactsReport["total"]) => [
    name,
    String(entities),
    entities === 0 ? "" : `${((100 * checked) / entities).toFixed(0)} %`,
    String(timelines),
  ];
  printTable(["all", ...head.slice(1)], [cells(total)]);
  printTable(["kind", ...head.slice(1)], kinds.map(cells));
  printTable(["topic", ...head.slice(1)], topics.map(cells));
  printTable(
    ["as of", "entities"],
    ages.map(({ name, entities }) => [name, String(entities)]),
  );
  const { aliases, statements, volatile, livingPersons, relations, collisions } = rest;
  console.log(
    `${aliases} aliases (names and native names among them), ${(aliases / total.entities).toFixed(1)} an entity`,
  );
  console.log(
    `${statements} statements in roles, facts and timelines; ${volatile} volatile facts; ${livingPersons} living persons`,
  );
  console.log(
    `${relations.total} relations, ${relations.mean.toFixed(1)} written an entity, each seen from both sides`,
  );
  if (relations.fewest.length > 0) console.log(`with less than two relations: ${relations.fewest.join(", ")}`);
  console.log(`\n${collisions.length} forms that several entities share, and what each asks for`);
  for (const { form, owners } of collisions.slice(0, MOST_COLLISIONS)) console.log(`  ${form}: ${owners.join("; ")}`);
  if (collisions.length > MOST_COLLISIONS) console.log(`  and ${collisions.length - MOST_COLLISIONS} more`);
}
