/** One node of a page's accessibility tree, as a screen reader gets it; closed shadow roots are part of the tree. */
export interface AccessibleNode {
  /** The role by its ARIA name where it has one. */
  role: string;
  name: string;
  children: AccessibleNode[];
}

/** The first node of a role, in the order of the tree. */
export function findRole(node: AccessibleNode, role: string): AccessibleNode | null {
  if (node.role === role) return node;
  for (const child of node.children) {
    const found = findRole(child, role);
    if (found) return found;
  }
  return null;
}

/** The nodes of some roles below a node, itself among them, each as `button "Close"`, in the order of the tree. */
export function roleLines(node: AccessibleNode, roles: ReadonlySet<string>): string[] {
  const own = roles.has(node.role) ? [`${node.role} "${node.name}"`] : [];
  return [...own, ...node.children.flatMap((child) => roleLines(child, roles))];
}
