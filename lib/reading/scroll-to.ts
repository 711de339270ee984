import { elementAround } from "../platform/element-around";
import { scrollToLand } from "./landing";

/**
 * Scrolls a box of the viewport, which stands in `element`, to where a jump lands in the window and in every part of the
 * page that scrolls by itself around it. Smoothly, unless the reader wants less motion; the boxes are reckoned with ahead,
 * since a smooth scroll has hardly begun when the next is asked for.
 */
export function scrollTo(element: Element, box: DOMRect): void {
  const document = element.ownerDocument;
  const view = document.defaultView as Window;
  const behavior = view.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  let { top } = box;
  const scroll = (scroller: Element, at: number, size: number) => {
    const { scrollTop: by, scrollHeight } = scroller;
    const delta = scrollToLand({ at: top, size: box.height }, { at, size }, { by, most: scrollHeight - size });
    if (Math.abs(delta) >= 1) scroller.scrollBy({ top: delta, behavior });
    top -= delta;
  };
  const root = document.scrollingElement ?? document.documentElement;
  // The body's overflow is the window's, unless the root element has one of its own.
  const bodyScrolls = view.getComputedStyle(document.documentElement).overflowY !== "visible";
  for (let at: Element | null = element; at && at !== root; at = elementAround(at)) {
    const { overflowY, position } = view.getComputedStyle(at);
    if (/auto|scroll/u.test(overflowY) && (at !== document.body || bodyScrolls)) {
      scroll(at, at.getBoundingClientRect().top + at.clientTop, at.clientHeight);
    }
    // What is fixed does not move with the window.
    if (position === "fixed") return;
  }
  scroll(root, 0, view.innerHeight);
}
