/** Below this mean speed, in CSS pixels a millisecond, a pointer is reading rather than passing (10ten's figure). */
export const SLOW_SPEED = 0.5;
/** Samples further apart than this, in ms, tell nothing of speed: the pointer rested between them. */
const SAMPLE_GAP = 32;

/** Takes pointer positions and answers whether the pointer is slow: the mean of its last two speeds is below SLOW_SPEED. */
export function createSpeedGate(): (x: number, y: number, time: number) => boolean {
  let last: { x: number; y: number; time: number } | null = null;
  let speeds: number[] = [];
  return (x, y, time) => {
    const gap = last ? time - last.time : Number.POSITIVE_INFINITY;
    // Two samples of one clock tick: the way between them counts with the next tick.
    if (gap <= 0) return isSlow(speeds);
    if (last && gap <= SAMPLE_GAP) speeds = [...speeds.slice(-1), Math.hypot(x - last.x, y - last.y) / gap];
    else if (gap > SAMPLE_GAP) speeds = [];
    last = { x, y, time };
    return isSlow(speeds);
  };
}

function isSlow(speeds: readonly number[]): boolean {
  return speeds.length === 0 || speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length < SLOW_SPEED;
}
