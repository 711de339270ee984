/** The ring around the word to which the keyboard has come. */
export interface Ring {
  /**
   * Draws it around the boxes of a mark, one a line, in CSS pixels of the viewport; none takes it away. On a dark ground it is
   * light.
   */
  draw(boxes: readonly DOMRect[], onDark: boolean): void;
  /** In sight again after its host was moved in the document. */
  reopen(): void;
}

/** Pixels between a word and its ring. */
const GAP = 2;

/** Makes the ring in a shadow root. It lies in the top layer and lets every press through to the page. */
export function createRing(root: ShadowRoot): Ring {
  const element = root.ownerDocument.createElement("div");
  element.className = "ring";
  element.popover = "manual";
  element.ariaHidden = "true";
  root.append(element);
  let shown = false;
  const show = (on: boolean) => {
    if (on && !shown) element.showPopover();
    else if (!on && shown && element.isConnected) element.hidePopover();
    shown = on;
  };
  return {
    draw(boxes, onDark) {
      if (boxes.length === 0 && !shown) return;
      element.classList.toggle("on-dark", onDark);
      element.replaceChildren(
        ...boxes.map(({ left, top, width, height }) => {
          const line = root.ownerDocument.createElement("i");
          line.style.translate = `${left - GAP}px ${top - GAP}px`;
          line.style.width = `${width + 2 * GAP}px`;
          line.style.height = `${height + 2 * GAP}px`;
          return line;
        }),
      );
      show(boxes.length > 0);
    },
    reopen() {
      if (!shown) return;
      shown = false;
      show(true);
    },
  };
}
