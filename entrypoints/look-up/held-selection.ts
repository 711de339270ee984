/** What the reader has selected in a frame, kept while a card stands beside it. */
export interface HeldSelection {
  /** The box beside which the card stands, in CSS pixels of the viewport; null where it is out of the window. */
  box(): DOMRect | null;
  /** Gives the page its focus and its selection back. */
  restore(): void;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Takes hold of the selection of a document: of the field that has the focus where text in it is selected. */
export function holdSelection(document: Document): HeldSelection {
  const focused = focusedElement(document);
  const field = isTextField(focused) ? focused : null;
  if (field && (field.selectionStart ?? 0) < (field.selectionEnd ?? 0)) return holdField(field);
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed) return holdRange(selection, focused);
  // Fields for addresses and numbers do not tell what is selected in them.
  return field ? holdField(field) : { box: () => null, restore: () => {} };
}

function holdField(field: TextField): HeldSelection {
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
  return {
    box: () => inWindow(field.getBoundingClientRect(), field.ownerDocument),
    restore() {
      field.focus({ preventScroll: true });
      if (start !== null) field.setSelectionRange(start, end, direction ?? "none");
    },
  };
}

function holdRange(selection: Selection, focused: Element | null): HeldSelection {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const range = selection.getRangeAt(0).cloneRange();
  const { ownerDocument } = range.commonAncestorContainer;
  const document = ownerDocument ?? (range.commonAncestorContainer as Document);
  const boxes = () => [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  // The card stays with one line of the selection, the last one that the reader sees, and with those before it.
  const line = boxes().findLastIndex((box) => inWindow(box, document) !== null);
  return {
    box() {
      const all = boxes();
      const box = all[line] ?? all.at(-1);
      return box && inWindow(box, document) ? withLinesBefore(box, all) : null;
    },
    restore() {
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
      const moved =
        selection.anchorNode !== anchorNode ||
        selection.anchorOffset !== anchorOffset ||
        selection.focusNode !== focusNode ||
        selection.focusOffset !== focusOffset;
      if (moved && anchorNode?.isConnected && focusNode?.isConnected) {
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      }
    },
  };
}

/** A line up to where its selection begins, so that a card does not lie over that; alone where that is far above. */
function withLinesBefore(line: DOMRect, all: DOMRect[]): DOMRect {
  const top = Math.min(line.top, ...all.map((box) => box.top));
  const height = line.bottom - top;
  return height > window.innerHeight / 2 ? line : new DOMRect(line.left, top, line.width, height);
}

/** The element that has the focus, also inside open shadow roots. */
function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function isTextField(element: Element | null): element is TextField {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function inWindow(box: DOMRect, document: Document): DOMRect | null {
  const { clientWidth, clientHeight } = document.documentElement;
  return box.bottom > 0 && box.top < clientHeight && box.right > 0 && box.left < clientWidth ? box : null;
}
