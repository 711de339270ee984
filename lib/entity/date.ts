/** Dates of facts are strings of three precisions (YYYY, YYYY-MM, YYYY-MM-DD), compared as text. */

/** True when a date string of the right shape names a year, month or day that exists. */
export function isCalendarDate(date: string): boolean {
  const [year, month, day] = date.split("-").map(Number);
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  const made = new Date(Date.UTC(year as number, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** A date's month as a count of months; a year stands for its January, so that a doubt is said rather early. */
export function monthCount(date: string): number {
  const [year, month = 1] = date.split("-").map(Number);
  return Number(year) * 12 + month;
}
