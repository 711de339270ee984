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
 * How far from the top of the window a browser's popup reaches at most, in pixels: 600 tall at most, and it begins in the
 * toolbar, some 60 above the page. What it has led to is to be seen below it.
 */
const BELOW_POPUP = 540;
/** So much must remain of the window below that, for the word and the lines after it. */
const LEAST_BELOW = 100;

/**
 * By how much to scroll what shows `port` so that `box` comes to where a jump lands: below the popup, or into the middle
 * of what is too low for that; as far as it goes where that is too far. A box with too little room there is shown to its
 * end, and one larger than the port from its beginning.
 */
export function scrollToLand(box: Stretch, port: Stretch, { by, most }: Scrolled): number {
  const room = Math.max(0, port.size - box.size);
  const before = port.size > BELOW_POPUP + LEAST_BELOW ? Math.min(BELOW_POPUP, room) : room / 2;
  const wanted = box.at - (port.at + before);
  return Math.min(Math.max(wanted, 0 - by), most - by);
}
