import { siteOf } from "../../lib/settings/settings";

type HostResult = { ok: true; host: string } | { ok: false; error: string };

/** Reads what a person types as a site (an address or a bare host) as a host without `www.`. */
export function hostOf(typed: string): HostResult {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const fits = url && /^https?:$/.test(url.protocol) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname);
  if (!fits) return { ok: false, error: "Expected a site such as example.com" };
  return { ok: true, host: siteOf(url.hostname) };
}

/** The match patterns that stand for a site: the host itself and its subdomains. */
export function originsOf(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}

/** The hosts that a set of granted match patterns names, each once, sorted; patterns for all sites name none. */
export function hostsOf(origins: readonly string[]): string[] {
  const hosts = origins.map((origin) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1]);
  return [...new Set(hosts.filter((host) => host !== undefined))].sort();
}
