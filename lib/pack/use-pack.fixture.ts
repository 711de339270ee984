import { createAnnotator } from "../library/annotate";
import { createLocator } from "../map/locator-map";
import { createMatcher } from "../match/matcher";
import { contextOf, createContextCheck } from "../match/page-words";
import { createSearch } from "../search/search";
import { entityAt, findEntity } from "./entities";
import { MAX_ALIAS_TOKENS, MAX_CANDIDATES, MAX_CONTEXT, MAX_SECTIONS, ROOT_STRIDE } from "./format";
import { PackError } from "./pack-error";
import { type Pack, readPack } from "./reader";
import { type Budget, strictPack } from "./strict-views.fixture";

/**
 * Reads of the index that a character of a text may cost. A probe may take some 2,000, but not for every word; a pack
 * that makes it more is slow enough to count as one that hangs.
 */
const READS_PER_CHARACTER = 256;

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`a pack that loads breaks a promise: ${what}`);
}

/**
 * Loads a pack and asks it everything that can be asked: a scan, every entity by number and by id, every context, a
 * page's annotation, a search. Returns the errors of records that are refused one by one; throws the PackError of a
 * pack that is refused as a whole, and another error where the pack gets anywhere that it must not.
 */
export function usePack(buffer: ArrayBuffer, text: string): PackError[] {
  const pack = readPack(buffer);
  checkViews(pack, buffer);
  checkLengths(pack, buffer);
  const budget: Budget = { left: 0 };
  const strict = strictPack(pack, budget);
  const refill = () => {
    budget.left = READS_PER_CHARACTER * (text.length + 1);
  };
  refill();
  scan(strict, text);
  refill();
  checkContexts(strict, text);
  refill();
  const errors = readRecords(strict);
  if (errors.length > 0) return errors;
  refill();
  createAnnotator(strict)({ blocks: [text] });
  refill();
  drawMap(strict, errors);
  refill();
  const search = createSearch([strict]);
  for (const query of ["vela", "lumerai", "v", "orsey castle", "kind:person"]) search(query, 5);
  return errors;
}

/** Every list has the length that format.ts gives it. */
function checkLengths({ aliases, aliasCount, entityCount, entityOffsets }: Pack, buffer: ArrayBuffer): void {
  must(new DataView(buffer).getUint32(20, true) <= MAX_SECTIONS, "sections are few");
  const { root, offsets, check, entity, rule, contextRows, contextOffsets } = aliases;
  must(root.length % ROOT_STRIDE === 0, "slots are whole");
  must(
    [check, entity, rule].every(({ length }) => length === aliasCount),
    "a number for each row",
  );
  must(offsets.length === aliasCount + 1, "an offset for each row, and the end");
  must(contextOffsets.length === contextRows.length + 1, "an offset for each context, and the end");
  must(entityOffsets.length === entityCount + 1, "an offset for each record, and the end");
}

/** Nothing is copied, so that a pack costs its own size; and no two sections are one. */
function checkViews(pack: Pack, buffer: ArrayBuffer): void {
  const { meta, aliases, search, map, entityOffsets, entityBytes, entityDictionary } = pack;
  must(typeof meta.name === "string" && typeof meta.asOf === "string", "META holds name and date");
  let free = 0;
  const views = [
    ...Object.values(aliases),
    ...Object.values(search),
    ...Object.values(map ?? {}),
    entityOffsets,
    entityBytes,
    entityDictionary,
  ] as Uint8Array[];
  for (const view of views.sort((a, b) => a.byteOffset - b.byteOffset || a.byteLength - b.byteLength)) {
    must(view.buffer === buffer, "views are into the file");
    must(view.byteOffset >= free, "sections do not overlap");
    free = view.byteOffset + view.byteLength;
  }
}

function scan(pack: Pack, text: string): void {
  let [lastStart, lastEnd, atPlace] = [0, 0, 0];
  createMatcher(pack.aliases).scan(text, (start, end, row) => {
    const again = start === lastStart && end === lastEnd;
    must(again || start >= lastEnd, "hits do not overlap");
    must(start < end && end <= text.length, "hits lie in the text");
    atPlace = again ? atPlace + 1 : 1;
    must(atPlace <= MAX_CANDIDATES, "a place has few candidates");
    const further = (pack.aliases.offsets[row + 1] as number) - (pack.aliases.offsets[row] as number);
    must(further < MAX_ALIAS_TOKENS, "aliases are short");
    must((pack.aliases.entity[row] as number) < pack.entityCount, "every row has an entity");
    [lastStart, lastEnd] = [start, end];
  });
}

function checkContexts({ aliases, aliasCount }: Pack, text: string): void {
  const contextOccurs = createContextCheck([text]);
  let rows = 0;
  let hashes = 0;
  for (let row = 0; row < aliasCount; row++) {
    const context = contextOf(aliases, row);
    must(context.length <= MAX_CONTEXT, "a context is short");
    if (context.length > 0) rows++;
    hashes += context.length;
    contextOccurs(context);
  }
  must(rows <= aliases.contextRows.length && hashes === aliases.contextSequence.length, "every context has its row");
}

/** Asks for the view of an area and of a place; a text that cannot be read is an error of its own. */
function drawMap(pack: Pack, errors: PackError[]): void {
  if (!pack.map) return;
  const locate = createLocator(pack.map);
  const entities = [findEntity(pack, "vela"), -1];
  for (const entity of entities) {
    try {
      const { land, point, scale } = locate({ entity, name: "Vela", lat: 12.5, lon: -3 });
      must(!/NaN|Infinity/u.test(land + String(point?.x) + String(scale.km)), "a view is made of numbers");
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      errors.push(error);
    }
  }
}

function readRecords(pack: Pack): PackError[] {
  const ids: string[] = [];
  const errors: PackError[] = [];
  const attempt = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      errors.push(error);
    }
  };
  let bytes = 0;
  for (let number = 0; number < pack.entityCount; number++) {
    attempt(() => ids.push(entityAt(pack, number).id));
    bytes += (pack.entityOffsets[number + 1] as number) - (pack.entityOffsets[number] as number);
  }
  must(bytes === pack.entityBytes.length, "records share no bytes");
  for (const id of ids) {
    attempt(() => {
      const found = findEntity(pack, id);
      must(found === -1 || entityAt(pack, found).id === id, "an id finds its own record or none");
    });
  }
  return errors;
}
