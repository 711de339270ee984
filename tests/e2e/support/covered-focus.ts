import type { DrivenPage } from "../../../scripts/browsers/driven-page";

/** Controls of which nothing is to be seen while they have the focus (WCAG 2.4.11), a line each; moves the focus. */
export function coveredWhenFocused(page: DrivenPage): Promise<string[]> {
  return page.evaluate(findCovered);
}

/** Runs in the page. */
function findCovered(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, summary, [tabindex='0']")];
  const usable = controls.filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(":disabled"),
  );
  const covered: string[] = [];
  // What has the focus already would not be brought into view.
  (document.activeElement as HTMLElement | null)?.blur();
  // Backwards, as a reader goes with Shift and Tab: each comes into view from above, where headers stick.
  for (const control of usable.reverse()) {
    control.focus();
    // Firefox leaves a control where it is as soon as a pixel of it shows.
    control.scrollIntoView({ block: "nearest", behavior: "instant" });
    // A link may run over several lines; one of them is enough to see where the focus is.
    const isSeen = [...control.getClientRects()].some(({ left, top, width, height }) =>
      control.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
    );
    if (!isSeen) covered.push(`covered while it has the focus: ${control.outerHTML.slice(0, 160)}`);
  }
  return covered;
}
