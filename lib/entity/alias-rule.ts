import type { Alias, Entity } from "./schema";

/** How a surface form's letter case must stand in a text: as written, capitals where the alias has them, or any. */
export type CaseRule = "exact" | "initial" | "any";

/** An alias with every default filled in. */
export interface RuledAlias {
  text: string;
  case: CaseRule;
  /** Counts only on a page that also holds a full name of the entity. */
  afterName: boolean;
  /** Words of which one must occur on the page; empty when none is needed. */
  context: readonly string[];
  /** BCP 47 tag where the source states one; the rules for further forms go by it. */
  lang?: string;
}

/** The case rule of an alias that states none: acronyms exact, names by their capitals, common terms in any case. */
export function defaultCase(text: string): CaseRule {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return "exact";
  return /\p{Lu}/u.test(text) || letters === letters.toUpperCase() ? "initial" : "any";
}

/** A name written as a term ("Uranium enrichment": one capital, at its start, of several words) may stand in any case. */
function nameCase(entity: Entity): CaseRule {
  const term = entity.kind === "concept" || entity.kind === "weapon" || entity.kind === "event";
  const rule = defaultCase(entity.name);
  return term && rule === "initial" && !/\p{Lu}/u.test(entity.name.slice(1)) ? "any" : rule;
}

/** All surface forms of an entity: its name, its native name, then its aliases, each once; a listed alias overrides. */
export function aliasesOf(entity: Entity): RuledAlias[] {
  const listed = entity.aliases.map(withDefaults);
  const own: RuledAlias[] = [{ text: entity.name, case: nameCase(entity), afterName: false, context: [] }];
  if (entity.native && entity.native.text !== entity.name) {
    const { text, lang } = entity.native;
    own.push({ text, case: defaultCase(text), afterName: false, context: [], lang });
  }
  return [...own.filter((alias) => !listed.some((other) => other.text === alias.text)), ...listed];
}

function withDefaults(alias: Alias): RuledAlias {
  if (typeof alias === "string") return { text: alias, case: defaultCase(alias), afterName: false, context: [] };
  return {
    text: alias.text,
    case: alias.case ?? defaultCase(alias.text),
    afterName: alias.after === "name",
    context: alias.context ?? [],
    ...(alias.lang !== undefined && { lang: alias.lang }),
  };
}
