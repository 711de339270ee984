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

/** The marks of one page, found by the text node that holds them. */
export interface MarkStore {
  add(mark: Mark): void;
  /** Holds exactly these marks from now on. */
  replace(marks: Iterable<Mark>): void;
  /** Forgets every mark that touches a node which `gone` says yes to; returns whether any was forgotten. */
  drop(gone: (node: Text) => boolean): boolean;
  /** The mark at an offset of a text node; an end counts as inside, since carets stand between characters. */
  at(node: Node, offset: number): Mark | null;
  all(): ReadonlySet<Mark>;
}

export function createMarkStore(): MarkStore {
  const marks = new Set<Mark>();
  const byNode = new Map<Node, Set<Mark>>();
  const remove = (mark: Mark) => {
    marks.delete(mark);
    for (const { node } of mark.spans) {
      const here = byNode.get(node);
      here?.delete(mark);
      if (here?.size === 0) byNode.delete(node);
    }
  };
  const add = (mark: Mark) => {
    marks.add(mark);
    for (const { node } of mark.spans) {
      const here = byNode.get(node);
      if (here) here.add(mark);
      else byNode.set(node, new Set([mark]));
    }
  };
  return {
    add,
    replace(next) {
      const kept = [...next];
      marks.clear();
      byNode.clear();
      for (const mark of kept) add(mark);
    },
    drop(gone) {
      const before = marks.size;
      for (const mark of [...marks]) if (mark.spans.some(({ node }) => gone(node))) remove(mark);
      return marks.size < before;
    },
    at(node, offset) {
      for (const mark of byNode.get(node) ?? []) {
        if (mark.spans.some((span) => span.node === node && span.start <= offset && offset <= span.end)) return mark;
      }
      return null;
    },
    all: () => marks,
  };
}
