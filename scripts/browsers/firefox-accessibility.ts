import type { AccessibleNode } from "./accessible-node";
import type { Bidi } from "./bidi";
import { frontWindow } from "./firefox-window";

/** What is used of Firefox's internals, which no package types. */
interface Accessible {
  role: number;
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
}
declare const Cc: Record<
  string,
  {
    getService(kind: unknown): {
      getAccessibleFor(node: unknown): Accessible | null;
      getStringRole(role: number): string;
    };
  }
>;
declare const Ci: { nsIAccessibilityService: unknown };
declare const ChromeUtils: {
  importESModule(url: string): {
    NavigableManager: { getBrowsingContextById(id: string): { top: { embedderElement: unknown } } | null };
  };
};

/** Firefox's names of roles that ARIA calls otherwise. */
const ROLES: Readonly<Record<string, string>> = {
  pushbutton: "button",
  "toggle button": "button",
  "text leaf": "text",
  statictext: "text",
};

/**
 * The accessibility tree of a tab, from the service that screen readers ask, in the browser's own process. The first
 * call starts the service, and the tree of a page takes a moment to arrive: ask again while something is missing.
 */
export async function firefoxAccessibility(bidi: Bidi, context: string): Promise<AccessibleNode> {
  const inWindow = await frontWindow(bidi);
  const text = await inWindow(readTree, context);
  const named = ({ role, name, children }: AccessibleNode): AccessibleNode => ({
    role: ROLES[role] ?? role,
    name,
    children: children.map(named),
  });
  return named(JSON.parse(text) as AccessibleNode);
}

/** Runs in the browser's window. */
function readTree(context: string): string {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const service = Cc["@mozilla.org/accessibilityService;1"]?.getService(Ci.nsIAccessibilityService);
  const element = NavigableManager.getBrowsingContextById(context)?.top.embedderElement;
  if (!service || !element) throw new Error(`expected a tab ${context} and the accessibility service`);
  const read = (node: Accessible): AccessibleNode => {
    const children: AccessibleNode[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return { role: service.getStringRole(node.role), name: node.name ?? "", children };
  };
  const root = service.getAccessibleFor(element);
  return JSON.stringify(root ? read(root) : { role: "document", name: "", children: [] });
}
