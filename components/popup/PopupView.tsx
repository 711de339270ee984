import { isOnFor } from "../../lib/settings/settings";
import { CastList } from "./CastList";
import { jumpWords } from "./count-words";
import { Hint } from "./Hint";
import { LookUpList } from "./LookUpList";
import { PageNote } from "./PageNote";
import { PopupFoot } from "./PopupFoot";
import type { PageOfPopup, PopupActions, PopupState } from "./popup-state";
import { SearchPanes } from "./SearchPanes";
import { Skeleton } from "./Skeleton";

function isOn({ settings, host }: PageOfPopup): boolean {
  if (!settings) return true;
  return host ? isOnFor(settings, host) : settings.enabled;
}

/** What is to be said of the last jump: "Oman: 2 of 5". */
function jumpSaid({ page, jumped }: PageOfPopup): string {
  if (!jumped || page.state !== "read") return "";
  const name = page.cast.find(({ id }) => id === jumped.id)?.name ?? jumped.id;
  return `${name}: ${jumpWords(jumped.jump)}`;
}

/** The toolbar popup: look something up, see who is on this page, switch on and off. */
export function PopupView(props: PopupState & PopupActions) {
  const { settings, host, page, jumped, lookUps, onQuery } = props;
  const on = isOn(props);

  /** Below the empty box: who is on this page, or else what was looked up before. */
  function empty(toBox: () => void, open: (id: string) => void) {
    const cast = on && page.state === "read" ? page.cast : [];
    const soon = on && (page.state === "waiting" || page.state === "reading");
    if (cast.length > 0 || soon) {
      return (
        <>
          <div class="list-head">
            <h2>On this page</h2>
            {!soon && (
              <span class="column-name" aria-hidden="true">
                Mentions
              </span>
            )}
          </div>
          {soon ? (
            <Skeleton label={page.state === "reading" ? "Reading this page" : "Looking at this page"} />
          ) : (
            <CastList {...{ cast, jumped }} onJump={props.onJump} onOpen={open} onBox={toBox} />
          )}
        </>
      );
    }
    return (
      <>
        <PageNote page={page} on={on} onReadPage={props.onReadPage} />
        {lookUps && lookUps.length > 0 && (
          <LookUpList lookUps={lookUps} onOpen={open} onClear={props.onClearLookUps} onBox={toBox} />
        )}
        <Hint
          pack={props.pack}
          onQuery={(query) => {
            onQuery(query);
            toBox();
          }}
        />
      </>
    );
  }

  return (
    <main class="popup">
      <h1 class="hidden">Backgrounder</h1>
      <SearchPanes {...props} empty={empty} said={jumpSaid(props)} />
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
