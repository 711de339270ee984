/** The element that has the focus, also inside open shadow roots; null where it is the page as a whole. */
export function deepActiveElement(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}
