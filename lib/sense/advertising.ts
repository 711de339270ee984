/**
 * What sites call the part of a page that others pay for, or that leads elsewhere: a block of its own. "Advertisement" is
 * none: it stands over a frame that is not read, and the story, or its very headline, goes on behind it.
 */
const LABEL =
  /^\s*(?:(?:paid|partner|promoted|sponsored) (?:content|links?|posts?|stories)|promoted|sponsored|from our partners?|around the web|(?:more )?from (?:around )?the web|recommended for you|(?:content|paid) by .{2,30})\s*:?\s*$/iu;
const LONGEST_LABEL = 48;
/** A teaser is shorter, or is no sentence to its end: what is longer is the story again, characters. */
const LONGEST_TEASER = 240;
const SENTENCE_LENGTH = 80;
const SENTENCE = /[.!?…]["”’)\]]*\s*$/u;
/** A few words that end nothing: the label of the next part. */
const LABEL_WORDS = 3;
/** No such part has more blocks. */
const MOST_BLOCKS = 12;

/**
 * Numbers of the blocks that are advertising, as a label before them says: up to a paragraph, a label of another part, or
 * so many blocks that no such part has.
 */
export function advertising(blocks: readonly string[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  let left = 0;
  for (const [at, text] of blocks.entries()) {
    if (text.length <= LONGEST_LABEL && LABEL.test(text)) left = MOST_BLOCKS;
    else if (left > 0 && isTeaser(text)) {
      numbers.add(at);
      left--;
    } else left = 0;
  }
  return numbers;
}

function isTeaser(text: string): boolean {
  const { length } = text;
  if (length > LONGEST_TEASER || (length > SENTENCE_LENGTH && SENTENCE.test(text))) return false;
  return length > LONGEST_LABEL || SENTENCE.test(text) || text.trim().split(/\s+/u).length > LABEL_WORDS;
}
