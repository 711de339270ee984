/** A share of counted cases, with its 95 % interval; all in [0, 1]. */
export interface Share {
  value: number;
  low: number;
  high: number;
  of: number;
}

/** The normal deviate that 95 % of cases lie within. */
const Z = 1.959964;

/**
 * The share of `hits` among `of` with Wilson's score interval (Wilson, 1927), which stays inside [0, 1] and holds for
 * shares near 1; null where nothing was counted. Mentions of one text are not independent, so it is the narrowest
 * interval that can be meant.
 */
export function shareOf(hits: number, of: number): Share | null {
  if (of === 0) return null;
  const value = hits / of;
  const spread = Z * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of));
  const middle = value + (Z * Z) / (2 * of);
  const whole = 1 + (Z * Z) / of;
  return { value, low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole), of };
}

/** A share as people read it: ".953 (.921-.972) of 412". */
export function showShare(share: Share | null): string {
  if (!share) return "- of 0";
  const short = (value: number) => (value >= 0.9995 ? "1.00" : value.toFixed(3).replace(/^0/u, ""));
  return `${short(share.value)} (${short(share.low)}-${short(share.high)}) of ${share.of}`;
}
