import { boxesOf } from "../marks/hit-test";
import { isOnDark } from "../marks/light-text";
import { elementOf, type Mark } from "../marks/mark-store";
import { isLaidOut } from "./laid-out";
import { type Direction, placeFrom } from "./place-from";
import { scrollTo } from "./scroll-to";

/** The mark to which the keyboard has come: its number from 1 among all that can be seen. */
export interface WalkedTo {
  mark: Mark;
  place: number;
  of: number;
}

/** Goes from mark to mark by the keyboard. */
export interface Walk {
  /** Goes to the next or previous mark, at first to one in sight; null where there is none. */
  step(direction: Direction): WalkedTo | null;
  /** The mark that has been reached and is still to be seen; null before the first step and after the end. */
  mark(): Mark | null;
  /** Draws the ring anew: the page or its marks have moved or changed. */
  draw(): void;
  /** Takes the ring away; answers whether there was one. */
  end(): boolean;
}

/** A mark nearer than this part of the window's height to its edge is scrolled away from there. */
const EDGE = 1 / 8;

/**
 * Walks among marks, which come in the order of the page; from the last it goes on to the first. `ring` draws around boxes of
 * the viewport, for a dark ground or a light one.
 */
export function createWalk(
  document: Document,
  marks: () => ReadonlySet<Mark>,
  ring: (boxes: readonly DOMRect[], onDark: boolean) => void,
): Walk {
  let current: Mark | null = null;
  const draw = () => {
    const element = current && elementOf(current);
    if (!current || !element?.isConnected || !marks().has(current)) current = null;
    if (current && element) ring(boxesOf(current), isOnDark(element));
    else ring([], false);
  };
  return {
    draw,
    step(direction) {
      const { innerHeight } = document.defaultView as Window;
      const all = [...marks()].filter(isLaidOut);
      const tops = all.map((mark) => boxesOf(mark)[0]?.top ?? 0);
      const place = placeFrom(tops, current ? all.indexOf(current) : -1, direction, innerHeight);
      current = all[place] ?? null;
      const [box] = current ? boxesOf(current) : [];
      const element = current && elementOf(current);
      if (!current || !box || !element) return null;
      const edge = innerHeight * EDGE;
      if (box.top < edge || box.bottom > innerHeight - edge) scrollTo(element, box);
      draw();
      return { mark: current, place: place + 1, of: all.length };
    },
    mark: () => current,
    end() {
      const walked = current !== null;
      current = null;
      if (walked) ring([], false);
      return walked;
    },
  };
}
