import axe, { type AxeResults, type NodeResult, type RunOptions } from "axe-core";
import type { ColorScheme, DrivenPage } from "../../../scripts/browsers/driven-page";
import { waitFor } from "../../../scripts/browsers/time-limit";

/** Every rule of WCAG 2.2 on levels A and AA, those that axe leaves off by default among them, and its best practices. */
const RULES = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  resultTypes: ["violations", "incomplete"],
  elementRef: true,
  // A single letter, such as a part of a word that fits a query, and an arrow are text too, which axe would not judge.
  checks: { "color-contrast": { options: { ignoreLength: true, ignoreUnicode: false } } },
} satisfies RunOptions & { checks: object };

/** One fault of one element. */
export interface Finding {
  /** axe's id of the rule, such as `color-contrast`. */
  rule: string;
  /** The element's own markup, as far as axe quotes it. */
  html: string;
  /** What is wrong, or what axe could not decide by itself; an undecided element counts as a fault here. */
  why: string;
}

/** Faults of a page as it stands now, in one colour scheme; works under any policy of the page. */
export async function audit(page: DrivenPage, scheme: ColorScheme): Promise<Finding[]> {
  await page.activate();
  await page.emulateColorScheme(scheme);
  await waitFor(`the ${scheme} colours`, () =>
    page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
  // Half a megabyte: once a page is enough.
  if (!(await page.evaluate(() => "axe" in window))) await page.runScript(axe.source);
  await page.evaluate(settle);
  return page.evaluate(runAxe, RULES);
}

/** A finding as one line of a failure message. */
export function findingLine(state: string, { rule, html, why }: Finding): string {
  return `${state}: ${rule}: ${html}: ${why.replaceAll(/\s+/g, " ")}`;
}

/**
 * A colour in transition would be judged by what it is on the way, and what lies under a sticky header not at all; a
 * browser may still scroll to a box that has just been focused, so the page has to stay at its top for a few frames.
 * Runs in the page.
 */
async function settle(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let atTop = 0, frames = 0; atTop < 5; frames++) {
    if (frames > 100) throw new Error(`The page scrolls by itself: it is at ${scrollY} px, and 0 was asked for`);
    atTop = scrollY === 0 ? atTop + 1 : 0;
    scrollTo({ top: 0, behavior: "instant" });
    await frame();
  }
  const ending = document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map((animation) => animation.finished));
}

/** Runs in the page. */
async function runAxe(options: typeof RULES): Promise<Finding[]> {
  const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { violations, incomplete } = await axe.run(options);

  /** Whether some of an element is scrolled out of the part of the page that it stands in. */
  function isScrolledOut(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    for (let part = element.parentElement; part; part = part.parentElement) {
      if (!["auto", "scroll"].includes(getComputedStyle(part).overflowY)) continue;
      const box = part.getBoundingClientRect();
      if (top < box.top || bottom > box.bottom) return true;
    }
    return false;
  }
  // axe judges a colour by what is painted, so it cannot say anything of a line that is scrolled out: such a line looks
  // like those in view, which are judged.
  const isUnseen = (rule: string, node: NodeResult) =>
    rule === "color-contrast" && node.element !== undefined && isScrolledOut(node.element);

  const finding = (rule: string, { html, any, all, none }: NodeResult, open = ""): Finding => {
    return { rule, html, why: open + [...any, ...all, ...none].map(({ message }) => message).join("; ") };
  };
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => finding(id, node))),
    ...incomplete.flatMap(({ id, nodes }) =>
      nodes.filter((node) => !isUnseen(id, node)).map((node) => finding(id, node, "undecided: ")),
    ),
  ];
}
