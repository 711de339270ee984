/** Countries whose names want the article inside a sentence. */
const ARTICLED =
  /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican|.*(?:Republic|Islands))/;

/** A country's name as it stands inside a sentence: "the United States", "Iran". */
export function withArticle(name: string): string {
  return ARTICLED.test(name) ? `the ${name}` : name;
}
