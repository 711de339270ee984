import type { Pack } from "./reader";

/** Reads that are left; shared by all views of a pack. */
export interface Budget {
  left: number;
}

type View = Uint8Array | Uint16Array | Uint32Array;

/** A read outside a view gives undefined and no error: this makes it one, and counts reads, so that no loop is endless. */
export class StrictViewError extends Error {}

/** A view that throws where it is read or cut outside its bounds, or more often than the budget allows. */
function strict<T extends View>(view: T, name: string, budget: Budget): T {
  const fail = (what: string): never => {
    throw new StrictViewError(`${name}: ${what} of ${view.length}`);
  };
  const subarray = (from: number, to: number): View => {
    if (!(from >= 0 && from <= to && to <= view.length)) fail(`subarray ${from} to ${to}`);
    return view.subarray(from, to);
  };
  return new Proxy<T>(view, {
    get(_, key) {
      if (key === "length") return view.length;
      if (key === "subarray") return subarray;
      if (--budget.left < 0) fail("too many reads");
      const index = Number(key);
      return index >= 0 && index < view.length && Number.isInteger(index)
        ? view[index]
        : fail(`read at ${String(key)}`);
    },
  });
}

/** The pack with every view strict. */
export function strictPack(pack: Pack, budget: Budget): Pack {
  const allStrict = <T extends object>(views: T): T =>
    Object.fromEntries(
      Object.entries(views as Record<string, View>).map(([name, view]) => [name, strict(view, name, budget)]),
    ) as T;
  return {
    ...pack,
    aliases: allStrict(pack.aliases),
    search: allStrict(pack.search),
    map: pack.map && allStrict(pack.map),
    entityOffsets: strict(pack.entityOffsets, "entityOffsets", budget),
    entityBytes: strict(pack.entityBytes, "entityBytes", budget),
    entityDictionary: strict(pack.entityDictionary, "entityDictionary", budget),
  };
}
