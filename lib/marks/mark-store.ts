import { elementAround } from "../platform/element-around";
import type { MentionState } from "../sense/mention";
import type { NodeSpan } from "../text/text-map";

/** A mention as it stands on the page. */
export interface Mark {
  state: MentionState;
  /** Ids of the entities that it may mean, likeliest first. */
  candidates: readonly string[];
  /** Id of the country whose government a capital stands for here. */
  metonym?: string | undefined;
  /** Several where inline elements cut the name; never empty. */
  spans: readonly NodeSpan<Text>[];
}

/** The element in which a mark begins, across shadow roots; null where its text has left the page. */
export function elementOf({ spans: [first] }: Mark): Element | null {
  return first ? elementAround(first.node) : null;
}

/** The marks of one page, found by the text node that holds them. */
export interface MarkStore {
  /** Holds exactly these marks from now on, in this order. */
  replace(marks: Iterable<Mark>): void;
  /** The mark at an offset of a text node; an end counts as inside, since carets stand between characters. */
  at(node: Node, offset: number): Mark | null;
  all(): ReadonlySet<Mark>;
  /** Open shadow roots in which marks stand. */
  roots(): ShadowRoot[];
}

export function createMarkStore(): MarkStore {
  let marks = new Set<Mark>();
  const byNode = new Map<Node, Mark[]>();
  let roots: ShadowRoot[] | null = null;
  return {
    replace(next) {
      marks = new Set(next);
      roots = null;
      byNode.clear();
      for (const mark of marks) {
        for (const { node } of mark.spans) {
          const here = byNode.get(node);
          if (here) here.push(mark);
          else byNode.set(node, [mark]);
        }
      }
    },
    at(node, offset) {
      for (const mark of byNode.get(node) ?? []) {
        if (mark.spans.some((span) => span.node === node && span.start <= offset && offset <= span.end)) return mark;
      }
      return null;
    },
    all: () => marks,
    roots() {
      roots ??= [...new Set([...byNode.keys()].map((node) => node.getRootNode()))].filter(isShadowRoot);
      return roots;
    },
  };
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return "host" in root;
}
