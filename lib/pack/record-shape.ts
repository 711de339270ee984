import type { EntityRecord } from "./entity-record";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isDate: Check = (value) => typeof value === "string" && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value);
const isWebAddress: Check = (value) => typeof value === "string" && value.startsWith("https://");
const within =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === "number" && value >= low && value <= high;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shaped =
  (fields: Record<string, Check>): Check =>
  (value) => {
    if (value === null || typeof value !== "object") return false;
    for (const name in fields) if (!fields[name]?.((value as Record<string, unknown>)[name])) return false;
    return true;
  };

const PERIOD = { since: optional(isDate), until: optional(isDate) };

const FIELDS: Record<keyof EntityRecord, Check> = {
  id: isText,
  kind: isText,
  name: isText,
  native: optional(shaped({ text: isText, lang: isText })),
  wikipedia: (value) => value === null || isText(value),
  aliases: listOf(isText),
  familiarity: within(1, 3),
  summary: isText,
  roles: optional(listOf(shaped({ title: isText, organisation: optional(isText), ...PERIOD, source: isText }))),
  facts: listOf(
    shaped({
      label: isText,
      value: isText,
      horizon: optional(isText),
      asOf: optional(isDate),
      ...PERIOD,
      source: isText,
    }),
  ),
  timeline: optional(listOf(shaped({ date: isDate, text: isText, source: isText }))),
  relations: listOf(shaped({ type: isText, entity: isText, name: isText, note: optional(isText), ...PERIOD })),
  location: optional(shaped({ lat: within(-90, 90), lon: within(-180, 180) })),
  topics: listOf(isText),
  sources: listOf(
    shaped({ id: isText, title: isText, url: isWebAddress, publisher: isText, use: isText, read: optional(isDate) }),
  ),
  asOf: isDate,
};

/**
 * Whether a parsed record has every field as its type says, so that cards and search may trust it: a pack may come
 * from anybody. Cheaper than the schema, which judges content as well; further fields are left alone.
 */
export const isEntityRecord = shaped(FIELDS) as (value: unknown) => value is EntityRecord;
