import type { Page, Protocol } from "puppeteer-core";
import type { AccessibleNode } from "./accessible-node";
import { withTimeLimit } from "./time-limit";

/** Chromium's names of roles that ARIA calls otherwise. */
const ROLES: Readonly<Record<string, string>> = {
  RootWebArea: "document",
  StaticText: "text",
  DisclosureTriangle: "summary",
};

/** The accessibility tree of a page, from the debugger. */
export async function chromiumAccessibility(page: Page): Promise<AccessibleNode> {
  const cdp = await page.createCDPSession();
  try {
    await cdp.send("Accessibility.enable");
    const { nodes } = await withTimeLimit("accessibility tree", cdp.send("Accessibility.getFullAXTree"));
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find(({ parentId }) => parentId === undefined);
    if (!root) throw new Error("expected an accessibility tree");
    return { role: "document", name: "", children: read(root, byId) };
  } finally {
    await cdp.detach();
  }
}

type Node = Protocol.Accessibility.AXNode;

/** A node, or its children in its place where it is ignored. */
function read(node: Node, byId: ReadonlyMap<string, Node>): AccessibleNode[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? read(child, byId) : [];
  });
  if (node.ignored) return children;
  const role = String(node.role?.value ?? "");
  return [{ role: ROLES[role] ?? role, name: String(node.name?.value ?? ""), children }];
}
