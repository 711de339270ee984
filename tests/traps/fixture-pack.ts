import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { crossCheck } from "../../lib/compile/check";
import { compilePack } from "../../lib/compile/compile";
import { parseFiles } from "../../lib/compile/parse";
import { describeProblem } from "../../lib/compile/problem";
import type { Entity } from "../../lib/entity/schema";

const FOLDER = join(import.meta.dirname, "entities");

/** A record as the fixture's files write it: relations as `type id`, roles as `title since..until`, dated lines as `date text`. */
interface ShortRecord {
  wikipedia?: string;
  aliases?: unknown[];
  relations?: string[];
  roles?: string[];
  timeline?: string[];
}

const SOURCE = {
  id: "none",
  title: "No source: names for tests",
  url: "https://fixture.test/",
  publisher: "Fixture",
  use: "checked",
  read: "2026-11-01",
};

/** The entities of the trap table, checked as every source file is. Throws with all problems at once. */
export function fixtureEntities(): Entity[] {
  const files = readdirSync(FOLDER)
    .sort()
    .map((file) => ({ file, content: shortRecords(file).map(fullRecord) }));
  const { records, problems } = parseFiles(files);
  const all = [...problems, ...crossCheck(records)];
  if (all.length > 0) throw new Error(all.map(describeProblem).join("\n"));
  return records.map(({ entity }) => entity);
}

/** The trap table's entities as a pack file. */
export function fixturePack(): Uint8Array<ArrayBuffer> {
  return compilePack(fixtureEntities(), "traps");
}

function shortRecords(file: string): ShortRecord[] {
  return parse(readFileSync(join(FOLDER, file), "utf8")) as ShortRecord[];
}

/** Fills in what every record must have and no trap needs. */
function fullRecord(short: ShortRecord): unknown {
  return {
    wikipedia: null,
    facts: [],
    ...short,
    aliases: short.aliases ?? [],
    relations: (short.relations ?? []).map((line) => {
      const [type, entity] = line.split(" ");
      return { type, entity };
    }),
    ...(short.roles && { roles: short.roles.map(role) }),
    ...(short.timeline && { timeline: short.timeline.map(dated) }),
    sources: [SOURCE],
    asOf: "2026-11",
  };
}

function role(line: string): unknown {
  const [, title, since, until] = /^(.+) (\S+)\.\.(\S*)$/u.exec(line) ?? [];
  return { title, since, ...(until && { until }), source: SOURCE.id };
}

function dated(line: string): unknown {
  const at = line.indexOf(" ");
  return { date: line.slice(0, at), text: line.slice(at + 1), source: SOURCE.id };
}
