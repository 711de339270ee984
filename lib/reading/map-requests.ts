import { reportOnce } from "../base/report";
import type { MapView } from "../map/map-view";
import type { EntityRecord } from "../pack/entity-record";

/** The maps of entities, each asked for once. */
export interface MapRequests {
  /** Asks for an entity's map, unless it has no place or was asked for before. */
  want(entity: EntityRecord): void;
  /** A map that has come; null where there is none, or not yet. */
  of(id: string): MapView | null;
}

/** Keeps the maps that `ask` brings, and calls `onCame` with the id of each. One that fails is reported, and asked for again. */
export function createMapRequests(
  ask: (id: string) => Promise<MapView | null>,
  onCame: (id: string) => void,
): MapRequests {
  const maps = new Map<string, MapView | null>();
  return {
    want({ id, location }) {
      if (!location || maps.has(id)) return;
      maps.set(id, null);
      ask(id).then(
        (map) => {
          maps.set(id, map);
          if (map) onCame(id);
        },
        (error: unknown) => {
          maps.delete(id);
          reportOnce(`the map of ${id} was not drawn`, error);
        },
      );
    },
    of: (id) => maps.get(id) ?? null,
  };
}
