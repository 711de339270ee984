import { compilePack } from "../compile/compile";
import { sampleEntity } from "../entity/sample-entity.fixture";
import type { Entity } from "../entity/schema";
import { type Pack, readPack } from "../pack/reader";

/** A made-up place, of middling familiarity unless told otherwise. */
export const entity = (id: string, name: string, aliases: string[] = [], over: Partial<Entity> = {}): Entity =>
  sampleEntity(id, { name, aliases, familiarity: 2, summary: "Made up.", ...over });

/** A loaded pack of entities. */
export const packOf = (entities: readonly Entity[]): Pack => readPack(compilePack(entities, "test").buffer);

/** A name longer than a query may be. */
export const BEACONS = "Convention of the Coastal States on Lighting Harbours, Piers, Quays, Moles and Beacons";

/** Entities whose names, offices and relations touch each other. */
export const CORE = packOf([
  entity("vela", "Vela", ["VLA", "Republic of Vela"]),
  entity("velamar", "Velamar", ["The Old Harbour"], { familiarity: 3 }),
  entity("new-vela", "New Vela", [], { familiarity: 1 }),
  entity("orsay", "Ann Orsay", ["Orsay", "آن اورسی"], {
    kind: "person",
    summary: "Poet of the sea.",
    roles: [
      { title: "Minister of tides", organisation: "Vela", since: "2024", source: "atlas" },
      { title: "Mayor", organisation: "Velamar", since: "2019", until: "2024", source: "atlas" },
    ],
    relations: [{ type: "head-of", entity: "tide-office" }],
    topics: ["diplomacy"],
  }),
  entity("tide-office", "Office of the Tides", [], {
    kind: "organisation",
    summary: "Tells ships of the tide; its minister is appointed for life.",
    relations: [{ type: "located-in", entity: "vela" }],
  }),
  entity("coree", "Corée", ["오만", "Corea"]),
  entity("agency", "International Lighthouse Agency", ["ILA", "the lighthouse agency"], {
    kind: "organisation",
    familiarity: 3,
  }),
  entity("ilaya", "Ilaya", [], { familiarity: 1 }),
  entity("beacons", BEACONS),
  entity("agenda", "Agenda", [], { familiarity: 3 }),
  entity("agendum", "Agendas", [], { familiarity: 1 }),
  entity("gun", "GBU-57", ["salt mortar"], { kind: "weapon" }),
  entity("al-bahr", "Al Bahr", ["al-Bahr TV"], { kind: "organisation" }),
]);
