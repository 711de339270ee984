import { useCallback, useEffect, useState } from "preact/hooks";
import type { Jumped, PageState } from "../../components/popup/popup-state";
import { sendMessage } from "../../lib/messages/messenger";
import type { CastMember } from "../../lib/messages/protocol";
import { type ActiveTab, activeTab } from "./active-tab";

/** How often the cast is asked for after reading was started, in ms: shorter than a reader would notice. */
const CAST_RETRY_MS = 100;
/** Tries until an empty cast is believed: 2 s, twice what a cold worker and a long page take together. */
const CAST_TRIES = 20;

/** The cast of a tab's page, or null where no reader runs: nobody answers there, which rejects. */
async function castOf(tabId: number): Promise<CastMember[] | null> {
  try {
    return (await sendMessage("cast", undefined, { tabId, frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}

async function castAfterReading(tabId: number): Promise<CastMember[] | null> {
  let cast: CastMember[] | null = null;
  for (let tries = 0; tries < CAST_TRIES && !cast?.length; tries++) {
    await new Promise((resolve) => setTimeout(resolve, CAST_RETRY_MS));
    cast = await castOf(tabId);
  }
  return cast;
}

interface Page {
  host: string | null;
  page: PageState;
  jumped: Jumped | null;
  readPage: () => void;
  /** Shows an entity's next mention on the page. */
  jump: (id: string) => void;
}

/** The page in the active tab: its host, its cast, and the ways to have it read and to move about in it. */
export function usePage(): Page {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [page, setPage] = useState<PageState>({ state: "waiting" });
  const [jumped, setJumped] = useState<Jumped | null>(null);

  useEffect(() => {
    async function look() {
      const found = await activeTab().catch(() => null);
      setTab(found);
      const first = found && (await castOf(found.id));
      // A page that is being read this moment has no cast yet.
      const cast = first?.length === 0 && found ? await castAfterReading(found.id) : first;
      setPage(cast ? { state: "read", cast } : { state: "not-read", canRead: found?.readable ?? false, error: null });
    }
    void look();
  }, []);

  const readPage = useCallback(async () => {
    if (!tab) return;
    setPage({ state: "reading" });
    const error = await sendMessage("readPage", tab.id).catch((reason: unknown) => String(reason));
    const cast = error === null ? await castAfterReading(tab.id) : null;
    if (cast) setPage({ state: "read", cast });
    else setPage({ state: "not-read", canRead: true, error: error ?? "This page could not be read." });
  }, [tab]);

  const jump = useCallback(
    async (id: string) => {
      if (!tab) return;
      // Where the page has gone meanwhile nobody answers: then nothing is left to be shown either.
      const landed = await sendMessage("jumpTo", id, { tabId: tab.id, frameId: 0 }).catch(() => null);
      setJumped({ id, jump: landed ?? null });
    },
    [tab],
  );

  return { host: tab?.host ?? null, page, jumped, readPage, jump };
}
