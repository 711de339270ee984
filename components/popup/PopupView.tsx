import { useState } from "preact/hooks";
import { isOnFor } from "../../lib/settings/settings";
import { CardView } from "./CardView";
import { ItemList } from "./ItemList";
import { PageNote } from "./PageNote";
import { PopupFoot } from "./PopupFoot";
import { itemOfCast, itemOfHit, type PopupItem } from "./popup-item";
import type { PopupActions, PopupState } from "./popup-state";
import { SearchBox } from "./SearchBox";

/** Which lines stand below the box: results of the query, or the cast of the page while the box is empty. */
function linesOf({ query, found, page }: PopupState): PopupItem[] {
  if (query.trim() !== "") return (found?.hits ?? []).map(itemOfHit);
  return page.state === "read" ? page.cast.map(itemOfCast) : [];
}

function isOn({ settings, host }: PopupState): boolean {
  if (!settings) return true;
  return host ? isOnFor(settings, host) : settings.enabled;
}

/** The toolbar popup: look something up, see who is on this page, switch on and off. */
export function PopupView(props: PopupState & PopupActions) {
  const { pack, settings, host, page, query, found, searchError, card, onOpen, onQuery } = props;
  const [active, setActive] = useState(-1);
  const items = linesOf(props);
  const searching = query.trim() !== "";
  const on = isOn(props);
  // Without facts no line could be opened.
  const listed = pack?.ok !== false && (searching || on) ? items : [];
  const picked = Math.min(active, listed.length - 1);

  if (card) {
    const packDate = pack?.ok ? pack.asOf : card.asOf;
    return <CardView entity={card} packDate={packDate} onOpen={onOpen} onBack={props.onBack} />;
  }

  function note() {
    if (pack?.ok === false) {
      return (
        <p class="note bad" role="alert">
          The facts could not be loaded, so nothing can be looked up. {pack.error}
        </p>
      );
    }
    if (searching && searchError) return <p class="note bad">{searchError}</p>;
    if (searching && found?.query === query) return <p class="note">Nothing found for “{query.trim()}”.</p>;
    if (searching) return <p class="note">Searching …</p>;
    return <PageNote page={page} on={on} onReadPage={props.onReadPage} />;
  }

  return (
    <main class="popup">
      <SearchBox
        query={query}
        disabled={pack?.ok === false}
        length={listed.length}
        active={picked}
        onQuery={(next) => {
          setActive(-1);
          onQuery(next);
        }}
        onActive={setActive}
        onEnter={() => {
          const item = listed[Math.max(picked, 0)];
          if (item) onOpen(item.id);
        }}
      />
      <div class="popup-lines">
        {listed.length > 0 && !searching && <h2>On this page</h2>}
        {listed.length > 0 ? (
          <ItemList label={searching ? "Results" : "On this page"} items={listed} active={picked} onOpen={onOpen} />
        ) : (
          note()
        )}
      </div>
      <p class="hidden" role="status">
        {searching && found?.query === query ? `${listed.length} found` : ""}
      </p>
      <PopupFoot
        settings={settings}
        host={host}
        onSite={props.onSite}
        onEverywhere={props.onEverywhere}
        onOptions={props.onOptions}
      />
    </main>
  );
}
