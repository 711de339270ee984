import { useEffect, useState } from "preact/hooks";
import { reportOnce } from "../../lib/base/report";
import type { Settings } from "../../lib/settings/settings";
import { loadSettings, saveSettings, watchSettings } from "../../lib/settings/store";

/** The settings, null until they are read, and the way to change them. */
export function useSettings(): [Settings | null, (next: Settings) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

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

  return [settings, (next) => void change(next)];
}
