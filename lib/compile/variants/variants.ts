import type { RuledAlias } from "../../entity/alias-rule";
import { pluralOf } from "./english";
import { arabicForms, hebrewForms } from "./semitic";
import { slavicForms } from "./slavic";

/** An Arabic name's article in Latin letters, in the spellings of the press. */
const ARTICLE = /^(?:al|el)([- ])(?=\p{Lu})/iu;
/** In lower case, which the initial rule lets stand for capitals too. */
const ARTICLES = ["al", "el"];

/**
 * Further surface forms that follow from an alias by rule, not listed by hand: the plural of a lower-case English term,
 * the article of an Arabic name in its Latin spellings, prefixes of Arabic and Hebrew, cases of Russian and Ukrainian
 * where the alias says its language. Each keeps the alias's rule.
 */
export function variantsOf(alias: RuledAlias): RuledAlias[] {
  return [...new Set(formsOf(alias))].filter((text) => text !== alias.text).map((text) => ({ ...alias, text }));
}

function formsOf({ text, case: rule, lang }: RuledAlias): string[] {
  switch (lang) {
    case "ar":
      return arabicForms(text);
    case "he":
      return hebrewForms(text);
    case "ru":
    case "uk":
      return slavicForms(text, lang);
  }
  const article = ARTICLE.exec(text);
  if (article) return ARTICLES.map((spelling) => spelling + text.slice(2));
  const plural = rule === "any" ? pluralOf(text) : null;
  return plural ? [plural] : [];
}
