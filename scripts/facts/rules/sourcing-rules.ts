import { horizonOf } from "../../../lib/entity/horizon";
import type { Entity } from "../../../lib/entity/schema";

/** A rule of the guide that a record breaks: the field, and what was expected there. */
export interface Breach {
  field: string;
  message: string;
}

/** Roles that ended before this year need no source that was read. */
const ROLES_CHECKED_FROM = "2024";
/** Labels of what may be said of a living person without a source that was read. */
const OPEN_LABELS = ["Nationality"];

/** Addresses of pages that list others and change with them: tags, categories, searches. */
const LISTING = /\/(?:tags?|hashtags?|category|search)\/[^/]+(?:\/page\/\d+)?\/?$|\/(?:search|tag)\?/u;

/** Whether a record is of a living person: one whose death no fact tells. */
export function isLivingPerson({ kind, facts }: Pick<Entity, "kind" | "facts">): boolean {
  return kind === "person" && !facts.some(({ label }) => label === "Died");
}

/**
 * The rules of CONTRIBUTING on dates and sources: volatile facts are dated and checked; roles that reached into 2024 are
 * checked; so is all that is said of a living person, who has at least one checked source; no source is a list of pages.
 */
export function sourcingBreaches(entity: Entity): Breach[] {
  const { roles = [], facts, timeline = [], sources } = entity;
  const checked = new Set(sources.filter(({ use }) => use === "checked").map(({ id }) => id));
  const living = isLivingPerson(entity);
  const breaches: Breach[] = sources
    .filter(({ url }) => LISTING.test(url))
    .map(({ id, url }) => ({
      field: `sources.${id}`,
      message: `expected the address of a page, no list of pages; found ${url}`,
    }));
  const expectChecked = (field: string, source: string, why: string) => {
    if (!checked.has(source)) breaches.push({ field, message: `expected a checked source (${why}); found ${source}` });
  };
  roles.forEach(({ until, source }, index) => {
    if (!until || until >= ROLES_CHECKED_FROM) {
      expectChecked(`roles.${index}.source`, source, `a role of ${ROLES_CHECKED_FROM} or later`);
    }
  });
  facts.forEach((fact, index) => {
    const horizon = horizonOf(fact, entity);
    if (horizon !== "none") {
      expectChecked(`facts.${index}.source`, fact.source, `volatile: ${horizon}`);
      if (!fact.asOf && !fact.since) {
        breaches.push({ field: `facts.${index}.asOf`, message: `expected a date: the fact is volatile (${horizon})` });
      }
    } else if (living && !OPEN_LABELS.includes(fact.label)) {
      expectChecked(`facts.${index}.source`, fact.source, "of a living person");
    }
  });
  if (living) {
    timeline.forEach(({ source }, index) => {
      expectChecked(`timeline.${index}.source`, source, "of a living person");
    });
    if (checked.size === 0)
      breaches.push({ field: "sources", message: "expected a checked source of a living person" });
  }
  return breaches;
}
