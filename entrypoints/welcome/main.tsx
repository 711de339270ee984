import { render } from "preact";
import { WelcomeView } from "../../components/welcome/WelcomeView";
import { onMessage, sendMessage } from "../../lib/messages/messenger";
import { browser } from "../../lib/platform/browser";
import { createCards } from "../../lib/reading/card-layer";
import { type ReadingSession, startReading } from "../../lib/reading/start-reading";
import type { Settings } from "../../lib/settings/settings";
import { loadSettings, watchSettings } from "../../lib/settings/store";
import { cardStyle, renderCard } from "../card/render-card";
import { useCommandKey } from "../popup/use-command-key";

function Welcome() {
  const keys = {
    lookUp: useCommandKey("look-up-selection"),
    next: useCommandKey("next-mark"),
    open: useCommandKey("open-card"),
  };
  return <WelcomeView keys={keys} onOptions={() => void browser.runtime.openOptionsPage()} />;
}

render(<Welcome />, document.getElementById("app") as HTMLElement);

let session: ReadingSession | null = null;
let reading = new AbortController();

/** Reads this page as any other: not at all while switched off, and anew when switched on. */
function follow(settings: Settings): void {
  if (!settings.enabled) {
    reading.abort();
    session = null;
  } else if (session) session.apply(settings);
  else {
    reading = new AbortController();
    session = startReading({
      document,
      settings,
      annotate: (request) => sendMessage("annotate", request),
      lookUp: (id) => sendMessage("lookUp", id),
      map: (id) => sendMessage("map", id),
      rootStyles: null,
      loadLayer: async () => createCards(document, cardStyle, renderCard),
      mute: (entity, on) => sendMessage("mute", { ...entity, on }),
      openSearch: (entity) => sendMessage("openSearch", entity),
      signal: reading.signal,
    });
  }
}

onMessage("walk", ({ data }) => session?.walk(data));
watchSettings(follow);
follow(await loadSettings());
