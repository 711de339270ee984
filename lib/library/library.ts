import { reportOnce } from "../base/report";
import { createLocator } from "../map/locator-map";
import type { MapView } from "../map/map-view";
import type { AnnotateReply, AnnotateRequest, PackStatus, SearchReply } from "../messages/protocol";
import { entityAt, findEntity } from "../pack/entities";
import type { EntityRecord } from "../pack/entity-record";
import { PackError } from "../pack/pack-error";
import { type Pack, readPack } from "../pack/reader";
import { createSearch, type Search } from "../search/search";
import { createAnnotator } from "./annotate";
import { type ResolveReply, resolveText } from "./resolve";

/** The background's answers: everything that is asked of the facts. */
export interface Library {
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  search(query: string, limit: number): Promise<SearchReply>;
  /** What a text picked out by the reader means. */
  resolve(text: string): Promise<ResolveReply>;
  lookUp(id: string): Promise<EntityRecord | null>;
  /** Where an entity lies; null where it has no place or the pack no map. */
  map(id: string): Promise<MapView | null>;
  status(): Promise<PackStatus>;
}

/**
 * A library over one pack, loaded when first asked for and kept. A pack that is refused is not tried again until the
 * worker restarts: every answer then carries its error, and nothing throws. A load that fails otherwise is tried anew.
 */
export function createLibrary(fetchPack: () => Promise<ArrayBuffer>): Library {
  let loading: Promise<Opened> | null = null;
  const open = (): Promise<Opened> => {
    loading ??= fetchPack()
      .then(openPack)
      .catch((error: unknown) => {
        if (!(error instanceof PackError)) loading = null;
        throw error;
      });
    return loading;
  };
  /** Runs `answer` on the opened pack; an expected failure of the pack becomes an error text. */
  async function withPack<T>(answer: (opened: Opened) => T): Promise<T | { ok: false; error: string }> {
    try {
      return answer(await open());
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  }
  return {
    annotate: (request) => withPack((opened) => ({ ok: true, ...opened.annotate(request) })),
    search: (query, limit) => withPack((opened) => ({ ok: true, ...opened.search(query, limit) })),
    status: () =>
      withPack(({ pack }) => ({
        ok: true,
        entities: pack.entityCount,
        aliases: pack.aliasCount,
        asOf: pack.meta.asOf,
      })),
    resolve: (text) =>
      withPack(({ pack, search, annotate }) => {
        const recordOf = (id: string) => {
          const number = findEntity(pack, id);
          return number < 0 ? null : entityAt(pack, number);
        };
        const hits = (query: string, limit: number) => search(query, limit).hits;
        return { ok: true, found: resolveText(text, { search: hits, annotate, recordOf }), packDate: pack.meta.asOf };
      }),
    lookUp: async (id) => {
      try {
        const { pack } = await open();
        const number = findEntity(pack, id);
        return number < 0 ? null : entityAt(pack, number);
      } catch (error) {
        reportOnce("facts could not be looked up", error);
        return null;
      }
    },
    map: async (id) => {
      try {
        const { pack, locate } = await open();
        const entity = findEntity(pack, id);
        const record = entity < 0 ? null : entityAt(pack, entity);
        return record?.location && locate ? locate({ entity, name: record.name, ...record.location }) : null;
      } catch (error) {
        reportOnce("a map could not be drawn", error);
        return null;
      }
    },
  };
}

interface Opened {
  pack: Pack;
  annotate: ReturnType<typeof createAnnotator>;
  search: Search;
  locate: ReturnType<typeof createLocator> | null;
}

function openPack(buffer: ArrayBuffer): Opened {
  const pack = readPack(buffer);
  return {
    pack,
    annotate: createAnnotator(pack),
    search: createSearch([pack]),
    locate: pack.map && createLocator(pack.map),
  };
}
