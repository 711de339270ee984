/** Types of schema.org that say a page is an article. */
const ARTICLE_TYPES = /^(?:\w*NewsArticle|Article|LiveBlogPosting|Report)$/u;
/** JSON-LD larger than this, in characters, is not read: an article's is a few thousand. */
const JSON_LD_LIMIT = 200_000;

/** What a page's JSON-LD says of its article; null where it describes none. */
export interface ArticleData {
  datePublished: string | null;
}

/** The first article found in the page's JSON-LD. Damaged JSON-LD counts as absent: pages often have it. */
export function articleData(document: Document): ArticleData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    if (text.length > JSON_LD_LIMIT || !/Article|LiveBlogPosting|Report/u.test(text)) continue;
    const found = findArticle(parse(text), 0);
    if (found) return found;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Articles stand at the top, in a list, or in an @graph; deeper ones describe other pages. */
function findArticle(value: unknown, depth: number): ArticleData | null {
  if (value === null || typeof value !== "object" || depth > 3) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const item = value as Record<string, unknown>;
  const types = Array.isArray(item["@type"]) ? item["@type"] : [item["@type"]];
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPES.test(type))) {
    return { datePublished: typeof item.datePublished === "string" ? item.datePublished : null };
  }
  return findArticle(item["@graph"], depth + 1);
}
