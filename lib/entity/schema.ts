import * as v from "valibot";
import { isCalendarDate } from "./date";
import { HORIZONS, KINDS, RELATIONS, TOPICS } from "./vocabulary";

/** Longest summary, in UTF-16 units: four lines of the card. */
export const SUMMARY_LIMIT = 300;

const text = (what: string, limit: number) =>
  v.pipe(
    v.string(`expected ${what} as a string`),
    v.minLength(1, `expected ${what}, found an empty string`),
    v.maxLength(limit, `expected ${what} of at most ${limit} characters`),
    v.check(
      (value) => value === value.trim() && !/\s{2,}|[\r\n\t]/.test(value),
      `expected ${what} without outer, doubled or line-breaking white space`,
    ),
    v.check((value) => value === value.normalize("NFC"), `expected ${what} in Unicode form NFC`),
  );

const slug = (what: string) =>
  v.pipe(
    v.string(`expected ${what}`),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `expected ${what} as a slug: lowercase letters, digits, hyphens`),
  );

const languageTag = v.pipe(
  v.string("expected a BCP 47 language tag"),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, "expected a BCP 47 tag such as fa or zh-Hant"),
);

/** A year, month or day: `2015`, `2026-02`, `2026-02-06`; quoted in YAML when it is a bare year. */
export const dateSchema = v.pipe(
  v.string("expected a date as a string: YYYY, YYYY-MM or YYYY-MM-DD (quote a bare year)"),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "expected a date: YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(isCalendarDate, "expected a date that exists in the calendar"),
);

const sourceRef = slug("the id of one of this record's sources");

export const aliasSchema = v.union(
  [
    text("an alias", 120),
    v.strictObject({
      text: text("an alias", 120),
      case: v.optional(v.picklist(["exact", "initial", "any"], "expected case: exact, initial or any")),
      after: v.optional(v.literal("name", "expected after: name")),
      context: v.optional(
        v.pipe(v.array(text("a context word", 60)), v.minLength(1, "expected at least one context word")),
      ),
      lang: v.optional(languageTag),
    }),
  ],
  "expected an alias: a string, or {text, case?, after?, context?, lang?}",
);

export const sourceSchema = v.pipe(
  v.strictObject({
    id: slug("a source id, unique in its record"),
    title: text("a source title", 200),
    url: v.pipe(v.string(), v.url("expected an absolute URL"), v.startsWith("https://", "expected an https URL")),
    publisher: text("a publisher", 80),
    use: v.picklist(["checked", "further"], "expected use: checked or further"),
    read: v.optional(dateSchema),
  }),
  v.check(
    (source) => (source.use === "checked") === (source.read !== undefined),
    "expected `read` (the day it was read) with use: checked, and only there",
  ),
);

const period = { since: v.optional(dateSchema), until: v.optional(dateSchema) };

export const entitySchema = v.strictObject({
  id: slug("an id"),
  kind: v.picklist(KINDS, `expected a kind: ${KINDS.join(", ")}`),
  name: text("a name", 100),
  native: v.optional(v.strictObject({ text: text("a native name", 100), lang: languageTag })),
  wikipedia: v.nullable(text("an English Wikipedia title", 150)),
  aliases: v.array(aliasSchema),
  familiarity: v.picklist([1, 2, 3], "expected familiarity: 1 household name, 2 known to many, 3 specialist"),
  summary: text("a summary", SUMMARY_LIMIT),
  roles: v.optional(
    v.array(
      v.strictObject({
        title: text("a role title", 120),
        organisation: v.optional(text("an organisation", 120)),
        ...period,
        source: sourceRef,
      }),
    ),
  ),
  facts: v.array(
    v.strictObject({
      label: text("a fact label", 40),
      value: text("a fact value", 240),
      horizon: v.optional(v.picklist(HORIZONS, `expected a horizon: ${HORIZONS.join(", ")}`)),
      asOf: v.optional(dateSchema),
      ...period,
      source: sourceRef,
    }),
  ),
  timeline: v.optional(
    v.array(v.strictObject({ date: dateSchema, text: text("a timeline text", 160), source: sourceRef })),
  ),
  relations: v.array(
    v.strictObject({
      type: v.picklist(RELATIONS, `expected a relation type: ${RELATIONS.join(", ")}`),
      entity: slug("an entity id"),
      note: v.optional(text("a relation note", 80)),
      ...period,
    }),
  ),
  location: v.optional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  topics: v.pipe(v.array(v.picklist(TOPICS, `expected a topic: ${TOPICS.join(", ")}`)), v.minLength(1)),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, "expected at least one source")),
  asOf: dateSchema,
});

/** One record of a source file: everything that we say of one entity. */
export type Entity = v.InferOutput<typeof entitySchema>;
export type Alias = v.InferOutput<typeof aliasSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
