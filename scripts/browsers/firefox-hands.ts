import type { Action, Bidi } from "./bidi";
import type { Point } from "./driven-page";
import { FINGER_STEP_MS, type Hands } from "./hands";

/** WebDriver's code points for keys that are no characters. */
const KEYS: Record<string, string> = {
  Escape: "\uE00C",
  Enter: "\uE007",
  Tab: "\uE004",
  Backspace: "\uE003",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  Shift: "\uE008",
  Control: "\uE009",
  " ": "\uE00D",
};

/** Mouse, finger and keyboard on one browsing context of Firefox, by BiDi's actions. */
export function firefoxHands(bidi: Bidi, context: string): Hands {
  let position: Point = { x: 0, y: 0 };

  async function mouse(...actions: Action[]): Promise<void> {
    await bidi("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  async function keys(...actions: Action[]): Promise<void> {
    await bidi("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
  }

  const down = (key: string): Action => ({ type: "keyDown", value: KEYS[key] ?? key });
  const up = (key: string): Action => ({ type: "keyUp", value: KEYS[key] ?? key });

  return {
    async moveMouse(point) {
      position = whole(point);
      await mouse({ type: "pointerMove", ...position });
    },
    pressMouse: () => mouse({ type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }),
    holdMouse: (held) => mouse({ type: held ? "pointerDown" : "pointerUp", button: 0 }),
    async turnWheel(deltaY) {
      const scroll = { type: "scroll", ...position, deltaX: 0, deltaY };
      await bidi("input.performActions", { context, actions: [{ type: "wheel", id: "wheel", actions: [scroll] }] });
    },
    async touch([first, ...others], stepMs = FINGER_STEP_MS) {
      const moves = others.map((point) => ({ type: "pointerMove", duration: stepMs, ...whole(point) }));
      const actions: Action[] = [
        { type: "pointerMove", ...whole(first) },
        { type: "pointerDown", button: 0 },
        ...moves,
        { type: "pointerUp", button: 0 },
      ];
      const finger = { type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions } as const;
      await bidi("input.performActions", { context, actions: [finger] });
    },
    type: (text) => keys(...[...text].flatMap((letter) => [down(letter), up(letter)])),
    press: (key) => keys(down(key), up(key)),
    holdKey: (key, held) => keys(held ? down(key) : up(key)),
    pressClipboardKey(what) {
      const letter = what === "copy" ? "c" : "v";
      return keys(down("Control"), down(letter), up(letter), up("Control"));
    },
  };
}

function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
