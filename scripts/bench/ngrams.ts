/** The plain way: at each word, look up the longest run of words that is a key of a Map, then shorter ones. */
export function createNgrams(keywords: readonly string[]): (text: string) => number {
  const keys = new Map<string, number>();
  let longest = 1;
  keywords.forEach((keyword, index) => {
    keys.set(keyword, index);
    longest = Math.max(longest, keyword.split(" ").length);
  });
  return (text) => {
    const starts: number[] = [];
    const ends: number[] = [];
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    let hits = 0;
    for (let i = 0; i < starts.length; i++) {
      for (let n = Math.min(longest, starts.length - i); n > 0; n--) {
        if (!keys.has(text.slice(starts[i], ends[i + n - 1]))) continue;
        hits++;
        i += n - 1;
        break;
      }
    }
    return hits;
  };
}
