import type { SenseEntity } from "./mention";
import { plain } from "./neighbours";
import type { Place } from "./place";
import type { Reading } from "./reading";
import { FAMILY_FIRST } from "./word-lists";

/** After so many blocks in which a person is not named, a given name alone says no longer who is meant. */
const GIVEN_BLOCKS = 8;

/** Whether a mention calls a person by one word that is no part of the end of his name: the given name, or a short one. */
export function isGivenAlone({ key, surface }: Place, { kind, name }: SenseEntity): boolean {
  if (kind !== "person" || /\s/u.test(surface)) return false;
  const [given = "", ...rest] = name.replace(/,.*$/u, "").split(/\s+/u).map(plain);
  if (rest.length === 0 || FAMILY_FIRST.has(given)) return false;
  return (
    key === given || (key.length > 1 && given.startsWith(key.slice(0, 2)) && !rest.some((word) => word.includes(key)))
  );
}

/** Tells whether a given name stands near the person's other names; it is told of each mention in turn. */
export interface Nearness {
  isNear(place: Place, entity: SenseEntity): boolean;
  /** The person is met at a place, by whatever name: the next given name may refer back to it. */
  meet(place: Place, entity: SenseEntity): void;
}

/** Nearness on a page, by the blocks in which each person may be meant by more than a given name. */
export function createNearness(readings: readonly Reading[]): Nearness {
  const blocks = new Map<string, Set<number>>();
  const meet = ({ found }: Place, { id, kind }: SenseEntity) => {
    if (kind !== "person") return;
    const own = blocks.get(id);
    if (own) own.add(found.block);
    else blocks.set(id, new Set([found.block]));
  };
  for (const { place, possible } of readings) {
    for (const { entity } of possible) if (!isGivenAlone(place, entity)) meet(place, entity);
  }
  const isNear = (place: Place, entity: SenseEntity) => {
    if (!isGivenAlone(place, entity)) return true;
    for (const block of blocks.get(entity.id) ?? []) {
      if (Math.abs(place.found.block - block) <= GIVEN_BLOCKS) return true;
    }
    return false;
  };
  return { isNear, meet };
}
