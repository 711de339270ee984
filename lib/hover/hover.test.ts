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
      } else if (effect.type === "show") log.push(`show ${effect.mark}${effect.held ? ", held" : ""}`);
      else log.push("hide");
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
    else if (type === "ask" && mark) send({ type: "asked", mark, held: true });
    else if (type === "shift" && mark) send({ type: "asked", mark, held: false });
    else send({ type: type as "over-card" | "away" | "scrolled" | "dismissed" | "replaced" | "pressed" | "pinned" });
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
    ["with Shift it opens at once", "shift:a", "open", ["show a"]],
    ["with Shift the open card is not shown again", "shift:a shift:a", "open", ["show a"]],
    ["with Shift another swaps it at once", "shift:a shift:b", "open", ["show a", "show b"]],
    ["what Shift opened closes after the grace", "shift:a away tick", "idle", ["show a", "hide"]],
    ["Shift brings a leaving card back", "shift:a away shift:a tick", "open", ["show a"]],
    ["what was asked for opens at once", "ask:a", "open", ["show a, held"]],
    ["and stays when the pointer leaves", "ask:a away tick", "open", ["show a, held"]],
    ["and when it rests on another mark", "ask:a over:b tick", "open", ["show a, held"]],
    ["another is asked for", "ask:a ask:b", "open", ["show a, held", "show b, held"]],
    ["escape closes what was asked for", "ask:a dismissed", "idle", ["show a, held", "hide"]],
    ["a dismissed mark can be asked for", "over:a tick dismissed ask:a", "open", ["show a", "hide", "show a, held"]],
    ["asking ends a wait", "over:a ask:b tick", "open", ["show b, held"]],
    [
      "a card of the pointer that is asked for stays",
      "over:a tick ask:a away tick",
      "open",
      ["show a", "show a, held"],
    ],
    ["a press inside keeps the card", "over:a tick pressed away tick", "open", ["show a"]],
    ["also in its grace", "over:a tick away pressed tick", "open", ["show a"]],
    [
      "a pressed card is swapped by resting on another mark",
      "over:a tick pressed over:b tick",
      "open",
      ["show a", "show b"],
    ],
    ["but not by passing it", "over:a tick pressed pass:b tick", "open", ["show a"]],
    [
      "and the next one is the pointer's again",
      "over:a tick pressed over:b tick away tick",
      "idle",
      ["show a", "show b", "hide"],
    ],
    ["a press keeps what was asked for as it was", "ask:a pressed over:b tick", "open", ["show a, held"]],
    ["a replaced card stays where it was pressed", "over:a tick pressed replaced away tick", "open", ["show a"]],
    ["a pinned card is not hidden", "over:a tick pinned", "idle", ["show a"]],
    ["nor opened again while the pointer rests", "over:a tick pinned over:a tick", "idle", ["show a"]],
    ["beside a pinned card others open", "over:a tick pinned over:b tick", "open", ["show a", "show b"]],
    ["a press elsewhere is nothing to a closed one", "pressed", "idle", []],
  ])("%s", (_, script, phase, log) => {
    expect(run(script)).toEqual({ phase, log });
  });
});
