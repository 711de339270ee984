/** Where the last jump led: the mark, and its number from 0 among those of its entity. */
export interface Landing<M> {
  mark: M;
  place: number;
}

/**
 * The number, from 0, of the mark to jump to next: the one after the last, and from the end back to the first. Where the
 * last one has gone from the page, what stands in its place is next. -1 where there is no mark.
 */
export function nextPlace<M>(marks: readonly M[], last: Landing<M> | null): number {
  if (marks.length === 0) return -1;
  if (!last) return 0;
  const now = marks.indexOf(last.mark);
  return (now < 0 ? last.place : now + 1) % marks.length;
}
