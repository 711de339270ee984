/** Endings of words that have no plural of their own in news prose, or are one already. */
const WITHOUT_PLURAL = /(?:[^s]s|ics|ity|ence|ance|ism|ness|ing)$/u;

/** The regular English plural of a term's last word; null where the word has none or is one already. */
export function pluralOf(term: string): string | null {
  if (!/[a-z]$/iu.test(term) || /\p{Lu}{2}$/u.test(term) || WITHOUT_PLURAL.test(term)) return null;
  if (/[^aeiou]y$/u.test(term)) return `${term.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(term) ? `${term}es` : `${term}s`;
}
