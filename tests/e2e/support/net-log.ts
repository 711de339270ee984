import { readFileSync } from "node:fs";

/** The parts of Chromium's net-log that are read here (https://www.chromium.org/developers/design-documents/network-stack/netlog). */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string } }[];
}

/**
 * Hosts that Chromium itself calls in the background, whatever is installed. Named one by one, so that nothing else
 * hides behind them.
 */
const SERVICE_HOSTS: ReadonlySet<string> = new Set([
  "accounts.google.com",
  "android.clients.google.com",
  "clients2.google.com",
  "content-autofill.googleapis.com",
  "edgedl.me.gvt1.com",
  "mtalk.google.com",
  "optimizationguide-pa.googleapis.com",
  "safebrowsingohttpgateway.googleapis.com",
  "update.googleapis.com",
  "www.google.com",
  "www.gstatic.com",
]);

/** Every URL that was requested, once each, without those of the browser's own services. */
export function requestedUrls(file: string): Set<string> {
  const { constants, events } = JSON.parse(readFileSync(file, "utf8")) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (started === undefined) throw new Error("expected the net-log to know URL_REQUEST_START_JOB");
  const urls = events.flatMap(({ type, params }) => (type === started && params?.url ? [params.url] : []));
  return new Set(urls.filter((url) => !SERVICE_HOSTS.has(new URL(url).hostname)));
}

/** What of the requests of one visit was not requested in the other, beyond the extension's own files. */
export function addedRequests(withExtension: ReadonlySet<string>, without: ReadonlySet<string>): string[] {
  return [...withExtension].filter((url) => !without.has(url) && !url.startsWith("chrome-extension:"));
}
