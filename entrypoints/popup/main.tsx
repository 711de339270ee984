import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { PopupView } from "../../components/popup/PopupView";
import { reportOnce } from "../../lib/base/report";
import { today } from "../../lib/base/today";
import { clearLookUps } from "../../lib/look-ups/store";
import type { PackStatus } from "../../lib/messages/protocol";
import { copyText } from "../../lib/page/copy-text";
import { browser } from "../../lib/platform/browser";
import { withSite } from "../../lib/settings/settings";
import { addressOf } from "../search/address";
import type { Answer } from "./ask";
import { askPackStatus } from "./pack-status";
import { opensTabsHere } from "./private-window";
import { useCard } from "./use-card";
import { useCommandKey } from "./use-command-key";
import { useLookUps } from "./use-look-ups";
import { usePage } from "./use-page";
import { useSearch } from "./use-search";
import { useSettings } from "./use-settings";

/** Opens an address of the search page in a tab, as scripts/testing/bundle-ways-out.ts allows it, to the letter. */
async function openTab(href: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/search.html${new URL(href, location.href).search}`) });
  window.close();
}

function Popup({ status }: { status: Promise<Answer<PackStatus>> }) {
  const [query, setQuery] = useState("");
  /** Ids of the cards that were opened one from the other; the last is shown. */
  const [cards, setCards] = useState<readonly string[]>([]);
  const [tabs, setTabs] = useState(false);
  const [settings, change] = useSettings();
  const { host, page, jumped, readPage, jump } = usePage();
  const { pack, trouble, found, retry } = useSearch(query, status);
  const { card, depth } = useCard(cards.at(-1) ?? null, cards.length - 1, trouble !== null);
  const lookUps = useLookUps();
  const lookUpKey = useCommandKey("look-up-selection");

  useEffect(() => {
    void opensTabsHere(import.meta.env.FIREFOX).then(setTabs, () => setTabs(false));
  }, []);

  return (
    <PopupView
      {...{ pack, trouble, query, found, lookUps, lookUpKey, card, depth, settings, host, page, jumped }}
      onQuery={setQuery}
      onOpen={(id) => setCards((before) => (before.at(-1) === id ? before : [...before, id]))}
      onBack={() => setCards((before) => before.slice(0, -1))}
      today={today()}
      onCopy={(text) => copyText(document, text)}
      onList={() => setCards([])}
      onRetry={retry}
      onClearLookUps={() => void clearLookUps()}
      hrefOf={tabs ? (id) => addressOf({ query, id }) : undefined}
      onTab={(href) => {
        openTab(href).catch((error: unknown) => reportOnce("the search could not be opened in a tab", error));
      }}
      onJump={jump}
      onReadPage={readPage}
      onSite={(on) => settings && host && change(withSite(settings, host, on))}
      onEverywhere={(enabled) => settings && change({ ...settings, enabled })}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

// Before anything is drawn: the background starts to load the facts while the reader begins to type.
const status = askPackStatus();
render(<Popup status={status} />, document.getElementById("app") as HTMLElement);
