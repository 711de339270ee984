import { render } from "preact";
import { useEffect } from "preact/hooks";
import { TabView } from "../../components/popup/TabView";
import { today } from "../../lib/base/today";
import { clearLookUps } from "../../lib/look-ups/store";
import type { PackStatus } from "../../lib/messages/protocol";
import { copyText } from "../../lib/page/copy-text";
import { browser } from "../../lib/platform/browser";
import type { Answer } from "../popup/ask";
import { askPackStatus } from "../popup/pack-status";
import { useCard } from "../popup/use-card";
import { useCommandKey } from "../popup/use-command-key";
import { useLookUps } from "../popup/use-look-ups";
import { useSearch } from "../popup/use-search";
import { addressOf, titleOf } from "./address";
import { useAddress } from "./use-address";

function SearchTab({ status }: { status: Promise<Answer<PackStatus>> }) {
  const { query, id, steps, setQuery, open, back, toList } = useAddress();
  const { pack, trouble, found, retry } = useSearch(query, status);
  const { card, depth } = useCard(id, steps, trouble !== null);
  const lookUps = useLookUps();
  const lookUpKey = useCommandKey("look-up-selection");
  const title = titleOf(query, card);

  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <TabView
      {...{ pack, trouble, query, found, lookUps, lookUpKey, card, depth }}
      onQuery={setQuery}
      onOpen={open}
      onBack={back}
      today={today()}
      onCopy={(text) => copyText(document, text)}
      onList={toList}
      onRetry={retry}
      onClearLookUps={() => void clearLookUps()}
      hrefOf={(to) => addressOf({ query, id: to })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

// Before anything is drawn: the background starts to load the facts meanwhile.
const status = askPackStatus();
render(<SearchTab status={status} />, document.getElementById("app") as HTMLElement);
