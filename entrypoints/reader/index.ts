import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportOnce } from "../../lib/base/report";
import { onMessage, sendMessage } from "../../lib/messages/messenger";
import { browser } from "../../lib/platform/browser";
import { startReading } from "../../lib/reading/start-reading";
import { isOnFor } from "../../lib/settings/settings";
import { cardStyle, renderCard } from "./render-card";

declare global {
  /** The reader that runs in this page, so that a later one (after an update, or off and on again) takes its place. */
  var backgrounderReader: AbortController | undefined;
}

/** The reader: injected by the background into articles; runs one page session until it is switched off or replaced. */
export default defineUnlistedScript(() => {
  globalThis.backgrounderReader?.abort();
  const reader = new AbortController();
  globalThis.backgrounderReader = reader;
  read(reader).catch((error: unknown) => {
    reader.abort();
    reportOnce("the page session ended", error);
  });
});

async function read(reader: AbortController): Promise<void> {
  const { signal } = reader;
  const settings = await sendMessage("settings");
  if (signal.aborted || !isOnFor(settings, location.hostname)) return;
  const session = startReading({
    document,
    url: location.href,
    settings,
    annotate: (request) => sendMessage("annotate", request),
    lookUp: (id) => sendMessage("lookUp", id),
    render: renderCard,
    style: cardStyle,
    signal,
  });
  const follow = () => {
    sendMessage("settings").then(
      (next) => (isOnFor(next, location.hostname) ? session.apply(next) : reader.abort()),
      // The extension was updated or removed under us: its successor reads this page.
      () => reader.abort(),
    );
  };
  browser.storage.onChanged.addListener(follow);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(follow));
  if (window.top === window)
    signal.addEventListener(
      "abort",
      onMessage("cast", () => session.cast()),
    );
}
