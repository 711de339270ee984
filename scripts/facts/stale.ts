import { monthCount } from "../../lib/entity/date";
import { horizonOf } from "../../lib/entity/horizon";
import type { Entity } from "../../lib/entity/schema";
import { HORIZON_MONTHS, type Horizon } from "../../lib/entity/vocabulary";

/** A fact or role that is past its horizon on a day. */
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

/** What of an entity may age, and the date from which it does. */
type Dated = Pick<StaleFact, "label" | "value" | "from" | "horizon">;

function datedFacts(entity: Entity): Dated[] {
  return entity.facts.map((fact) => {
    const { label, value, asOf } = fact;
    return { label, value, from: asOf ?? entity.asOf, horizon: horizonOf(fact, entity) };
  });
}

/** Roles without an end: the card takes them for held as of the record's date, and doubts them as it doubts an office. */
function rolesHeld({ roles = [], asOf }: Entity): Dated[] {
  return roles
    .filter(({ until }) => until === undefined)
    .map(({ title, organisation }) => {
      return { label: "Role", value: [title, organisation].filter(Boolean).join(", "), from: asOf, horizon: "office" };
    });
}

/**
 * The facts and roles that are past their horizon on `day` (YYYY-MM-DD), those first whose entity `demand` counts most often, then
 * the better known ones, then the longest past.
 */
export function staleFacts(
  entities: readonly Entity[],
  day: string,
  demand: (entity: Entity) => number = () => 0,
): StaleFact[] {
  const found = entities.flatMap((entity) =>
    [...datedFacts(entity), ...rolesHeld(entity)].flatMap((dated) => {
      const months = monthCount(day) - monthCount(dated.from) - HORIZON_MONTHS[dated.horizon];
      return months > 0 ? [{ ...dated, entity, months }] : [];
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
