/** Rows of the table, reused: one search at a time. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

export interface EditDistance {
  /** Edits between the two words. */
  whole: number;
  /** Edits between the query and the nearest beginning of the word. */
  prefix: number;
}

/**
 * Edits (letters put in, left out, changed, or two neighbours swapped) between a query and a word, and between the query
 * and any beginning of the word; both at most `most + 1`, which stands for "more than most". Optimal string alignment:
 * Damerau's four edits, none inside another (Boytsov, "Indexing methods for approximate dictionary searching", 2011).
 */
export function editDistance(query: string, word: string, most: number): EditDistance {
  const width = word.length + 1;
  if (rows[0] === undefined || rows[0].length < width) rows = rows.map(() => new Uint8Array(width * 2));
  let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  const ceiling = most + 1;
  for (let j = 0; j < width; j++) above[j] = Math.min(j, ceiling);
  for (let i = 1; i <= query.length; i++) {
    const letter = query.charCodeAt(i - 1);
    // Beyond `most` places from the diagonal there are more edits than that: only a band is worked out.
    const from = Math.max(1, i - most);
    const to = Math.min(width - 1, i + most);
    row[from - 1] = from === 1 ? Math.min(i, ceiling) : ceiling;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const other = word.charCodeAt(j - 1);
      let edits = (above[j - 1] as number) + (letter === other ? 0 : 1);
      edits = Math.min(edits, (above[j] as number) + 1, (row[j - 1] as number) + 1, ceiling);
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && other === query.charCodeAt(i - 2)) {
        edits = Math.min(edits, (before[j - 2] as number) + 1);
      }
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (to + 1 < width) row[to + 1] = ceiling;
    if (least >= ceiling) return { whole: ceiling, prefix: ceiling };
    [before, above, row] = [above, row, before];
  }
  const last = query.length;
  let prefix = ceiling;
  for (let j = Math.max(0, last - most); j <= Math.min(width - 1, last + most); j++) {
    prefix = Math.min(prefix, above[j] as number);
  }
  return { whole: Math.abs(width - 1 - last) > most ? ceiling : (above[width - 1] as number), prefix };
}
