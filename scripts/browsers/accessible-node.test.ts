import { describe, expect, it } from "vitest";
import { type AccessibleNode, findRole, roleLines } from "./accessible-node";

const node = (role: string, name: string, ...children: AccessibleNode[]): AccessibleNode => ({ role, name, children });

const PAGE = node(
  "document",
  "Page",
  node("heading", "Before"),
  node("generic", "", node("dialog", "Card", node("heading", "Name"), node("group", "", node("button", "Close")))),
  node("dialog", "Another"),
);

describe("an accessibility tree", () => {
  it("gives the first node of a role", () => {
    expect(findRole(PAGE, "dialog")?.name).toBe("Card");
    expect(findRole(PAGE, "link")).toBeNull();
  });

  it("gives lines of some roles, itself among them", () => {
    const dialog = findRole(PAGE, "dialog") as AccessibleNode;
    expect(roleLines(dialog, new Set(["dialog", "button"]))).toEqual(['dialog "Card"', 'button "Close"']);
  });
});
