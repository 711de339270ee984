/** A stretch of one axis in pixels of the viewport: where it begins and how long it is. */
export interface Stretch {
  at: number;
  size: number;
}

/** How far something is scrolled, and how far it can be. */
export interface Scrolled {
  by: number;
  most: number;
}

/**
 * By how much to scroll what shows `port` so that `box` comes into its middle; as far as it goes where that is too far.
 * A box larger than the port is shown from its beginning.
 */
export function centreBy(box: Stretch, port: Stretch, { by, most }: Scrolled): number {
  const room = Math.max(0, port.size - box.size) / 2;
  const wanted = box.at - (port.at + room);
  return Math.min(Math.max(wanted, 0 - by), most - by);
}
