import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { OptionsView } from "../../components/options/OptionsView";
import { reportOnce } from "../../lib/base/report";
import type { Settings } from "../../lib/settings/settings";
import { loadSettings, saveSettings, watchSettings } from "../../lib/settings/store";
import { useSites } from "./use-sites";

function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [status, setStatus] = useState("");
  const { listed, added, addSite, removeSite } = useSites();

  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  /** Says how a change ended; the same words twice are cleared in between, so that they are read out again. */
  async function settle(work: Promise<unknown>, done: string, failed: string) {
    setStatus("");
    try {
      setStatus((await work) === false ? failed : done);
    } catch (error) {
      reportOnce(failed, error);
      setStatus(failed);
    }
  }

  if (!settings) return null;
  return (
    <OptionsView
      {...{ settings, listed, added, status }}
      onChange={(next) => {
        setSettings(next);
        void settle(saveSettings(next), "Saved", "Could not be saved");
      }}
      onAddSite={(host) => void settle(addSite(host), `${host} added`, `${host} was not added`)}
      onRemoveSite={(host) => void settle(removeSite(host), `${host} removed`, `${host} could not be removed`)}
    />
  );
}

render(<Options />, document.getElementById("app") as HTMLElement);
