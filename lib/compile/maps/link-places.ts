import type { Entity } from "../../entity/schema";
import type { NamedArea } from "./areas";
import type { AreaTable } from "./tables";

/**
 * Which entities are areas of the map, as pairs of numbers: places of the same name or Wikipedia title, and those of the
 * table in `data/maps/areas.yaml` (null: it is none). What is said to have a capital or a head is a country, and must be
 * found or be excepted there; throws otherwise. A contested place has the number of areas, which is none of them.
 */
export function linkPlaces(
  entities: readonly Entity[],
  areas: readonly NamedArea[],
  { entities: table, contested }: Pick<AreaTable, "entities" | "contested">,
): [number, number][] {
  const numbers = new Map(areas.map(({ name }, area) => [name, area]));
  const ids = new Set(entities.map(({ id }) => id));
  for (const id of contested) if (!ids.has(id)) throw new Error(`areas.yaml: contested: expected a record ${id}`);
  for (const [id, name] of Object.entries(table)) {
    if (!ids.has(id)) throw new Error(`areas.yaml: entities: expected a record ${id}`);
    if (name !== null && !numbers.has(name)) throw new Error(`areas.yaml: ${id}: expected an area ${name}`);
  }
  const countries = new Set(
    entities.flatMap(({ relations }) =>
      relations.filter(({ type }) => type === "capital-of").map(({ entity }) => entity),
    ),
  );
  return entities.flatMap((entity, number): [number, number][] => {
    const { id, kind, name, wikipedia } = entity;
    if (contested.includes(id)) return [[number, areas.length]];
    if (kind !== "place") return [];
    const named = table[id];
    if (named === null) return [];
    const area = numbers.get(named ?? name) ?? numbers.get(wikipedia ?? name);
    if (area !== undefined) return [[number, area]];
    if (countries.has(id)) throw new Error(`${id}: has a capital, but areas.yaml has no area ${name} and no exception`);
    return [];
  });
}
