/** Today as YYYY-MM-DD, in UTC: what it is held against counts in months. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
