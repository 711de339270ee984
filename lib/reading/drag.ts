/** What a drag does; distances are CSS pixels from where it began, times ms. */
export interface DragActions {
  /** Whether a press here may begin a drag. */
  begins(event: PointerEvent): boolean;
  moved(dx: number, dy: number): void;
  /** `vy`: the speed of its last moment, px a ms, downwards. `cancelled`: the browser took the pointer for itself. */
  ended(dx: number, dy: number, vy: number, cancelled: boolean): void;
}

/** Movements below this, in px, are a shaky press and no drag. */
const SLOP = 4;

/** Watches an element for drags with any pointer. A drag that has begun is the element's, wherever the pointer goes. */
export function watchDrags(element: HTMLElement, actions: DragActions): void {
  let from: { id: number; x: number; y: number } | null = null;
  let dragged = false;
  let last = { y: 0, time: 0, speed: 0 };
  element.addEventListener("pointerdown", (event) => {
    if (from || event.button !== 0 || !actions.begins(event)) return;
    // Also where the pointer leaves the element at once: its end is heard here.
    element.setPointerCapture(event.pointerId);
    from = { id: event.pointerId, x: event.clientX, y: event.clientY };
    last = { y: event.clientY, time: event.timeStamp, speed: 0 };
    dragged = false;
  });
  element.addEventListener("pointermove", (event) => {
    if (event.pointerId !== from?.id) return;
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    if (!dragged && Math.hypot(dx, dy) < SLOP) return;
    dragged = true;
    const time = event.timeStamp - last.time;
    if (time > 0) last = { y: event.clientY, time: event.timeStamp, speed: (event.clientY - last.y) / time };
    actions.moved(dx, dy);
  });
  const end = (event: PointerEvent) => {
    if (event.pointerId !== from?.id) return;
    const { x, y } = from;
    from = null;
    if (dragged) actions.ended(event.clientX - x, event.clientY - y, last.speed, event.type === "pointercancel");
  };
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);
}
