import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { entitySchema } from "../../lib/entity/schema";

/** The JSON Schema by which editors complete and check the source files. */
export const JSON_SCHEMA_FILE = "data/entity.schema.json";

/** The JSON Schema of a source file as text. What JSON Schema cannot state (dates that exist, NFC) is left to `check`. */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(v.array(entitySchema), { errorMode: "ignore" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes the JSON Schema where the source files look for it. */
export function writeJsonSchema(file = JSON_SCHEMA_FILE): void {
  writeFileSync(file, jsonSchemaText());
}
