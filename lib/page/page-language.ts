/** The language a page says it is in, as a BCP 47 tag; null where it says nothing. */
export function pageLanguage(document: Document): string | null {
  const said = [
    document.documentElement?.getAttribute("lang"),
    document.querySelector('meta[property="og:locale"]')?.getAttribute("content"),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute("content"),
  ];
  const tags = said.map((tag) => tag?.trim().replaceAll("_", "-"));
  return tags.find(Boolean) ?? null;
}
