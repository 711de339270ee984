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

/** Where the switches are off, as far as that holds for this page. */
function whereOff({ settings, host }: PageOfPopup): "here" | "on all sites" | null {
  if (!settings) return null;
  if (!settings.enabled) return "on all sites";
  return host && !isOnFor(settings, host) ? "here" : null;
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
  const off = whereOff(props);

  /** Below the empty box: who is on this page, or else what was looked up before. */
  function empty(toBox: () => void, open: (id: string) => void) {
    const cast = !off && page.state === "read" ? page.cast : [];
    const soon = !off && (page.state === "waiting" || page.state === "reading");
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
        <PageNote page={page} off={off} onReadPage={props.onReadPage} />
        {lookUps && lookUps.length > 0 && (
          <LookUpList lookUps={lookUps} onOpen={open} onClear={props.onClearLookUps} onBox={toBox} />
        )}
        <Hint
          pack={props.pack}
          lookUpKey={props.lookUpKey}
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
