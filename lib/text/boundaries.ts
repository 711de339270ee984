import { classOf, HANGUL, KATAKANA } from "./characters";

/** Particles that may follow a Korean name in the same written word: case, topic, conjunction, place. */
const PARTICLES = new Set(
  "은 는 이 가 을 를 의 에 와 과 도 로 만 께 에서 에게 으로 까지 부터 보다 처럼 라고 이나 이란 만이 에는 에도 와의 과의 로의 측 측은 측이".split(
    " ",
  ),
);
/** Longest entry of PARTICLES, in syllables. */
const LONGEST_PARTICLE = 2;

function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : 0;
}

/**
 * Whether a match at [start, end) ends where a word ends, in scripts whose tokens are single characters:
 * katakana words are not cut, and Hangul words may go on with a particle only. Always true in other scripts.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const first = classAt(text, start);
  if (first === KATAKANA || first === HANGUL) {
    if (classAt(text, start - 1) === first) return false;
  }
  const last = classAt(text, end - 1);
  if (last === KATAKANA) return classAt(text, end) !== KATAKANA;
  if (last !== HANGUL) return true;
  let tail = end;
  while (classAt(text, tail) === HANGUL && tail - end <= LONGEST_PARTICLE) tail++;
  return tail === end || PARTICLES.has(text.slice(end, tail));
}
