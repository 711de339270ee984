/** The value that `share` of the sorted values reach at most: 0.5 is the median, 1 the largest. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
