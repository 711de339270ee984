/** The element in which a node stands, also where that is the host of its shadow root; null at the top. */
export function elementAround(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
}
