/**
 * When a card opens and closes, as a pure reducer. Timers and the page stay outside: they send events and carry out
 * effects. Every wait has a token; a timer that comes back with an old token is stale and changes nothing.
 *
 *            over (slow)                dwelled
 *   idle ---------------> waiting ---------------> open <------------------+
 *    ^                       |                      | |  away               | over own mark, card or corridor
 *    |  away, fast, scrolled |                      | +---------> leaving --+
 *    +-----------------------+                      |                |
 *    +----------------------------------------------+----------------+
 *         escape, press outside, mark gone              lingered (grace over)
 *
 * From open and leaving, resting on another mark waits again (`next`) and then swaps the card.
 */

/** From the first slow moment on a mark to its card, ms: long enough not to fire while the pointer passes. */
export const DWELL_MS = 350;
/** From leaving mark and card to closing, ms (Wikipedia's figure). */
export const GRACE_MS = 300;

interface Waiting<M> {
  mark: M;
  token: number;
}

export type HoverState<M> =
  /** `ignored`: the mark whose card was dismissed; it opens again only after the pointer has been elsewhere. */
  | { phase: "idle"; token: number; ignored: M | null }
  | { phase: "waiting"; token: number; mark: M }
  /** `mark`: whose card it is, or null where the card shows something else by now. */
  | { phase: "open"; token: number; mark: M | null; next: Waiting<M> | null }
  | { phase: "leaving"; token: number; mark: M | null };

export type HoverEvent<M> =
  /** The pointer moved over a mark; `slow` as the speed gate says. */
  | { type: "over"; mark: M; slow: boolean }
  /** The pointer moved over the open card or its corridor. */
  | { type: "over-card" }
  /** The pointer moved elsewhere, or left the window. */
  | { type: "away" }
  | { type: "scrolled" }
  /** Escape, a press outside the card, the mark vanished, the reader switched us off. */
  | { type: "dismissed" }
  /** The open card shows another entity now: resting on its word brings the first one back. */
  | { type: "replaced" }
  | { type: "dwelled"; token: number }
  | { type: "lingered"; token: number };

export type HoverEffect<M> =
  | { type: "wait"; kind: "dwell" | "grace"; token: number; ms: number }
  | { type: "show"; mark: M }
  | { type: "hide" };

export interface HoverStep<M> {
  state: HoverState<M>;
  effects: HoverEffect<M>[];
}

export const IDLE: HoverState<never> = { phase: "idle", token: 0, ignored: null };

const stay = <M>(state: HoverState<M>): HoverStep<M> => ({ state, effects: [] });

/** The next state, and what is to be done on the way there. */
export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  if (event.type === "dismissed") return dismiss<M>(state);
  if (state.phase === "idle" || state.phase === "waiting") return whileClosed<M>(state, event);
  return whileShown<M>(state, event);
}

function dismiss<M>(state: HoverState<M>): HoverStep<M> {
  const shown = state.phase === "open" || state.phase === "leaving";
  const ignored = state.phase === "idle" ? state.ignored : state.mark;
  return { state: { phase: "idle", token: state.token + 1, ignored }, effects: shown ? [{ type: "hide" }] : [] };
}

function whileClosed<M>(state: HoverState<M> & { phase: "idle" | "waiting" }, event: HoverEvent<M>): HoverStep<M> {
  const idle: HoverState<M> = { phase: "idle", token: state.token + 1, ignored: null };
  switch (event.type) {
    case "over": {
      if (state.phase === "idle" && state.ignored === event.mark) return stay<M>(state);
      if (!event.slow) return state.phase === "idle" ? stay(state) : stay(idle);
      if (state.phase === "waiting" && state.mark === event.mark) return stay<M>(state);
      const token = state.token + 1;
      return { state: { phase: "waiting", token, mark: event.mark }, effects: [dwell(token)] };
    }
    case "dwelled":
      if (state.phase !== "waiting" || event.token !== state.token) return stay<M>(state);
      return {
        state: { phase: "open", token: state.token, mark: state.mark, next: null },
        effects: [{ type: "show", mark: state.mark }],
      };
    case "away":
      return stay(idle);
    case "scrolled":
      return state.phase === "idle" ? stay(state) : stay(idle);
    default:
      return stay<M>(state);
  }
}

function whileShown<M>(state: HoverState<M> & { phase: "open" | "leaving" }, event: HoverEvent<M>): HoverStep<M> {
  const { mark } = state;
  const next = state.phase === "open" ? state.next : null;
  const token = state.token + 1;
  switch (event.type) {
    case "over-card":
      return stay<M>({ phase: "open", token, mark, next: null });
    case "replaced":
      return stay<M>({ phase: "open", token, mark: null, next: null });
    case "over": {
      if (event.mark === mark) return stay<M>({ phase: "open", token, mark, next: null });
      if (!event.slow) return leave<M>(state);
      if (next?.mark === event.mark) return stay<M>(state);
      // The old card stays until the new one is due, or the pointer leaves: no gap in which nothing shows.
      return { state: { phase: "open", token, mark, next: { mark: event.mark, token } }, effects: [dwell(token)] };
    }
    case "dwelled":
      if (!next || event.token !== next.token) return stay<M>(state);
      return {
        state: { phase: "open", token, mark: next.mark, next: null },
        effects: [{ type: "show", mark: next.mark }],
      };
    case "away":
      return leave<M>(state);
    case "lingered":
      if (state.phase !== "leaving" || event.token !== state.token) return stay<M>(state);
      return { state: { phase: "idle", token, ignored: null }, effects: [{ type: "hide" }] };
    default:
      return stay<M>(state);
  }
}

/** Starts the grace period; one that runs already goes on. */
function leave<M>(state: HoverState<M> & { phase: "open" | "leaving" }): HoverStep<M> {
  if (state.phase === "leaving") return stay<M>(state);
  const token = state.token + 1;
  return {
    state: { phase: "leaving", token, mark: state.mark },
    effects: [{ type: "wait", kind: "grace", token, ms: GRACE_MS }],
  };
}

function dwell<M>(token: number): HoverEffect<M> {
  return { type: "wait", kind: "dwell", token, ms: DWELL_MS };
}
