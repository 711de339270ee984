/** A node of the trie: one entry a character, and the keyword that ends here. */
interface TrieNode {
  next: Map<string, TrieNode>;
  keyword: string | null;
}

const isWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code >= 192;

/**
 * FlashText (Singh, 2017, arXiv:1711.00046): a character trie, entered at the starts of words and left at their ends, the
 * longest keyword first; keywords and their places are collected.
 */
export function createFlashText(keywords: readonly string[]): (text: string) => number {
  const root: TrieNode = { next: new Map(), keyword: null };
  for (const keyword of keywords) {
    let node = root;
    for (const char of keyword) {
      let child = node.next.get(char);
      if (!child) {
        child = { next: new Map(), keyword: null };
        node.next.set(char, child);
      }
      node = child;
    }
    node.keyword = keyword;
  }
  return (text) => {
    const found: [string, number, number][] = [];
    let at = 0;
    while (at < text.length) {
      let end = -1;
      let longest = "";
      let node: TrieNode | undefined = root.next.get(text.charAt(at));
      for (let i = at + 1; node; i++) {
        if (node.keyword !== null && (i === text.length || !isWord(text.charCodeAt(i)))) {
          end = i;
          longest = node.keyword;
        }
        if (i === text.length) break;
        node = node.next.get(text.charAt(i));
      }
      if (end > 0) {
        found.push([longest, at, end]);
        at = end;
      } else {
        while (at < text.length && isWord(text.charCodeAt(at))) at++;
        at++;
      }
    }
    return found.length;
  };
}
