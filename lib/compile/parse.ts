import * as v from "valibot";
import { complaintsOf } from "../entity/complaints";
import { type Entity, entitySchema } from "../entity/schema";
import type { Problem } from "./problem";

/** A source file as read: its name for messages, and its YAML or JSON content as plain data. */
export interface SourceFile {
  file: string;
  content: unknown;
}

/** A record that passed the schema, with the file that it came from. */
export interface Placed {
  file: string;
  entity: Entity;
}

/** Checks every record of every file against the schema; returns what passed and all that did not, never throws. */
export function parseFiles(files: readonly SourceFile[]): { records: Placed[]; problems: Problem[] } {
  const records: Placed[] = [];
  const problems: Problem[] = [];
  for (const { file, content } of files) {
    if (!Array.isArray(content)) {
      problems.push({ file, record: "", field: "", message: "expected a list of records" });
      continue;
    }
    content.forEach((raw: unknown, index) => {
      const parsed = v.safeParse(entitySchema, raw);
      if (parsed.success) {
        records.push({ file, entity: parsed.output });
        return;
      }
      const record = recordName(raw, index);
      for (const complaint of complaintsOf(parsed.issues)) problems.push({ file, record, ...complaint });
    });
  }
  return { records, problems };
}

function recordName(raw: unknown, index: number): string {
  const id = raw && typeof raw === "object" && "id" in raw ? raw.id : undefined;
  return typeof id === "string" ? id : `#${index + 1}`;
}
