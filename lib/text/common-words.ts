/** English words that say nothing of whom or what a text or a question is about. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at about between by did do does explain explained for from had has have how important in into is it " +
    "its latest map me mean meaning means news of on or show tell than that the their this to today under update was were " +
    "what whats when where which who whos whom whose why with"
  ).split(" "),
);

/** Whether a folded word says nothing of what a text or a question is about. */
export function isCommonWord(folded: string): boolean {
  return COMMON_WORDS.has(folded);
}
