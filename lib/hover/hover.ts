/**
 * When a card opens and closes, as a pure reducer. Timers and the page stay outside: they send events and carry out
 * effects. Every wait has a token; a timer that comes back with an old token is stale and changes nothing.
 *
 *            over (slow)                dwelled
 *   idle ---------------> waiting ---------------> open (pointer) <--------+
 *    ^ |                     |                      | |  away               | over own mark, card or corridor
 *    | |  away, fast, scrolled                      | +---------> leaving --+
 *    +-|---------------------+                      |                |  |
 *    | |                                            | pressed        |  | pressed
 *    | |  asked (Shift, at once)                    v                |  |
 *    | +-------------------------> open (pointer)  open (pressed) <--|--+
 *    | |  asked (click, tap, key)                   |                |
 *    | +-------------------------> open (asked)     |                |
 *    +----------------------------------------------+----------------+
 *         dismissed: Escape, press outside, mark gone; pinned           lingered (grace over)
 *
 * What holds an open card: the pointer alone, a press inside it, or that it was asked for. From `pointer` and `pressed`,
 * resting on another mark waits again (`next`) and then swaps the card; one that was asked for stays until it is dismissed
 * or another is asked for.
 */

/** From the first slow moment on a mark to its card, ms: long enough not to fire while the pointer passes. */
export const DWELL_MS = 350;
/** From leaving mark and card to closing, ms (Wikipedia's figure). */
export const GRACE_MS = 300;

interface Waiting<M> {
  mark: M;
  token: number;
}

/** What keeps an open card open. */
type Hold = "pointer" | "pressed" | "asked";

export type HoverState<M> =
  /** `ignored`: the mark whose card was dismissed; resting opens it again only after the pointer has been elsewhere. */
  | { phase: "idle"; token: number; ignored: M | null }
  | { phase: "waiting"; token: number; mark: M }
  /** `mark`: whose card it is, or null where the card shows something else by now. */
  | { phase: "open"; token: number; mark: M | null; hold: Hold; next: Waiting<M> | null }
  | { phase: "leaving"; token: number; mark: M | null };

export type HoverEvent<M> =
  /** The pointer moved over a mark; `slow` as the speed gate says. */
  | { type: "over"; mark: M; slow: boolean }
  /** A mark's card is to open at once: `held` by a click, a tap or a key, else by the pointer with Shift. */
  | { type: "asked"; mark: M; held: boolean }
  /** The pointer moved over the open card or its corridor. */
  | { type: "over-card" }
  /** A press inside the open card: it stays now. */
  | { type: "pressed" }
  /** The pointer moved elsewhere, or left the window. */
  | { type: "away" }
  | { type: "scrolled" }
  /** Escape, a press outside the card, the mark vanished, the reader switched us off. */
  | { type: "dismissed" }
  /** The open card was pinned, and is no longer ours to close. */
  | { type: "pinned" }
  /** The open card shows another entity now: resting on its word brings the first one back. */
  | { type: "replaced" }
  | { type: "dwelled"; token: number }
  | { type: "lingered"; token: number };

export type HoverEffect<M> =
  | { type: "wait"; kind: "dwell" | "grace"; token: number; ms: number }
  | { type: "show"; mark: M; held: boolean }
  | { type: "hide" };

export interface HoverStep<M> {
  state: HoverState<M>;
  effects: HoverEffect<M>[];
}

export const IDLE: HoverState<never> = { phase: "idle", token: 0, ignored: null };

const stay = <M>(state: HoverState<M>): HoverStep<M> => ({ state, effects: [] });

/** The next state, and what is to be done on the way there. */
export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  if (event.type === "dismissed" || event.type === "pinned") return end<M>(state, event.type === "pinned");
  if (event.type === "asked") return ask<M>(state, event.mark, event.held);
  if (state.phase === "idle" || state.phase === "waiting") return whileClosed<M>(state, event);
  return whileShown<M>(state, event);
}

function end<M>(state: HoverState<M>, staysToSee: boolean): HoverStep<M> {
  const shown = state.phase === "open" || state.phase === "leaving";
  const ignored = state.phase === "idle" ? state.ignored : state.mark;
  const effects: HoverEffect<M>[] = shown && !staysToSee ? [{ type: "hide" }] : [];
  return { state: { phase: "idle", token: state.token + 1, ignored }, effects };
}

/** Opens a card at once. One that is open for this mark already only gains hold. */
function ask<M>(state: HoverState<M>, mark: M, held: boolean): HoverStep<M> {
  const isShown = state.phase === "open" || state.phase === "leaving";
  if (!held && isShown && state.mark === mark) return whileShown<M>(state, { type: "over", mark, slow: true });
  const token = state.token + 1;
  return {
    state: { phase: "open", token, mark, hold: held ? "asked" : "pointer", next: null },
    effects: [{ type: "show", mark, held }],
  };
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
        state: { phase: "open", token: state.token, mark: state.mark, hold: "pointer", next: null },
        effects: [{ type: "show", mark: state.mark, held: false }],
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
  const { hold, next } = state.phase === "open" ? state : { hold: "pointer" as const, next: null };
  const token = state.token + 1;
  const keep = (kept: Hold, whose = mark) => stay<M>({ phase: "open", token, mark: whose, hold: kept, next: null });
  switch (event.type) {
    case "over-card":
      return keep(hold);
    case "pressed":
      return keep(hold === "asked" ? hold : "pressed");
    case "replaced":
      return keep(hold, null);
    case "over": {
      if (event.mark === mark || hold === "asked") return keep(hold);
      if (!event.slow) return leave<M>(state);
      if (next?.mark === event.mark) return stay<M>(state);
      // The old card stays until the new one is due, or the pointer leaves: no gap in which nothing shows.
      return {
        state: { phase: "open", token, mark, hold, next: { mark: event.mark, token } },
        effects: [dwell(token)],
      };
    }
    case "dwelled":
      if (!next || event.token !== next.token) return stay<M>(state);
      return {
        state: { phase: "open", token, mark: next.mark, hold: "pointer", next: null },
        effects: [{ type: "show", mark: next.mark, held: false }],
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

/** Starts the grace period; one that runs already goes on. What is held otherwise than by the pointer stays. */
function leave<M>(state: HoverState<M> & { phase: "open" | "leaving" }): HoverStep<M> {
  if (state.phase === "leaving") return stay<M>(state);
  const { mark, hold } = state;
  const token = state.token + 1;
  if (hold !== "pointer") return stay<M>({ phase: "open", token, mark, hold, next: null });
  return {
    state: { phase: "leaving", token, mark },
    effects: [{ type: "wait", kind: "grace", token, ms: GRACE_MS }],
  };
}

function dwell<M>(token: number): HoverEffect<M> {
  return { type: "wait", kind: "dwell", token, ms: DWELL_MS };
}
