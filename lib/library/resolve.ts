import type { AnnotateRequest } from "../messages/protocol";
import type { EntityRecord } from "../pack/entity-record";
import type { SearchHit } from "../search/search";
import type { MentionState } from "../sense/mention";
import { createTokenBuffer } from "../text/token-buffer";
import { tokenize } from "../text/tokens";
import type { Annotation } from "./annotate";

/** What a text that the reader picked out means. */
export interface Resolved {
  entity: EntityRecord;
  state: MentionState;
  /** For `could-be`: the further candidates, likeliest first. */
  others: EntityRecord[];
}

export type ResolveReply = { ok: true; found: Resolved | null; packDate: string } | { ok: false; error: string };

/** What a text is resolved with; the search gives entities of which a form equals the query before all others. */
export interface ResolveSources {
  search(query: string, limit: number): readonly Pick<SearchHit, "id">[];
  recordOf(id: string): EntityRecord | null;
  annotate(request: AnnotateRequest): Annotation;
}

/** Longer texts are cut, UTF-16 units: no name is longer, and a whole page may be selected. */
const TEXT_LIMIT = 200;
/** Longest text in which a name is looked for that is not all of it: in more, the reader means the passage. */
const PASSAGE_LIMIT = 80;
/** Search results looked at for forms that equal the text; more owners than this no form has. */
const OWNERS_LOOKED_AT = 12;

/**
 * The entity that a text picked out by the reader names, or null. First whatever has the text as a form, even one that
 * on a page would need context or a full name beside it: the reader's will is explicit. Else, in a short text, the
 * longest name that would be marked in it.
 */
export function resolveText(text: string, sources: ResolveSources): Resolved | null {
  const wanted = text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, TEXT_LIMIT)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, "");
  if (wanted === "") return null;
  return byForm(wanted, sources) ?? (wanted.length <= PASSAGE_LIMIT ? byMention(wanted, sources) : null);
}

/** Entities of which a form equals the text, or the text without its article, when folded. */
function byForm(text: string, sources: ResolveSources): Resolved | null {
  for (const form of new Set([text, text.replace(/^the /iu, "")])) {
    const bare = form.replace(/['’]s?$/iu, "");
    const key = keyOf(form);
    const owners = sources
      .search(bare, OWNERS_LOOKED_AT)
      .flatMap(({ id }) => sources.recordOf(id) ?? [])
      .filter((record) => formsOf(record).some((own) => keyOf(own) === key));
    const found = resolved(owners.sort((a, b) => a.familiarity - b.familiarity));
    if (found) return found;
  }
  return null;
}

/**
 * What would be marked in the text: the one entity, or the one person among others. Where several are named the search
 * shows them all.
 */
function byMention(text: string, { annotate }: ResolveSources): Resolved | null {
  // With a full stop a few words are a sentence, and no label of a page.
  const { mentions, entities } = annotate({ blocks: [`${text}.`] });
  const named = [...new Map(mentions.map(({ candidates }) => [candidates.join(), candidates])).values()].map((ids) =>
    ids.flatMap((id) => entities.find((record) => record.id === id) ?? []),
  );
  const persons = named.filter(([first]) => first?.kind === "person");
  const [only, second] = persons.length === 1 ? persons : named;
  return only && !second ? resolved(only) : null;
}

function resolved([entity, ...others]: readonly EntityRecord[]): Resolved | null {
  return entity ? { entity, others, state: others.length > 0 ? "could-be" : "sure" } : null;
}

function formsOf({ name, native, aliases }: EntityRecord): string[] {
  return [name, ...(native ? [native.text] : []), ...aliases];
}

const tokens = createTokenBuffer(16);

/** Equal for texts whose words are equal when folded: case, accents, punctuation and possessives do not count. */
function keyOf(text: string): string {
  tokenize(text, tokens);
  return tokens.hash.subarray(0, tokens.count).join();
}
