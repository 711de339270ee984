import { isAfter, isBefore } from "./date-words";

/** How facts of one date stand to an article of another, as the end of a sentence; "" when neither is older. */
export function storyAge(asOf: string, storyDate: string | null): string {
  if (!storyDate) return "";
  if (isAfter(asOf, storyDate)) return `, later than this article`;
  return isBefore(asOf, storyDate) ? `, older than this article` : "";
}
