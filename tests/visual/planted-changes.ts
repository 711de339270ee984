/** Small changes of the card that is shown, for the photos to find. All run in the gallery's page. */

/** Every link some 20 of 255 steps lighter. */
export function paintLinks(): void {
  const style = document.createElement("style");
  style.textContent = ".card a { color: #5a7fa3 !important }";
  document.querySelector("#exhibit > div")?.shadowRoot?.append(style);
}

/** The first button 2 px further down. */
export function moveButton(): void {
  const style = document.createElement("style");
  style.textContent = ".card button:first-of-type { translate: 0 2px }";
  document.querySelector("#exhibit > div")?.shadowRoot?.append(style);
}

/** The last line of the card's text gone. */
export function removeLine(): void {
  const root = document.querySelector("#exhibit > div")?.shadowRoot;
  const lines = [...(root?.querySelectorAll<HTMLElement>(".card :is(li, dl > div, p)") ?? [])];
  lines.findLast((line) => line.checkVisibility())?.remove();
}

/** Text that is not in one of the bundled fonts, or has letters that they lack. Runs in the gallery's page. */
export function wrongFonts(): string[] {
  const BUNDLED = ["Noto Sans", "Source Serif 4"];
  const ranges = [...document.fonts].flatMap(({ unicodeRange }) =>
    unicodeRange.split(",").map((range) => {
      const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
      return [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "F"), 16)] as const;
    }),
  );
  const isCovered = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => code >= from && code <= to);
  };
  const found: string[] = [];
  const root = document.querySelector("#exhibit > div")?.shadowRoot ?? document.querySelector("#app");
  if (!root) return ["nothing is shown"];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? "";
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.localName === "style" || text.trim() === "") continue;
    const family = getComputedStyle(parent).fontFamily.split(",")[0]?.replaceAll('"', "") ?? "";
    if (!BUNDLED.includes(family)) found.push(`${family}: ${text}`);
    for (const letter of new Set(text)) if (!isCovered(letter)) found.push(`no bundled font has ${letter} of ${text}`);
  }
  return found;
}
