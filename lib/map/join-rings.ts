/**
 * Joins directed arcs end to end into closed rings: follows from where one ends to one that begins there, until it is back.
 * `ends` gives the keys of an arc's first and last point. What finds no way back is returned as it is, and closes with a
 * straight line. Linear in the number of arcs.
 */
export function joinRings(arcs: readonly number[], ends: (arc: number) => [number, number]): number[][] {
  const from = new Map<number, number[]>();
  for (const arc of arcs) {
    const [start] = ends(arc);
    const there = from.get(start);
    if (there) there.push(arc);
    else from.set(start, [arc]);
  }
  const rings: number[][] = [];
  for (const list of from.values()) {
    for (let first = list.pop(); first !== undefined; first = list.pop()) {
      const ring = [first];
      const home = ends(first)[0];
      let at = ends(first)[1];
      while (at !== home) {
        const next = from.get(at)?.pop();
        if (next === undefined) break;
        ring.push(next);
        at = ends(next)[1];
      }
      rings.push(ring);
    }
  }
  return rings;
}
