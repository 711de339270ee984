/**
 * Particles that Arabic and Hebrew write together with the word after them: and, so, in, like, to, from, that. A name
 * takes them at its front, alone or after "and".
 */
const ARABIC = ["و", "ف", "ب", "ك", "ل", "وب", "ول", "وك"];
const HEBREW = ["ו", "ב", "ל", "מ", "ש", "כ", "וב", "ול", "ומ", "וש", "שב", "של"];
/** Letters that a name needs at least: with shorter ones prefixed forms are too often other words. */
const SHORTEST_NAME = 3;

/** Forms of an Arabic name with prefixes; "to" swallows the alif of an article (العراق, للعراق). */
export function arabicForms(name: string): string[] {
  if (name.length < SHORTEST_NAME) return [];
  const hasArticle = name.startsWith("ال");
  return ARABIC.map((prefix) => (hasArticle && prefix.endsWith("ل") ? `${prefix}ل${name.slice(2)}` : prefix + name));
}

/** Forms of a Hebrew name with prefixes. */
export function hebrewForms(name: string): string[] {
  return name.length < SHORTEST_NAME ? [] : HEBREW.map((prefix) => prefix + name);
}
