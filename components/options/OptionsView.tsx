import { KINDS } from "../../lib/entity/vocabulary";
import type { NewsSite } from "../../lib/messages/protocol";
import { type Settings, siteOf, withKind } from "../../lib/settings/settings";
import { Switch } from "../controls/Switch";
import { KIND_GROUPS } from "../kind-words";
import { CardChoices } from "./CardChoices";
import { Choices } from "./Choices";
import { KnownNames } from "./KnownNames";
import { ListedSites } from "./ListedSites";
import { OtherSitesOff } from "./OtherSitesOff";
import { OwnSites } from "./OwnSites";
import { Preview } from "./Preview";

export interface OptionsViewProps {
  settings: Settings;
  listed: readonly NewsSite[];
  /** Hosts that the reader added to the published list. */
  added: readonly string[];
  /** What became of the newest change: "" before any, "Saved", or why it was not saved. */
  status: string;
  onChange: (settings: Settings) => void;
  onAddSite: (host: string) => void;
  onRemoveSite: (host: string) => void;
}

const MARK_CHOICES = [
  { value: "underline", label: "Underline", hint: "a thin line" },
  { value: "kinds", label: "Underline by kind", hint: "a colour for each" },
  { value: "background", label: "Background", hint: "a pale tint" },
  { value: "hover", label: "Nothing until hover", hint: "the page as it is" },
] as const;

const MENTION_CHOICES = [
  { value: "all", label: "Every mention", hint: "wherever the name stands" },
  { value: "first", label: "First mention only", hint: "once for each name" },
] as const;

/** Everything that can be set; a change takes effect at once. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, listed, added, status, onChange } = props;
  const listedHosts = listed.map(({ host }) => siteOf(host));
  return (
    <main class="options">
      <header>
        <h1>Backgrounder options</h1>
        <p class="saved" role="status">
          {status}
        </p>
      </header>
      <Switch on={settings.enabled} onChange={(enabled) => onChange({ ...settings, enabled })}>
        <strong>Mark names and terms in articles</strong>
      </Switch>

      <section>
        <h2>Marks</h2>
        <Preview settings={settings} />
        <div class="pair">
          <Choices
            legend="Look"
            name="mark-style"
            choices={MARK_CHOICES}
            value={settings.markStyle}
            onChange={(markStyle) => onChange({ ...settings, markStyle })}
          />
          <Choices
            legend="Mentions"
            name="mentions"
            choices={MENTION_CHOICES}
            value={settings.mentions}
            onChange={(mentions) => onChange({ ...settings, mentions })}
          />
        </div>
      </section>

      <CardChoices settings={settings} onChange={onChange} />

      <section>
        <h2>What is marked</h2>
        <div class="kinds">
          {KINDS.map((kind) => (
            <Switch
              key={kind}
              on={!settings.kindsOff.includes(kind)}
              onChange={(on) => onChange(withKind(settings, kind, on))}
            >
              {/* With lines by kind, this is the key to them. */}
              <span class={settings.markStyle === "kinds" ? `mark-kinds ${kind}` : ""}>{KIND_GROUPS[kind]}</span>
            </Switch>
          ))}
        </div>
      </section>

      <section>
        <h2>Names you know</h2>
        <KnownNames settings={settings} onChange={onChange} />
      </section>

      <section>
        <h2>News sites</h2>
        <p class="soft">Articles on these sites are read as they open.</p>
        <ListedSites listed={listed} settings={settings} onChange={onChange} />
      </section>

      <section>
        <h2>Your own sites</h2>
        <p class="soft">
          The browser will ask you to let Backgrounder read the site. Any other page can be read once from the toolbar
          button.
        </p>
        <OwnSites added={added} listed={listedHosts} onAdd={props.onAddSite} onRemove={props.onRemoveSite} />
        <OtherSitesOff shown={listedHosts} settings={settings} onChange={onChange} />
      </section>
    </main>
  );
}
