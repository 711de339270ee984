import { RIVAL_CARD } from "./browser-probe";

/**
 * A head script that does what highlighters do that wrap words: every name becomes an element of the page (as mark.js does),
 * and a plain box of text opens beside it after the same dwell. It has the answers in hand and asks nobody.
 */
export function rivalScript(names: readonly string[], dwellMs: number): string {
  const call = `(${wrapNames})(${JSON.stringify(names)}, ${JSON.stringify(RIVAL_CARD)}, ${dwellMs})`;
  return `<script>addEventListener("load", () => { const __name = (f) => f; ${call}; })</script>`;
}

/** Runs in the page. */
function wrapNames(names: readonly string[], cardName: string, dwellMs: number): void {
  const pattern = new RegExp(`(${names.join("|")})`, "u");
  for (const paragraph of document.querySelectorAll("p")) {
    const parts = (paragraph.textContent ?? "").split(pattern);
    paragraph.replaceChildren(
      ...parts.map((part) => {
        if (!names.includes(part)) return part;
        const mark = document.createElement("mark");
        mark.textContent = part;
        return mark;
      }),
    );
  }
  const card = document.createElement(cardName);
  card.style.cssText =
    "position:fixed;display:none;width:340px;padding:16px;background:#fff;border:1px solid #ccc;font:14px/1.4 sans-serif";
  let timer = 0;
  document.addEventListener("mouseover", ({ target }) => {
    clearTimeout(timer);
    if (!(target instanceof HTMLElement) || target.localName !== "mark") {
      card.style.display = "none";
      return;
    }
    timer = window.setTimeout(() => {
      const { left, bottom } = target.getBoundingClientRect();
      const title = document.createElement("h2");
      title.textContent = target.textContent;
      const lines = Array.from({ length: 6 }, (_, at) => {
        const line = document.createElement("p");
        line.textContent = `Line ${at + 1} of what a card says of ${target.textContent}, with a date and a source.`;
        return line;
      });
      card.replaceChildren(title, ...lines);
      card.style.left = `${left}px`;
      card.style.top = `${bottom + 4}px`;
      card.style.display = "block";
      if (!card.isConnected) document.body.append(card);
    }, dwellMs);
  });
}
