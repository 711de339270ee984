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
 * On and off, everywhere and for this site, and the way to the options, in one line. Until the settings are there, the
 * switches stand as they mostly are, and the site, which is known last, moves nothing: so nothing flickers.
 */
export function PopupFoot({ settings, host, onSite, onEverywhere, onOptions }: Props) {
  return (
    <footer class="popup-foot">
      <Switch on={settings?.enabled ?? true} disabled={settings === null} onChange={onEverywhere}>
        Mark names
      </Switch>
      {host && (
        <Switch
          on={settings === null || isOnFor({ ...settings, enabled: true }, host)}
          disabled={!settings?.enabled}
          onChange={onSite}
        >
          <span class="hidden">Mark names </span>
          <span class="site" title={siteOf(host)}>
            on {siteOf(host)}
          </span>
        </Switch>
      )}
      <button type="button" class="link-button" onClick={onOptions}>
        Options
      </button>
    </footer>
  );
}
