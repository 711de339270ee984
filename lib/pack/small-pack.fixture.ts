import { compilePack } from "../compile/compile";
import { SMALL_MAP } from "../compile/maps/small-map.fixture";
import { sampleEntity } from "../entity/sample-entity.fixture";
import { REPEATED_WORD } from "./mutate-sections.fixture";

/** A small pack with all that a pack can hold: several scripts, shared and nested forms, every rule, context, relations. */
const ENTITIES = [
  sampleEntity("vela", {
    name: "Vela",
    native: { text: "جمهورية ولا", lang: "ar" },
    aliases: [
      "VLA",
      "V.L.A.",
      "Вела",
      "維拉",
      "벨라",
      "ベラ",
      { text: "the republic", context: ["Vela", "velan coast"] },
    ],
    location: { lat: 12.5, lon: -3 },
    relations: [{ type: "ally-of", entity: "lumeria", since: "1999" }],
    timeline: [{ date: "2020-02", text: "A treaty was signed.", source: "atlas" }],
    familiarity: 1,
  }),
  sampleEntity("lumeria", { aliases: ["Lumeria’s Isle", "لومیریا", { text: "the isle", context: ["Lumeria"] }] }),
  sampleEntity("gulf", { name: "Gulf", aliases: ["Gulf of Vela"], location: { lat: 8, lon: 1 } }),
  sampleEntity("gulf-bank", { kind: "organisation", name: "Gulf of Vela Bank", aliases: ["GVB"] }),
  sampleEntity("ann-orsay", {
    kind: "person",
    name: "Ann Orsay",
    aliases: [{ text: "Orsay", after: "name" }, "Анна Орсе", "Åsa Örsay"],
    roles: [{ title: "Envoy", organisation: "Vela", since: "2021", until: "2024-05", source: "atlas" }],
    relations: [{ type: "part-of", entity: "vela" }],
  }),
  sampleEntity("orsay-castle", { name: "Orsay Castle", aliases: [{ text: "Orsay", context: ["castle", "moat"] }] }),
  sampleEntity("orsay-river", { name: "Orsay River", aliases: [{ text: "Orsay", context: ["river"] }] }),
  sampleEntity("salt-cannon", { kind: "weapon", name: "Salt cannon", aliases: ["salt mortar", "SC-7"] }),
  sampleEntity("who", { kind: "organisation", name: "WHO", aliases: [{ text: "who now", case: "any" }] }),
];

export const SMALL_PACK = compilePack(ENTITIES, "test", SMALL_MAP);

/** A text that holds every alias, capitals and all, then words that no alias has. */
export const SMALL_PACK_TEXT = [
  ...ENTITIES.flatMap(({ name, native, aliases }) => [
    name,
    native?.text ?? "",
    ...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)),
  ]),
  "a velan coast with a castle, its moat and a river",
  `${REPEATED_WORD} `.repeat(40),
  "Salt Cannons VELA unknown words of no alias at all 𠮷 维",
].join(". ");
