import { render } from "preact";
import { WelcomeView } from "../../components/welcome/WelcomeView";
import { sendMessage } from "../../lib/messages/messenger";
import { browser } from "../../lib/platform/browser";
import { startReading } from "../../lib/reading/start-reading";
import { loadSettings, watchSettings } from "../../lib/settings/store";
import { cardStyle, renderCard } from "../reader/render-card";

render(
  <WelcomeView onOptions={() => void browser.runtime.openOptionsPage()} />,
  document.getElementById("app") as HTMLElement,
);

const session = startReading({
  document,
  url: location.href,
  settings: await loadSettings(),
  annotate: (request) => sendMessage("annotate", request),
  lookUp: (id) => sendMessage("lookUp", id),
  render: renderCard,
  style: cardStyle,
  signal: new AbortController().signal,
});
watchSettings((settings) => session.apply(settings));
