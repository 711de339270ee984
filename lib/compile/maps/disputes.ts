import type { NamedArea } from "./areas";
import type { DisputedLines } from "./encode";
import { type Dispute, isWithin } from "./tables";
import { areasOfArcs, splitArcs, type World } from "./world";

type Named = World<NamedArea>;

/** Cuts the arcs of borders that are disputed only in part at their first and last points within the box that is named. */
export function cutAtBoxes(world: Named, disputes: readonly Dispute[]): Named {
  const users = areasOfArcs(world);
  return splitArcs(world, (points, arc) =>
    bordersOf(disputes).flatMap(({ between, within }) => {
      if (!within || !isBetween(world, users[arc], between)) return [];
      return points.flatMap((point, at) => {
        const before = points[at - 1];
        if (!before || isWithin(within, before) === isWithin(within, point)) return [];
        return [isWithin(within, point) ? at : at - 1];
      });
    }),
  );
}

/** The arcs and areas of each dispute. Throws where a line of the table names an area or border that is not there. */
export function disputedLines(world: Named, disputes: readonly Dispute[]): DisputedLines[] {
  const users = areasOfArcs(world);
  return disputes.map(({ note, borders = [], areas = [] }) => ({
    note,
    arcs: borders.flatMap(({ between, within }) => {
      const arcs = world.arcs.flatMap((points, arc) => {
        if (!isBetween(world, users[arc], between)) return [];
        return !within || points.every((point) => isWithin(within, point)) ? [arc] : [];
      });
      if (arcs.length === 0) throw new Error(`disputed.yaml: expected a border between ${between.join(" and ")}`);
      return arcs;
    }),
    areas: areas.map((name) => numberOf(world, name)),
  }));
}

function bordersOf(disputes: readonly Dispute[]) {
  return disputes.flatMap(({ borders = [] }) => borders);
}

function isBetween(world: Named, users: Set<number> | undefined, [one, two]: readonly [string, string]): boolean {
  return users?.has(numberOf(world, one)) === true && users.has(numberOf(world, two));
}

function numberOf({ areas }: Named, name: string): number {
  const number = areas.findIndex((area) => area.name === name);
  if (number < 0) throw new Error(`disputed.yaml: expected an area ${name}`);
  return number;
}
