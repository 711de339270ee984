import type { EntityRecord } from "./entity-record";
import { PackError } from "./pack-error";
import type { Pack } from "./reader";
import { unpackRecord } from "./record-bytes";
import { isEntityRecord } from "./record-shape";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Decodes the record of an entity by its number. Throws a PackError when the bytes hold no record. */
export function entityAt(pack: Pack, index: number): EntityRecord {
  const bytes = pack.entityBytes.subarray(pack.entityOffsets[index], pack.entityOffsets[index + 1]);
  let record: unknown;
  try {
    record = JSON.parse(utf8.decode(unpackRecord(bytes, pack.entityDictionary)));
  } catch (error) {
    throw new PackError("entity-record", `entity ${index}: expected deflated UTF-8 JSON; ${String(error)}`);
  }
  if (!isEntityRecord(record)) {
    throw new PackError("entity-record", `entity ${index}: expected the fields of an entity, each of its type`);
  }
  return record;
}

/** The number of the entity with an id, or -1. Binary search: entities are sorted by id. */
export function findEntity(pack: Pack, id: string): number {
  let low = 0;
  let high = pack.entityCount - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = entityAt(pack, middle).id;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
