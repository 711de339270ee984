/** Items in a row that rest on the same source, together: so that it is named once for them. */
export function runsOf<T extends { source: string }>(items: readonly T[]): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0].source === item.source) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
