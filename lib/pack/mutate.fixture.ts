import { checksumOf } from "./checksum";
import { CHECKSUM_WORD, HEADER_BYTES } from "./format";
import { BYTES_MUTATIONS, LENGTH_MUTATIONS } from "./mutate-bytes.fixture";
import { MAP_MUTATIONS } from "./mutate-maps.fixture";
import { RECORD_MUTATIONS } from "./mutate-records.fixture";
import { SECTION_MUTATIONS } from "./mutate-sections.fixture";
import { type Parts, partsOf } from "./pack-parts.fixture";
import type { Random } from "./seeded-random.fixture";
import { writePack } from "./writer";

export interface Mutation {
  /** What was done, for messages. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The checksum fits, so that damage gets past it. */
  sealed: boolean;
}

function changedParts(pack: Uint8Array<ArrayBuffer>, change: (parts: Parts) => void): Uint8Array<ArrayBuffer> {
  const parts = partsOf(pack);
  change(parts);
  return writePack(parts.sections, parts.counts);
}

function seal(bytes: Uint8Array<ArrayBuffer>): boolean {
  if (bytes.length < HEADER_BYTES || bytes.length % 4 !== 0) return false;
  const words = new Uint32Array(bytes.buffer);
  words[CHECKSUM_WORD] = checksumOf(words);
  return true;
}

/** One random change, sometimes two, of a good pack; with `sealing` its checksum is made right again wherever it can be. */
export function mutate(pack: Uint8Array<ArrayBuffer>, random: Random, sealing: boolean): Mutation {
  const names: string[] = [];
  const choose = <T>(mutations: Record<string, T>): T => {
    const name = random.pick(Object.keys(mutations));
    names.push(name);
    return mutations[name] as T;
  };
  const kind = random.below(10);
  let bytes = pack.slice();
  if (kind < 3) bytes = changedParts(pack, (parts) => choose(SECTION_MUTATIONS)(parts, random));
  else if (kind < 6) bytes = changedParts(pack, (parts) => choose(RECORD_MUTATIONS)(parts, random));
  else if (kind === 9) bytes = changedParts(pack, (parts) => choose(MAP_MUTATIONS)(parts, random));
  if (kind === 7 || kind === 8 || random.below(16) === 0)
    choose(BYTES_MUTATIONS)(bytes, new DataView(bytes.buffer), random);
  if (kind === 6) bytes = choose(LENGTH_MUTATIONS)(bytes, random);
  const sealed = sealing && seal(bytes);
  if (bytes.length === pack.length && bytes.every((byte, at) => byte === pack[at]))
    return mutate(pack, random, sealing);
  return { name: names.join(", then "), bytes, sealed };
}
