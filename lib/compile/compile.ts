import { aliasesOf } from "../entity/alias-rule";
import { horizonOf } from "../entity/horizon";
import type { Entity } from "../entity/schema";
import type { EntityRecord } from "../pack/entity-record";
import { aliasSections, mapSections, recordSections, searchSections, writePack } from "../pack/writer";
import { buildAliasIndex, type IndexedAlias } from "./alias-index";
import { compileMap, type MapSource } from "./maps/compile-map";
import { searchEntries } from "./search-entries";
import { buildSearchIndex } from "./search-index";
import { variantsOf } from "./variants/variants";

/**
 * Compiles checked records to a pack file. Deterministic: the same records give the same bytes, in whatever order
 * they come. Records must have passed parseFiles and crossCheck. Without the source of a map the pack has none.
 */
export function compilePack(records: readonly Entity[], name: string, map?: MapSource): Uint8Array<ArrayBuffer> {
  const entities = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const aliases: IndexedAlias[] = entities.flatMap((entity, number) =>
    aliasesOf(entity)
      .flatMap((alias) => [alias, ...variantsOf(alias)])
      .map((alias) => ({ ...alias, entity: number })),
  );
  const index = buildAliasIndex(aliases);
  return writePack(
    {
      ...aliasSections(index),
      ...recordSections(entities.map((entity) => JSON.stringify(recordOf(entity, names)))),
      ...searchSections(buildSearchIndex(searchEntries(entities))),
      ...(map && mapSections(compileMap(map, entities))),
      META: new TextEncoder().encode(JSON.stringify({ name, asOf: newestDate(entities) })),
    },
    { entities: entities.length, aliases: index.check.length },
  );
}

function recordOf(entity: Entity, names: ReadonlyMap<string, string>): EntityRecord {
  return {
    ...entity,
    aliases: aliasesOf(entity)
      .map((alias) => alias.text)
      .filter((text) => text !== entity.name && text !== entity.native?.text),
    // Here and not in the card, so that pages are spared the rules.
    facts: entity.facts.map((fact) => ({ ...fact, horizon: horizonOf(fact, entity) })),
    relations: entity.relations.map((relation) => {
      const name = names.get(relation.entity);
      if (name === undefined) throw new Error(`${entity.id}: relation to ${relation.entity}, which is no record`);
      return { ...relation, name };
    }),
  };
}

/** The pack's date: the newest day on which one of its sources was read or a record holds. */
function newestDate(entities: readonly Entity[]): string {
  const dates = entities.flatMap((entity) => [entity.asOf, ...entity.sources.map((source) => source.read ?? "")]);
  return dates.sort().at(-1) ?? "";
}
