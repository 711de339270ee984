import type { Candidate, FoundMention, Mention } from "./mention";
import { hasOtherGivenName, isAnothers, isHouseOf, isPronoun, type KnownEdges, runsOn } from "./nested-name";

/** More candidates than this are no help to a reader: abstain. */
const MOST_OFFERED = 3;
/** Steps of familiarity by which the best candidate must lead to be taken as meant. */
const FAMILIARITY_MARGIN = 1;

/** A page's text, to which the mentions' block numbers refer. */
export interface PageText {
  blocks: readonly string[];
}

/**
 * Decides what each found mention means, or leaves it out: part of a longer unknown name, a surname without its full
 * name on the page or with another bearer there, too many candidates. Pure; wants the whole page at once.
 */
export function decide(found: readonly FoundMention[], page: PageText): Mention[] {
  const edges = edgesOf(found, page.blocks.length);
  const standing = found.filter(
    (mention) =>
      !isPronoun(textOf(mention, page), mention) &&
      !runsOn(textOf(mention, page), mention, edges[mention.block] as KnownEdges),
  );
  const namesSeen = new Set<string>();
  for (const mention of standing) {
    for (const { id, afterName, context } of mention.candidates) if (!afterName && !context) namesSeen.add(id);
  }
  const contested = otherBearers(standing, page, edges);
  const mentions: Mention[] = [];
  for (const mention of standing) {
    const { block, start, end, candidates } = mention;
    const possible = candidates.filter((candidate) => {
      if (candidate.afterName && (!namesSeen.has(candidate.id) || contested.has(candidate.id))) return false;
      return !belongsToAnother(mention, candidate, page, edges);
    });
    const chosen = choose(possible);
    if (chosen) mentions.push({ block, start, end, ...chosen });
  }
  return mentions;
}

/** Whether the words beside this mention give it to somebody or something else than the candidate. */
function belongsToAnother(
  mention: FoundMention,
  candidate: Candidate,
  page: PageText,
  edges: readonly KnownEdges[],
): boolean {
  const text = textOf(mention, page);
  const known = edges[mention.block] as KnownEdges;
  const surname = candidate.kind === "person" && !/\s/u.test(text.slice(mention.start, mention.end));
  if (surname && hasOtherGivenName(text, mention, candidate.name, known)) return true;
  return isAnothers(text, mention, candidate) || isHouseOf(text, mention);
}

function textOf(mention: FoundMention, page: PageText): string {
  return page.blocks[mention.block] as string;
}

function edgesOf(found: readonly FoundMention[], blocks: number): KnownEdges[] {
  const edges = Array.from({ length: blocks }, () => ({ starts: new Set<number>(), ends: new Set<number>() }));
  for (const { block, start, end } of found) {
    edges[block]?.starts.add(start);
    edges[block]?.ends.add(end);
  }
  return edges;
}

/** Ids of entities whose surname the page also gives to somebody else: a bare surname there is nobody's. */
function otherBearers(found: readonly FoundMention[], page: PageText, edges: readonly KnownEdges[]): Set<string> {
  const contested = new Set<string>();
  for (const mention of found) {
    for (const { id, name, afterName, kind } of mention.candidates) {
      if (!afterName || kind !== "person") continue;
      if (hasOtherGivenName(textOf(mention, page), mention, name, edges[mention.block] as KnownEdges))
        contested.add(id);
    }
  }
  return contested;
}

/** One clear candidate, a choice of a few, or null. A household name wins over specialists' namesakes. */
function choose(possible: readonly Candidate[]): Pick<Mention, "state" | "candidates"> | null {
  const [best, second, ...rest] = [...possible].sort((a, b) => a.familiarity - b.familiarity);
  if (!best) return null;
  if (!second || second.familiarity - best.familiarity > FAMILIARITY_MARGIN) {
    return { state: "sure", candidates: [best.id] };
  }
  if (rest.length + 2 > MOST_OFFERED) return null;
  return { state: "could-be", candidates: [best, second, ...rest].map((candidate) => candidate.id) };
}
