import type { Jump } from "../../lib/messages/protocol";

/** Where a jump led: "2 of 5". */
export function jumpWords(jump: Jump | null): string {
  return jump ? `${jump.place} of ${jump.of}` : "gone";
}

/** How a search ended, for those who hear it: "3 results", "Nothing found, 2 came near". */
export function resultWords(hits: number, near: number): string {
  if (hits > 0) return hits === 1 ? "1 result" : `${hits} results`;
  return near > 0 ? `Nothing found, ${near} came near` : "Nothing found";
}
