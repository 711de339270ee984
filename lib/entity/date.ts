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
