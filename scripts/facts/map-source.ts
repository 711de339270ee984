import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v from "valibot";
import { parse } from "yaml";
import type { MapSource } from "../../lib/compile/maps/compile-map";
import { areasSchema, disputesSchema } from "../../lib/compile/maps/tables";

/** Reads what the map is compiled from: shapes of the installed world-atlas, tables of `data/maps`. Throws on tables out of order. */
export function readMapSource(): MapSource {
  const shapes = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  return {
    topology: JSON.parse(readFileSync(shapes, "utf8")),
    areas: table("data/maps/areas.yaml", areasSchema),
    disputes: table("data/maps/disputed.yaml", disputesSchema),
  };
}

function table<T extends v.GenericSchema>(path: string, schema: T): v.InferOutput<T> {
  const checked = v.safeParse(schema, parse(readFileSync(path, "utf8")));
  if (checked.success) return checked.output;
  const places = checked.issues.map((issue) => `${path}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
  throw new Error(places.join("\n"));
}
