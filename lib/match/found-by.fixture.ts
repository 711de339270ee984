import { buildAliasIndex } from "../compile/alias-index";
import { type CaseRule, defaultCase } from "../entity/alias-rule";
import { createMatcher } from "./matcher";

/** A place where an alias was found: its number in the list, and UTF-16 offsets. */
export interface Found {
  alias: number;
  start: number;
  end: number;
}

/** Finds exactly these aliases, without variants, under one case rule or each under its default. */
export function foundBy(aliases: readonly string[], text: string, rule?: CaseRule): Found[] {
  const index = buildAliasIndex(
    aliases.map((alias, entity) => ({
      text: alias,
      case: rule ?? defaultCase(alias),
      afterName: false,
      context: [],
      entity,
    })),
  );
  const found: Found[] = [];
  createMatcher(index).scan(text, (start, end, row) => found.push({ alias: index.entity[row] as number, start, end }));
  return found;
}

/** The surfaces found, left to right; what several aliases have in one place counts once. */
export function surfacesFound(aliases: readonly string[], text: string): string[] {
  const places = new Map(foundBy(aliases, text).map(({ start, end }) => [start, end]));
  return [...places].map(([start, end]) => text.slice(start, end));
}
