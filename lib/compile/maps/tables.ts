import * as v from "valibot";

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
/** West, south, east, north. */
const box = v.tuple([degrees, degrees, degrees, degrees]);
const words = v.pipe(v.string(), v.minLength(1));

/** `data/maps/areas.yaml`: how the areas of the source are named, parted and joined, and which entities they are. */
export const areasSchema = v.strictObject({
  names: v.record(words, v.strictObject({ name: v.optional(words), short: v.optional(words) })),
  merge: v.record(words, words),
  split: v.array(v.strictObject({ from: words, box, name: words, of: v.optional(words), rest: v.optional(words) })),
  entities: v.record(words, v.nullable(words)),
  contested: v.array(words),
  regions: v.record(words, v.pipe(v.number(), v.minValue(1), v.maxValue(150))),
});

/** `data/maps/disputed.yaml`: what is disputed, with its sentence. */
export const disputesSchema = v.array(
  v.pipe(
    v.strictObject({
      note: v.pipe(words, v.maxLength(200, "expected a note of at most 200 characters"), v.endsWith(".")),
      borders: v.optional(v.array(v.strictObject({ between: v.tuple([words, words]), within: v.optional(box) }))),
      areas: v.optional(v.array(words)),
    }),
    v.check(({ borders, areas }) => borders !== undefined || areas !== undefined, "expected borders or areas"),
  ),
);

export type AreaTable = v.InferOutput<typeof areasSchema>;
export type Dispute = v.InferOutput<typeof disputesSchema>[number];
export type Box = v.InferOutput<typeof box>;

/** Whether a point lies within a box; boxes do not cross the date line. */
export function isWithin([west, south, east, north]: Box, [lon, lat]: readonly [number, number]): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
