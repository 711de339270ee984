import { type AreaTable, isWithin } from "./tables";
import { type Area, joined, pointsOf, type World } from "./world";

/** An area as it is drawn and named. `part of`: the area with which it is highlighted, or null. */
export interface NamedArea extends Area {
  short: string;
  partOf: string | null;
}

/**
 * The world's areas as `data/maps/areas.yaml` wants them: renamed, small ones merged, some parted by boxes. Sorted by name.
 * Throws on a line of the table that fits nothing, since the source may change its names.
 */
export function arrangeAreas(world: World, table: AreaTable): World<NamedArea> {
  const byName = new Map<string, Area>();
  const merged = new Set<string>();
  for (const area of world.areas) {
    const name = table.merge[area.name] ?? area.name;
    if (name !== area.name) merged.add(area.name);
    byName.set(name, { name, rings: [...(byName.get(name)?.rings ?? []), ...area.rings] });
  }
  for (const name of Object.keys(table.merge)) if (!merged.has(name)) throw missing(name);
  for (const name of new Set(Object.values(table.merge))) {
    const area = byName.get(name);
    if (!area) throw missing(name);
    byName.set(name, { name, rings: dissolved(world, area.rings) });
  }
  const partOf = new Map<string, string>();
  for (const { from, box, name, of, rest } of table.split) {
    const area = byName.get(from);
    if (!area) throw missing(from);
    const isInside = (ring: number[]) => pointsOf(world, ring).every((point) => isWithin(box, point));
    const inside = area.rings.filter(isInside);
    if (inside.length === 0) throw new Error(`areas.yaml: split ${name}: expected shapes of ${from} in the box`);
    byName.set(name, { name, rings: inside });
    byName.set(from, { name: from, rings: area.rings.filter((ring) => !isInside(ring)) });
    if (of) partOf.set(name, of);
    if (rest) byName.set(rest, { ...(byName.get(from) as Area), name: rest });
    if (rest) byName.delete(from);
  }
  for (const name of Object.keys(table.names)) if (!byName.has(name)) throw missing(name);
  const areas = [...byName.values()].map((area) => {
    const { name = area.name, short = name } = table.names[area.name] ?? {};
    return { name, short, rings: area.rings, partOf: partOf.get(area.name) ?? null };
  });
  const names = new Set(areas.map(({ name }) => name));
  for (const of of partOf.values()) if (!names.has(of)) throw missing(of);
  return { ...world, areas: areas.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Rings without the arcs that run both ways, which are borders between what was merged. */
function dissolved(world: World, rings: number[][]): number[][] {
  const all = new Set(rings.flat());
  return joined(
    world.arcs,
    [...all].filter((ref) => !all.has(~ref)),
  );
}

function missing(name: string): Error {
  return new Error(`areas.yaml: expected an area ${name}`);
}
