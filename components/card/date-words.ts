const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A space at which no line breaks. */
const NO_BREAK = "\u00A0";

/**
 * A date of any precision in words: `2026-03-06` is "6 March 2026", `2026-03` "March 2026", `2026` "2026". It stays on
 * one line.
 */
export function dateWords(date: string): string {
  const [year, month, day] = date.split("-");
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(NO_BREAK);
}

/** A period in words: "since March 2026", "until 2020", "2015 to May 2018", or "" when it has neither end. */
export function periodWords(since?: string, until?: string): string {
  if (since && until) return `${dateWords(since)} to ${dateWords(until)}`;
  if (since) return `since ${dateWords(since)}`;
  return until ? `until ${dateWords(until)}` : "";
}

/** Whether `date` lies wholly after `story`; a month or year that holds the story's day does not. */
export function isAfter(date: string, story: string): boolean {
  return date > story.slice(0, date.length);
}

/** Whether `date` lies wholly before `story`; a month or year that holds the story's day does not. */
export function isBefore(date: string, story: string): boolean {
  return date < story.slice(0, date.length);
}
