import { AREA_STRIDE, DISPUTE_STRIDE, MOST_ARC_BYTES, MOST_AREAS, MOST_TEXT_BYTES } from "./map-index";
import type { Parts } from "./pack-parts.fixture";
import { oddNumber, type Random } from "./seeded-random.fixture";

const listOf = (length: number, value: number) => new Array<number>(length).fill(value);

/** One number of a list replaced. */
function replaced(values: ArrayLike<number> | undefined, at: number, value: number): number[] {
  const list = Array.from(values ?? []);
  list[at] = value;
  return list;
}

const lengthOf = (values: ArrayLike<number> | undefined) => values?.length ?? 0;

/** Changes to country shapes. */
export const MAP_MUTATIONS: Record<string, (parts: Parts, random: Random) => void> = {
  "no map section of a kind": ({ sections }, random) => {
    delete sections[random.pick(["MARO", "MRGA", "MAGO", "MARE", "MTXO", "MTXB", "MDIS", "MPLA"] as const)];
  },
  "map offsets that fall": ({ sections }, random) => {
    const tag = random.pick(["MARO", "MRGO", "MAGO", "MTXO"] as const);
    const offsets = Array.from(sections[tag] ?? []);
    const at = 1 + random.below(offsets.length - 2);
    sections[tag] = Uint32Array.from(replaced(offsets, at, (offsets[at + 1] as number) + 1 + random.below(3)));
  },
  "points at random": ({ sections }, random) => {
    sections.MARB = Uint8Array.from(sections.MARB ?? [], () => random.below(256));
  },
  "points that leap": ({ sections }, random) => {
    sections.MARB = Uint8Array.from(sections.MARB ?? [], () => random.pick([0xff, 0x7f, 0x80]));
  },
  "a ring of other arcs": ({ sections }, random) => {
    const at = random.below(lengthOf(sections.MRGA));
    sections.MRGA = Uint16Array.from(replaced(sections.MRGA, at, random.below(2 * lengthOf(sections.MARO) + 4)));
  },
  "rings of one arc": ({ sections }) => {
    sections.MRGA = Uint16Array.from(sections.MRGA ?? [], () => 0);
  },
  "a ring of one arc, many times": ({ sections }, random) => {
    const ring = listOf(4 + random.below(9), random.below(2));
    sections.MRGA = Uint16Array.from(ring);
    sections.MRGO = Uint32Array.from(sections.MRGO ?? [], (_, at) => (at === 0 ? 0 : ring.length));
  },
  "an area's number": ({ sections }, random) => {
    const at = random.below(lengthOf(sections.MARE));
    sections.MARE = Uint16Array.from(replaced(sections.MARE, at, random.pick([0, 1, 32_768, 32_769, 65_535, 18_001])));
  },
  "an area more": ({ sections }, random) => {
    const areas = Array.from(sections.MARE ?? []);
    sections.MARE = Uint16Array.from([...areas, ...listOf(random.below(AREA_STRIDE + 1), 1)]);
  },
  "too many areas": ({ sections }, random) => {
    const count = MOST_AREAS - 1 + random.below(3);
    const one = Array.from(sections.MARE ?? []).slice(0, AREA_STRIDE);
    const rings = lengthOf(sections.MRGO) - 1;
    sections.MARE = Uint16Array.from({ length: count * AREA_STRIDE }, (_, at) => one[at % AREA_STRIDE] as number);
    sections.MAGO = Uint32Array.from({ length: count + 1 }, (_, at) => (at === 0 ? 0 : rings));
    sections.MTXO = Uint32Array.from({ length: 2 * count + 3 }, (_, at) => (at < 2 ? 0 : lengthOf(sections.MTXB)));
    sections.MPLA = new Uint32Array(0);
    sections.MDIS = new Uint16Array(0);
  },
  "a long arc": ({ sections }, random) => {
    const more = listOf(MOST_ARC_BYTES - 8 + random.below(32), 2);
    const offsets = Array.from(sections.MARO ?? []);
    sections.MARB = Uint8Array.from([...(sections.MARB ?? []), ...more]);
    sections.MARO = Uint32Array.from(replaced(offsets, offsets.length - 1, lengthOf(sections.MARB)));
  },
  "a long text": ({ sections }, random) => {
    const offsets = Array.from(sections.MTXO ?? []);
    sections.MTXB = Uint8Array.from([...(sections.MTXB ?? []), ...listOf(MOST_TEXT_BYTES - 40 + random.below(60), 97)]);
    sections.MTXO = Uint32Array.from(replaced(offsets, offsets.length - 1, lengthOf(sections.MTXB)));
  },
  "texts that are no UTF-8": ({ sections }, random) => {
    sections.MTXB = Uint8Array.from(replaced(sections.MTXB, random.below(lengthOf(sections.MTXB)), 0xff));
  },
  "all texts but some": ({ sections }, random) => {
    const kept = random.below(lengthOf(sections.MTXO));
    sections.MTXO = Uint32Array.from([...Array.from(sections.MTXO ?? []).slice(0, kept), lengthOf(sections.MTXB)]);
  },
  "a dispute about something else": ({ sections }, random) => {
    const at = random.below(lengthOf(sections.MDIS));
    sections.MDIS = Uint16Array.from(replaced(sections.MDIS, at, oddNumber(random, 1) & 0xffff));
  },
  "half a dispute": ({ sections }, random) => {
    sections.MDIS = Uint16Array.from(Array.from(sections.MDIS ?? []).slice(1 + random.below(DISPUTE_STRIDE - 1)));
  },
  "another place": ({ sections }, random) => {
    const at = random.below(lengthOf(sections.MPLA));
    sections.MPLA = Uint32Array.from(replaced(sections.MPLA, at, random.below(12)));
  },
  "half a place": ({ sections }) => {
    sections.MPLA = Uint32Array.from(Array.from(sections.MPLA ?? []).slice(1));
  },
};
