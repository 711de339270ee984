import type { RuledAlias } from "../entity/alias-rule";

/**
 * Further surface forms that follow from an alias by rule, not listed by hand: the regular plural of a lower-case
 * English term (ballistic missile, ballistic missiles) and the lower-case article of an Arabic name (Al-Busaidi, al-Busaidi).
 */
export function variantsOf(alias: RuledAlias): RuledAlias[] {
  const texts: string[] = [];
  if (alias.case === "any" && /[a-z]$/i.test(alias.text) && !/\p{Lu}{2}$/u.test(alias.text)) {
    const plural = pluralOf(alias.text);
    if (plural) texts.push(plural);
  }
  if (/^(?:Al|El)[- ]\p{Lu}/u.test(alias.text)) texts.push(alias.text.charAt(0).toLowerCase() + alias.text.slice(1));
  return texts.map((text) => ({ ...alias, text }));
}

/** The regular English plural of a term's last word; null where the word is a plural or no countable form already. */
function pluralOf(term: string): string | null {
  if (/(?:s|sh|ics|ment|ion|ity|ence|ance|ism|ness|ing)$/.test(term))
    return /(?:ss|sh|ion|ment)$/.test(term) ? regular(term) : null;
  return regular(term);
}

function regular(term: string): string {
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(term)) return `${term}es`;
  return `${term}s`;
}
