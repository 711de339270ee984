import { withArticle } from "../entity/with-article";

/** Neighbours that are said; the rest is on the map. */
const MOST_SAID = 6;

/** A map in words, for who cannot see it: what it shows, in which country, and who is around, the nearest in view first. */
export function mapWords(name: string, country: string | null, neighbours: readonly string[]): string {
  const where = country && country !== name ? `${name}, in ${withArticle(country)}` : name;
  const said = neighbours
    .filter((other) => other !== country)
    .slice(0, MOST_SAID)
    .map(withArticle);
  if (said.length === 0) return `Map: ${where}.`;
  const list = said.length === 1 ? said[0] : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
  return `Map: ${where}; around it ${said.length === 1 ? "is" : "are"} ${list}.`;
}
