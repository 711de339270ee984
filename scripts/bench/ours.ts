import { buildAliasIndex } from "../../lib/compile/alias-index";
import { buildSearchIndex, type SearchEntry } from "../../lib/compile/search-index";
import { createMatcher } from "../../lib/match/matcher";
import type { Pack } from "../../lib/pack/reader";
import { aliasSections, recordSections, searchSections, writePack } from "../../lib/pack/writer";
import { asIndexed } from "./dictionary";

/** A record as small as the reader accepts. */
function recordOf(form: string, number: number): string {
  const id = `e${String(number).padStart(7, "0")}`;
  return JSON.stringify({
    ...{ id, kind: "person", name: form, wikipedia: null, familiarity: 2, summary: form, asOf: "2026" },
    ...{ aliases: [], facts: [], relations: [], topics: [], sources: [] },
  });
}

/** What is searched of a record: its form, or nothing where scanning alone is measured. */
function searchEntry(names: readonly string[]): SearchEntry {
  return { prominence: 0, names, roles: [], description: [], relations: [], filters: [] };
}

/** Compiles surface forms to a pack in which every form is an entity of its own, with a small record or an empty one. */
export function compileForms(
  aliases: readonly string[],
  records: "small" | "empty" = "empty",
): Uint8Array<ArrayBuffer> {
  const index = buildAliasIndex(asIndexed(aliases));
  return writePack(
    {
      ...aliasSections(index),
      ...recordSections(aliases.map((form, number) => (records === "small" ? recordOf(form, number) : ""))),
      ...searchSections(buildSearchIndex(aliases.map((form) => searchEntry(records === "small" ? [form] : [])))),
      META: new TextEncoder().encode('{"name":"bench","asOf":"2026"}'),
    },
    { entities: aliases.length, aliases: index.check.length },
  );
}

/** Bytes of the alias automaton alone. */
export function automatonBytes({ aliases }: Pack): number {
  return Object.values(aliases).reduce((sum, section) => sum + section.byteLength, 0);
}

/** A scanner over a loaded pack that counts hits as the competitors do: one for each place. */
export function countingScanner(pack: Pack): (text: string) => number {
  const matcher = createMatcher(pack.aliases);
  let hits = 0;
  let lastStart = -1;
  const count = (start: number) => {
    if (start !== lastStart) hits++;
    lastStart = start;
  };
  return (text) => {
    hits = 0;
    lastStart = -1;
    matcher.scan(text, count);
    return hits;
  };
}
