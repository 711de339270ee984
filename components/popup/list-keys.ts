/** Options that a page key passes: what the popup shows at a time, less one to keep the place. */
const PAGE = 5;

/**
 * Which option a key leads to from the active one, among `length`; arrows wrap round, -1 is no option. Null for keys
 * that the text box keeps: Home and End move its cursor while no option is active.
 */
export function nextOption(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  const last = length - 1;
  switch (key) {
    case "ArrowDown":
      return active >= last ? 0 : active + 1;
    case "ArrowUp":
      return active <= 0 ? last : active - 1;
    case "PageDown":
      return Math.min(active + PAGE, last);
    case "PageUp":
      return Math.max(active - PAGE, 0);
    case "Home":
      return active < 0 ? null : 0;
    case "End":
      return active < 0 ? null : last;
    default:
      return null;
  }
}

/** Which row a key leads to from one that has the focus; -1 is the search box above. Null for keys of no meaning here. */
export function nextRow(key: string, row: number, length: number): number | null {
  const last = length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(row + 1, last);
    case "ArrowUp":
      return row - 1;
    case "PageDown":
      return Math.min(row + PAGE, last);
    case "PageUp":
      return Math.max(row - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
