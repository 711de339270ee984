import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportOnce } from "../../lib/base/report";
import { onMessage, sendMessage } from "../../lib/messages/messenger";
import { pageApi } from "../../lib/platform/page-api";
import type { OpenLayer } from "../../lib/reading/card-layer";
import { type ReadingSession, startReading } from "../../lib/reading/start-reading";
import { isOnFor } from "../../lib/settings/settings";
import markStyles from "../marks.css?inline";

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
  let session: ReadingSession | null = null;
  /** Asks for the settings and follows them: whatever changed, and whenever this page comes back from the cache. */
  async function follow(): Promise<void> {
    const settings = await ask(() => sendMessage("settings"));
    if (signal.aborted) return;
    if (!isOnFor(settings, location.hostname)) reader.abort();
    else if (session) session.apply(settings);
    else {
      session = startReading({
        document,
        settings,
        annotate: (request) => ask(() => sendMessage("annotate", request)),
        lookUp: (id) => ask(() => sendMessage("lookUp", id)),
        map: (id) => ask(() => sendMessage("map", id)),
        loadLayer,
        rootStyles: import.meta.env.FIREFOX ? markStyles : null,
        mute: (entity, on) => ask(() => sendMessage("mute", { ...entity, on })),
        openSearch: (entity) => ask(() => sendMessage("openSearch", entity)),
        signal,
      });
    }
  }
  /** Sends once more where the background was just being stopped; ends the session where the extension is gone. */
  async function ask<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await send().catch(send);
    } catch (error) {
      // An extension that was updated or removed has no id here any more: its successor reads this page.
      if (!pageApi.runtime?.id) reader.abort();
      throw error;
    }
  }
  /** The cards of this frame; they are there already where the reader looked something up before. */
  async function loadLayer(): Promise<OpenLayer> {
    await ask(() => sendMessage("cardsWanted"));
    if (!globalThis.backgrounderCards) throw new Error("Expected the script of cards to have run");
    return globalThis.backgrounderCards.openLayer;
  }
  const followAgain = () => {
    follow().catch((error: unknown) => reportOnce("the settings could not be followed", error));
  };
  // Settings are stored there; the popup's look-ups, which are stored elsewhere, are no matter of a page's.
  const onChange = (_: unknown, area: string) => area === "local" && followAgain();
  pageApi.storage.onChanged.addListener(onChange);
  signal.addEventListener("abort", () => pageApi.storage.onChanged.removeListener(onChange));
  window.addEventListener("pageshow", (event) => event.persisted && followAgain(), { signal });
  const ends = [onMessage("walk", ({ data }) => session?.walk(data))];
  if (window.top === window) {
    ends.push(
      onMessage("cast", () => session?.cast() ?? []),
      onMessage("jumpTo", ({ data }) => session?.jumpTo(data) ?? null),
    );
  }
  for (const end of ends) signal.addEventListener("abort", end);
  await follow();
}
