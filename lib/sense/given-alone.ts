import type { SenseEntity } from "./mention";
import { plain } from "./neighbours";
import type { Place } from "./place";

/** Blocks after which a given name alone says no longer who is meant. */
export const GIVEN_BLOCKS = 8;

/** Whether a mention calls a person by one word that is no part of the end of his name: the given name, or a short one. */
export function isGivenAlone({ key, surface }: Place, { kind, name }: SenseEntity): boolean {
  if (kind !== "person" || /\s/u.test(surface)) return false;
  const words = name.replace(/,.*$/u, "").split(/\s+/u).map(plain);
  if (words.length < 2) return false;
  const given = words[0] as string;
  return (
    key === given ||
    (key.length > 1 && given.startsWith(key.slice(0, 2)) && !words.slice(1).some((word) => word.includes(key)))
  );
}
