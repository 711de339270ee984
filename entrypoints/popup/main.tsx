import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { PopupView } from "../../components/popup/PopupView";
import { reportOnce } from "../../lib/base/report";
import { sendMessage } from "../../lib/messages/messenger";
import type { PackStatus } from "../../lib/messages/protocol";
import type { EntityRecord } from "../../lib/pack/entity-record";
import { browser } from "../../lib/platform/browser";
import { type Settings, withSite } from "../../lib/settings/settings";
import { loadSettings, saveSettings, watchSettings } from "../../lib/settings/store";
import { usePage } from "./use-page";
import { useSearch } from "./use-search";

function Popup() {
  const [pack, setPack] = useState<PackStatus | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [card, setCard] = useState<EntityRecord | null>(null);
  const { host, page, readPage } = usePage();
  const { query, found, searchError, setQuery } = useSearch();

  useEffect(() => {
    sendMessage("packStatus")
      .catch((reason: unknown): PackStatus => ({ ok: false, error: String(reason) }))
      .then(setPack);
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  async function open(id: string) {
    const entity = await sendMessage("lookUp", id).catch((error: unknown) => reportOnce(`${id} was not found`, error));
    if (entity) setCard(entity);
  }

  /** Shows the change at once, and goes back to what is stored where it cannot be kept. */
  async function change(next: Settings) {
    setSettings(next);
    try {
      await saveSettings(next);
    } catch (error) {
      reportOnce("settings could not be saved", error);
      setSettings(await loadSettings());
    }
  }

  return (
    <PopupView
      {...{ pack, settings, host, page, query, found, searchError, card }}
      onQuery={setQuery}
      onOpen={(id) => void open(id)}
      onBack={() => setCard(null)}
      onReadPage={readPage}
      onSite={(on) => settings && host && void change(withSite(settings, host, on))}
      onEverywhere={(enabled) => settings && void change({ ...settings, enabled })}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

render(<Popup />, document.getElementById("app") as HTMLElement);
