import type { CDPSession, KeyInput, Page } from "puppeteer-core";
import type { Point } from "./driven-page";
import { FINGER_STEP_MS, type Hands } from "./hands";
import { pause, withTimeLimit } from "./time-limit";

/** Letter and editing command of each clipboard key: a key from the debugger does not reach the platform's own bindings. */
const CLIPBOARD_KEYS = { copy: ["c", "Copy"], paste: ["v", "Paste"] } as const;

/** Mouse, finger and keyboard on a page of Chromium. */
export function chromiumHands(page: Page): Hands {
  const { mouse, keyboard } = page;
  let position: Point = { x: 0, y: 0 };
  let finger: Promise<CDPSession> | undefined;

  /** A session that has a touch screen; it stays, since with it the touch screen would go. */
  async function touchScreen(): Promise<CDPSession> {
    const cdp = await page.createCDPSession();
    await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
    return cdp;
  }

  return {
    async moveMouse(point) {
      position = point;
      await withTimeLimit("mouse move", mouse.move(point.x, point.y));
    },
    pressMouse: () => withTimeLimit("mouse button", mouse.click(position.x, position.y)),
    holdMouse: (down) => withTimeLimit("mouse button", down ? mouse.down() : mouse.up()),
    turnWheel: (down) => withTimeLimit("mouse wheel", mouse.wheel({ deltaY: down })),
    async touch([first, ...others], stepMs = FINGER_STEP_MS) {
      finger ??= touchScreen();
      const cdp = await finger;
      const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
        withTimeLimit(type, cdp.send("Input.dispatchTouchEvent", { type, touchPoints }));
      await send("touchStart", [first]);
      for (const point of others) {
        await pause(stepMs);
        await send("touchMove", [point]);
      }
      await send("touchEnd", []);
    },
    type: (text) => withTimeLimit("typing", keyboard.type(text)),
    press: (key) => withTimeLimit(`key ${key}`, keyboard.press(key as KeyInput)),
    holdKey: (key, down) =>
      withTimeLimit(`key ${key}`, down ? keyboard.down(key as KeyInput) : keyboard.up(key as KeyInput)),
    async pressClipboardKey(what) {
      const [key, command] = CLIPBOARD_KEYS[what];
      await keyboard.down("Control");
      await withTimeLimit(what, keyboard.press(key, { commands: [command] }));
      await keyboard.up("Control");
    },
  };
}
