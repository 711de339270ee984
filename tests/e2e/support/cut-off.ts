import type { DrivenPage } from "../../../scripts/browsers/driven-page";

/** What of a page cannot be read, or only by scrolling sideways; a line each. */
export function cutOff(page: DrivenPage): Promise<string[]> {
  return page.evaluate<[], string[]>(findCutOff);
}

/** The same of what is in the shadow root of the first element that fits; null without one. */
export function cutOffInShadow(page: DrivenPage, selector: string): Promise<string[] | null> {
  return page.evaluateInShadow<[], string[]>(selector, findCutOff);
}

/** Runs in the page. */
function findCutOff(root: Document | ShadowRoot = document): string[] {
  /** A part that scrolls must show at least two lines of small text at a time, in CSS pixels. */
  const LEAST_VIEW = 36;
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} px in ${clientWidth}`);
  for (const element of root.querySelectorAll<HTMLElement>("body *, .card, .card *")) {
    const style = getComputedStyle(element);
    // Text for screen readers alone is clipped on purpose.
    if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath !== "none") continue;
    const say = (what: string) => found.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > clientWidth + 1) say("beyond the edge");
    // The layout of a text box scrolls what is typed into it.
    if (element instanceof HTMLInputElement || style.display === "inline") continue;
    const wide = element.scrollWidth > element.clientWidth + 1;
    const tall = element.scrollHeight > element.clientHeight + 1;
    // A line that ends in an ellipsis is short at any size.
    if (wide && style.overflowX !== "visible" && style.textOverflow !== "ellipsis") say("cut at the side");
    if (tall && ["hidden", "clip"].includes(style.overflowY)) say("cut at the bottom");
    if (tall && ["auto", "scroll"].includes(style.overflowY) && element.clientHeight < LEAST_VIEW)
      say("no room to read");
  }
  return found;
}
