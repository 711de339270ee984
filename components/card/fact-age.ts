import { monthCount } from "../../lib/entity/date";
import type { Entity } from "../../lib/entity/schema";
import { HORIZON_MONTHS, type Horizon } from "../../lib/entity/vocabulary";
import { dateWords, isAfter, periodWords } from "./date-words";

type Fact = Omit<Entity["facts"][number], "label" | "value" | "source">;

/** What dates are held against: the article's, where it has one, and today. */
export interface Reading {
  /** YYYY-MM-DD, or null. */
  storyDate: string | null;
  /** YYYY-MM-DD. */
  today: string;
}

/** Whether something known for a date is past its horizon today, by calendar months. */
export function isPast(asOf: string, horizon: Horizon | undefined, today: string): boolean {
  return monthCount(today) - monthCount(asOf) > HORIZON_MONTHS[horizon ?? "none"];
}

/**
 * When a fact holds, in words: "since March 2026, as of June 2026, later than this article; may have changed since". A fact
 * that changes always has an as-of date, if need be its record's; one that lasts only where it has its own.
 */
export function factAge(fact: Fact, recordAsOf: string, { storyDate, today }: Reading): string {
  const { horizon = "none", since, until } = fact;
  const asOf = fact.asOf ?? (horizon === "none" ? undefined : recordAsOf);
  const newest = since ?? fact.asOf;
  const words = [
    periodWords(since, until),
    asOf && `as of ${dateWords(asOf)}`,
    storyDate && newest && isAfter(newest, storyDate) && "later than this article",
  ];
  const said = words.filter(Boolean).join(", ");
  return asOf && isPast(asOf, horizon, today) ? `${said}; may have changed since` : said;
}
