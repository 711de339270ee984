/** What the search page is to open with. */
export interface SearchWish {
  query?: string;
  /** The entity whose card is to be shown. */
  id?: string | undefined;
}

/** Longer queries are cut, in characters: what is longer was a passage, and stands in the address bar. */
const QUERY_LIMIT = 80;

/** The search page's address inside the extension; white space of a query is collapsed. */
export function searchAddress({ query = "", id }: SearchWish): `/search.html${string}` {
  const words = [...query.replace(/[\p{Cc}\s]+/gu, " ").trim()].slice(0, QUERY_LIMIT).join("");
  const parameters = new URLSearchParams({ ...(words && { q: words }), ...(id && { id }) });
  return parameters.size > 0 ? `/search.html?${parameters}` : "/search.html";
}
