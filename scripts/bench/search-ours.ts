import type { Pack } from "../../lib/pack/reader";
import { createSearch } from "../../lib/search/search";

/** Our search over a loaded pack, as the bench asks every engine: ids, the best first. */
export function searchOurs(pack: Pack): (query: string, limit: number) => string[] {
  const search = createSearch([pack]);
  return (query, limit) => search(query, limit).hits.map(({ id }) => id);
}
