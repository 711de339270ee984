import { type Settings, withSite } from "../../lib/settings/settings";

interface Props {
  /** Hosts with a switch of their own on this page. */
  shown: readonly string[];
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** Sites that the reader switched off and that appear in no other list here. */
export function OtherSitesOff({ shown, settings, onChange }: Props) {
  const hosts = settings.sitesOff.filter((host) => !shown.includes(host));
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>Other sites switched off</h3>
      <ul class="sites">
        {hosts.map((host) => (
          <li key={host} class="switch">
            {host}
            <button
              type="button"
              class="link-button"
              aria-label={`Switch ${host} on again`}
              onClick={() => onChange(withSite(settings, host, true))}
            >
              Switch on again
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
