import type { Point } from "./driven-page";

/** What the keyboard does with the clipboard. */
export type ClipboardKey = "copy" | "paste";

/** Mouse, finger and keyboard on one tab; every event is one that the browser takes for a person's. */
export interface Hands {
  /** Moves the mouse to a point in one event. */
  moveMouse(point: Point): Promise<void>;
  /** Presses and releases the left button where the mouse is. */
  pressMouse(): Promise<void>;
  /** Presses the left button where the mouse is and holds it, or lets it go. */
  holdMouse(down: boolean): Promise<void>;
  /** Turns the wheel where the mouse is, by CSS pixels downwards. */
  turnWheel(down: number): Promise<void>;
  /** Puts a finger down at the first point, moves it over the others, `stepMs` each, and lifts it; one point is a tap. */
  touch(points: readonly [Point, ...Point[]], stepMs?: number): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key by its DOM name: Escape, Enter, ArrowDown, Tab. */
  press(key: string): Promise<void>;
  /** Holds a key, or lets it go: Shift, Control. */
  holdKey(key: string, down: boolean): Promise<void>;
  /** Presses Control and C or V: copies what is selected, or pastes into whatever has the focus. */
  pressClipboardKey(what: ClipboardKey): Promise<void>;
}

/** From one point of a finger's way to the next, ms, unless told otherwise: one frame. */
export const FINGER_STEP_MS = 16;
