import { useRef, useState } from "preact/hooks";
import type { PopupState } from "../../components/popup/popup-state";
import { sendMessage } from "../../lib/messages/messenger";

/** Results asked for: about three heights of the popup, past which a better query is quicker than scrolling. */
const RESULT_LIMIT = 20;

interface Search {
  query: string;
  found: PopupState["found"];
  searchError: string | null;
  setQuery: (query: string) => void;
}

/** The query and its results; an answer that a newer query has overtaken is dropped. */
export function useSearch(): Search {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<PopupState["found"]>(null);
  const [searchError, setSearchError] = useState<string | null>(null);
  const newest = useRef(0);

  async function search(next: string) {
    setQuery(next);
    const token = ++newest.current;
    if (next.trim() === "") return setFound(null);
    const reply = await sendMessage("search", { query: next, limit: RESULT_LIMIT }).catch((reason: unknown) => ({
      ok: false as const,
      error: String(reason),
    }));
    if (token !== newest.current) return;
    setFound(reply.ok ? { query: next, hits: reply.hits } : null);
    setSearchError(reply.ok ? null : reply.error);
  }

  return { query, found, searchError, setQuery: (next) => void search(next) };
}
