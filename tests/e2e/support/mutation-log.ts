import { CARD_HOST } from "../../../scripts/browsers/card";
import type { DrivenPage } from "../../../scripts/browsers/driven-page";

declare global {
  interface Window {
    /** Every change of the document since it was parsed, a line each; written by the page below. */
    mutationLog: string[];
  }
}

/** A script for a page's head that logs every change of the page from the moment it is parsed. */
export const MUTATION_LOG = `<script>
  window.mutationLog = [];
  const names = (list) => [...list].map((node) => node.nodeName.toLowerCase()).join("+");
  document.addEventListener("DOMContentLoaded", () => {
    const log = (records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        mutationLog.push([type, target.nodeName.toLowerCase(), attributeName ?? "", "+" + names(addedNodes), "-" + names(removedNodes)].join(" "));
    };
    const what = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(log).observe(document, what);
  });
</script>`;

/** All changes that the page has seen. */
export function mutations(page: DrivenPage): Promise<string[]> {
  return page.evaluate(() => window.mutationLog);
}

/** The changes beyond the one that is allowed: our host element, added to (or taken from) the root or the body. */
export function forbidden(log: readonly string[]): string[] {
  const allowed = new RegExp(`^childList (html|body)  (\\+${CARD_HOST} -|\\+ -${CARD_HOST})$`);
  return log.filter((line) => !allowed.test(line));
}

/** The page's own markup, without our host element; equal before and after when nothing was touched. */
export function markup(page: DrivenPage): Promise<string> {
  return page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll(host)) added.remove();
    return copy.outerHTML;
  }, CARD_HOST);
}
