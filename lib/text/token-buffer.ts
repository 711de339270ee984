/** Token flags. */
export const CAPITALISED = 1;
/** One character of a script without spaces; neighbours in the same run may belong to one word. */
export const IDEOGRAPHIC = 2;
/** The gap before the token holds more than white space and hyphens: no alias runs across it. */
export const AFTER_BREAK = 4;
/** A Hangul syllable: its word may go on with particles. */
export const SYLLABLE = 8;

/** Tokens of one text, as parallel arrays of which the first `count` entries hold. Offsets are UTF-16 units. */
export interface TokenBuffer {
  count: number;
  start: Uint32Array;
  end: Uint32Array;
  hash: Uint32Array;
  flags: Uint8Array;
}

export function createTokenBuffer(capacity = 1024): TokenBuffer {
  return {
    count: 0,
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    hash: new Uint32Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

/** Doubles a buffer's room and keeps what it holds. */
export function growTokenBuffer(buffer: TokenBuffer): void {
  const wider = createTokenBuffer(buffer.start.length * 2);
  wider.start.set(buffer.start);
  wider.end.set(buffer.end);
  wider.hash.set(buffer.hash);
  wider.flags.set(buffer.flags);
  buffer.start = wider.start;
  buffer.end = wider.end;
  buffer.hash = wider.hash;
  buffer.flags = wider.flags;
}

/** Writes a token at place `at`, growing the buffer where it is full. */
export function putToken(
  buffer: TokenBuffer,
  at: number,
  start: number,
  end: number,
  hash: number,
  flags: number,
): void {
  if (at === buffer.start.length) growTokenBuffer(buffer);
  buffer.start[at] = start;
  buffer.end[at] = end;
  buffer.hash[at] = hash;
  buffer.flags[at] = flags;
}
