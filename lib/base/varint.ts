/**
 * Ascending integers as bytes: the difference from the one before (the first from -1), less one, in base 128 with the
 * low digits first and the high bit set on all but the last (LEB128 of DWARF; delta-coded posting lists as in Zobel and
 * Moffat, "Inverted Files for Text Search Engines", 2006).
 */

/** Appends ascending, distinct integers from 0 to `out`. */
export function putAscending(values: readonly number[], out: number[]): void {
  let last = -1;
  for (const value of values) {
    let gap = value - last - 1;
    last = value;
    while (gap > 0x7f) {
      out.push((gap & 0x7f) | 0x80);
      gap >>>= 7;
    }
    out.push(gap);
  }
}

/**
 * Calls `visit` with each integer of bytes [from, to) below `limit`. Bytes of any content are safe: what reaches the
 * limit ends the list, since all that follows is larger.
 */
export function eachAscending(
  bytes: Uint8Array,
  from: number,
  to: number,
  limit: number,
  visit: (value: number) => void,
): void {
  let value = -1;
  let at = from;
  while (at < to) {
    let gap = 0;
    let shift = 0;
    let byte = bytes[at++] as number;
    while (byte > 0x7f && at < to && shift < 21) {
      gap |= (byte & 0x7f) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    gap |= (byte & 0x7f) << shift;
    value += gap + 1;
    if (value >= limit) return;
    visit(value);
  }
}
