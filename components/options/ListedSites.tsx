import { useState } from "preact/hooks";
import type { NewsSite } from "../../lib/messages/protocol";
import { isOnFor, type Settings, siteOf, withSite } from "../../lib/settings/settings";
import { Switch } from "../controls/Switch";

interface Props {
  listed: readonly NewsSite[];
  settings: Settings;
  onChange: (settings: Settings) => void;
}

function fits(site: NewsSite, filter: string): boolean {
  return `${site.name} ${site.host}`.toLowerCase().includes(filter.trim().toLowerCase());
}

/** The published list of news sites, a switch each. */
export function ListedSites({ listed, settings, onChange }: Props) {
  const [filter, setFilter] = useState("");
  const shown = listed.filter((site) => fits(site, filter));
  // The switch says what is set for the site, whatever the main switch says.
  const sites = { ...settings, enabled: true };
  return (
    <>
      <div class="row">
        <input
          class="field"
          type="search"
          aria-label="Filter news sites"
          placeholder={`Filter ${listed.length} news sites`}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <span class="soft" role="status">
          {filter.trim() && `${shown.length} of ${listed.length}`}
        </span>
      </div>
      <ul class="sites">
        {shown.map(({ host, name }) => (
          <li key={host}>
            <Switch on={isOnFor(sites, host)} onChange={(on) => onChange(withSite(settings, host, on))}>
              {name} <span class="soft">{siteOf(host)}</span>
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}
