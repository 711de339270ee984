import { isOnFor, type Settings, siteOf } from "../../lib/settings/settings";
import { Switch } from "../controls/Switch";

interface Props {
  settings: Settings | null;
  host: string | null;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
  onOptions: () => void;
}

/**
 * On and off, for this site and everywhere, and the way to the options. Until the settings are there, the switches stand
 * as they mostly are, so that nothing flickers.
 */
export function PopupFoot({ settings, host, onSite, onEverywhere, onOptions }: Props) {
  return (
    <footer class="popup-foot">
      {host && (
        <Switch
          on={settings === null || isOnFor({ ...settings, enabled: true }, host)}
          disabled={!settings?.enabled}
          onChange={onSite}
        >
          On {siteOf(host)}
        </Switch>
      )}
      <Switch on={settings?.enabled ?? true} disabled={settings === null} onChange={onEverywhere}>
        On all sites
      </Switch>
      <button type="button" class="link-button" onClick={onOptions}>
        Options
      </button>
    </footer>
  );
}
