import { monthCount } from "../../lib/entity/date";
import { horizonOf } from "../../lib/entity/horizon";
import type { Entity } from "../../lib/entity/schema";
import { HORIZON_MONTHS, type Horizon } from "../../lib/entity/vocabulary";

/** A fact that is past its horizon on a day. */
export interface StaleFact {
  entity: Entity;
  label: string;
  value: string;
  /** The date from which the horizon counts. */
  from: string;
  horizon: Horizon;
  /** Whole months past the horizon. */
  months: number;
}

type Fact = Entity["facts"][number];

/** Months for which a fact may be taken to hold; Infinity for good. */
export function horizonMonths(fact: Fact, entity: Pick<Entity, "kind" | "topics">): number {
  return HORIZON_MONTHS[horizonOf(fact, entity)];
}

/**
 * The facts that are past their horizon on `day` (YYYY-MM-DD), those first whose entity `demand` counts most often, then
 * the better known ones, then the longest past.
 */
export function staleFacts(
  entities: readonly Entity[],
  day: string,
  demand: (entity: Entity) => number = () => 0,
): StaleFact[] {
  const found = entities.flatMap((entity) =>
    entity.facts.flatMap((fact) => {
      const from = fact.asOf ?? entity.asOf;
      const months = monthCount(day) - monthCount(from) - horizonMonths(fact, entity);
      const { label, value } = fact;
      return months > 0 ? [{ entity, label, value, from, horizon: horizonOf(fact, entity), months }] : [];
    }),
  );
  const asked = new Map(entities.map((entity) => [entity, demand(entity)]));
  return found.sort(
    (a, b) =>
      (asked.get(b.entity) as number) - (asked.get(a.entity) as number) ||
      a.entity.familiarity - b.entity.familiarity ||
      b.months - a.months,
  );
}

/** One stale fact as a line for people. */
export function staleLine({ entity, label, value, from, horizon, months }: StaleFact): string {
  return `${entity.id} · ${label}: ${value} (as of ${from}, ${horizon}, ${months} months past)`;
}
