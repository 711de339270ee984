import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../browsers/chromium-trace";
import { cardTimes, mainThreadTime } from "./card-times";

const DWELL = 350;

/** An event of the page's main thread, or of another thread; times in ms. */
function event(name: string, ms: number, more: { dur?: number; tid?: number; data?: object; main?: boolean } = {}) {
  const { dur, tid = 1, data, main } = more;
  const args = { ...(data && { data }), ...(main && { name: "CrRendererMain" }) };
  return {
    name,
    ph: main ? "M" : "X",
    pid: 7,
    tid,
    ts: ms * 1000,
    ...(dur && { dur: dur * 1000 }),
    args,
  } as TraceEvent;
}

const CARD = [
  event("TimerInstall", 0, { data: { timerId: 4, timeout: DWELL } }),
  event("RunTask", 349, { dur: 3 }),
  event("TimerFire", 350, { dur: 2, data: { timerId: 4 } }),
  event("DrawFrame", 353, { tid: 2 }),
  event("RunTask", 360, { dur: 5 }),
  event("Commit", 364, { dur: 1 }),
  event("DrawFrame", 370, { tid: 2 }),
  event("RunTask", 380, { dur: 9 }),
];

describe("cardTimes", () => {
  it.each([
    ["a card", CARD, [{ painted: 20, mainThread: 8 }]],
    ["in any order", CARD.toReversed(), [{ painted: 20, mainThread: 8 }]],
    [
      "another timer",
      CARD.map((e) =>
        e.name === "TimerInstall" ? event("TimerInstall", 0, { data: { timerId: 4, timeout: 300 } }) : e,
      ),
      [],
    ],
    ["a timer that never fires", CARD.filter(({ name }) => name !== "TimerFire"), []],
    ["a dwell without a frame after it", CARD.filter(({ name }) => name !== "DrawFrame"), []],
    ["a handing over in another thread", CARD.map((e) => (e.name === "Commit" ? { ...e, tid: 3 } : e)), []],
  ])("%s", (_, events, expected) => {
    expect(cardTimes(events, DWELL)).toEqual(expected);
  });
});

describe("mainThreadTime", () => {
  it("is the sum of the tasks of the page's main thread", () => {
    const events = [event("thread_name", 0, { main: true }), ...CARD, event("RunTask", 1, { dur: 100, tid: 2 })];
    expect(mainThreadTime(events)).toBe(17);
  });
});
