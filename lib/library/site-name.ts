import type { NewsSite } from "../messages/protocol";

/** The name under which a listed site publishes, by the address of one of its pages; null for others. */
export function siteName(sites: readonly NewsSite[], url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return sites.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`))?.name ?? null;
}
