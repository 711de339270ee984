import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Found, Trouble } from "../../components/popup/popup-state";
import { sendMessage } from "../../lib/messages/messenger";
import type { PackStatus } from "../../lib/messages/protocol";
import { type Answer, ask } from "./ask";
import { askPackStatus } from "./pack-status";

/** Results asked for: two heights of the popup, past which a better query is quicker than scrolling. */
const RESULT_LIMIT = 14;

interface Search {
  pack: PackStatus | null;
  trouble: Trouble | null;
  found: Found | null;
  /** Asks for everything once more. */
  retry: () => void;
}

/**
 * The results of a query, and the state of the facts, which was asked for already. Results stay until the next are
 * there; an answer that a newer query has overtaken is dropped.
 */
export function useSearch(query: string, status: Promise<Answer<PackStatus>>): Search {
  const [asked, setAsked] = useState(status);
  const [pack, setPack] = useState<PackStatus | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    let overtaken = false;
    void asked.then((answer) => {
      if (overtaken) return;
      setPack(answer.ok ? answer.value : null);
      setTrouble(troubleIn(answer));
    });
    return () => {
      overtaken = true;
    };
  }, [asked]);

  // Before the frame is painted: an effect after it would put the question off by a frame at each key.
  useLayoutEffect(() => {
    if (query.trim() === "") {
      setFound(null);
      return;
    }
    let overtaken = false;
    void ask(() => sendMessage("search", { query, limit: RESULT_LIMIT })).then((answer) => {
      if (overtaken) return;
      setTrouble(troubleIn(answer));
      setFound(answer.ok && answer.value.ok ? { query, hits: answer.value.hits, near: answer.value.near } : null);
    });
    return () => {
      overtaken = true;
    };
  }, [query, asked]);

  return { pack, trouble, found, retry: () => setAsked(askPackStatus()) };
}

/** What an answer complains of, if anything. */
function troubleIn(answer: Answer<{ ok: true } | { ok: false; error: string }>): Trouble | null {
  if (!answer.ok) return answer.trouble;
  return answer.value.ok ? null : { what: "facts", detail: answer.value.error };
}
