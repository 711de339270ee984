import { describe, expect, it } from "vitest";
import { type HoverEvent, type HoverState, hover, IDLE } from "./hover";

/** Runs events written as words through the reducer; `tick` fires every timer that was started and not yet fired. */
function run(script: string): { phase: string; log: string[] } {
  let state: HoverState<string> = IDLE;
  const log: string[] = [];
  let timers: HoverEvent<string>[] = [];
  const send = (event: HoverEvent<string>) => {
    const step = hover(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === "wait") {
        timers.push({ type: effect.kind === "dwell" ? "dwelled" : "lingered", token: effect.token });
      } else log.push(effect.type === "show" ? `show ${effect.mark}` : "hide");
    }
  };
  for (const word of script.split(" ")) {
    const [type, mark] = word.split(":");
    if (type === "tick") {
      const due = timers;
      timers = [];
      due.forEach(send);
    } else if (type === "over" && mark) send({ type: "over", mark, slow: true });
    else if (type === "pass" && mark) send({ type: "over", mark, slow: false });
    else send({ type: type as "over-card" | "away" | "scrolled" | "dismissed" | "replaced" });
  }
  return { phase: state.phase, log };
}

describe("hover", () => {
  it.each([
    ["opens after the dwell", "over:a tick", "open", ["show a"]],
    ["does not open before it", "over:a", "waiting", []],
    ["not when the pointer passes", "pass:a tick", "idle", []],
    ["not when it leaves in time", "over:a away tick", "idle", []],
    ["not when it speeds up on the mark", "over:a pass:a tick", "idle", []],
    ["not while scrolling", "over:a scrolled tick", "idle", []],
    ["closes after the grace", "over:a tick away tick", "idle", ["show a", "hide"]],
    ["coming back in time keeps it", "over:a tick away over:a tick", "open", ["show a"]],
    ["the card keeps it", "over:a tick away over-card tick", "open", ["show a"]],
    ["another mark swaps it", "over:a tick over:b tick", "open", ["show a", "show b"]],
    ["another mark crossed on the way to the card does not", "over:a tick over:b over-card tick", "open", ["show a"]],
    ["another mark passed fast does not", "over:a tick pass:b over-card tick", "open", ["show a"]],
    ["another mark left before its dwell", "over:a tick over:b away tick", "idle", ["show a", "hide"]],
    ["escape closes", "over:a tick dismissed", "idle", ["show a", "hide"]],
    [
      "what was dismissed stays so while the pointer rests",
      "over:a tick dismissed over:a tick",
      "idle",
      ["show a", "hide"],
    ],
    ["another mark opens all the same", "over:a tick dismissed over:b tick", "open", ["show a", "hide", "show b"]],
    ["a replaced card comes back on its word", "over:a tick replaced over:a tick", "open", ["show a", "show a"]],
    ["escape cancels a wait", "over:a dismissed tick", "idle", []],
    [
      "a dismissed card's timers are stale",
      "over:a tick away dismissed away over:a tick",
      "open",
      ["show a", "hide", "show a"],
    ],
    ["scrolling leaves an open card", "over:a tick scrolled tick", "open", ["show a"]],
  ])("%s", (_, script, phase, log) => {
    expect(run(script)).toEqual({ phase, log });
  });
});
