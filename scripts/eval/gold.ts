import { readFileSync } from "node:fs";
import * as v from "valibot";
import { complaintsOf } from "../../lib/entity/complaints";

/** A labelled mention. Offsets are UTF-16 units in the document's text. */
export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  /** What is meant, as a title or a Wikidata address; null where the labeller knew of no such entity. */
  entity: string | null;
  /** The entity's name, or "Unknown". */
  name: string;
  /** Wikidata classes such as Q215627 (person); empty where none is given. */
  classes: readonly string[];
  /** A description ("his party"), not a name. */
  descriptive: boolean;
  /** A mention that may be left out. */
  optional: boolean;
}

/** A labelled text. Outside `span` nothing is labelled, and nothing is judged. */
export interface GoldDocument {
  id: string;
  text: string;
  /** Day of the story, YYYY-MM-DD, where the document says so. */
  storyDate: string | null;
  span: { start: number; end: number };
  mentions: readonly GoldMention[];
}

export interface GoldFile {
  file: string;
  documents: readonly GoldDocument[];
}

const offset = v.pipe(v.number("expected an offset"), v.integer("expected a whole offset"), v.minValue(0));

const mentionSchema = v.object({
  start: offset,
  end: offset,
  surface: v.pipe(v.string("expected the surface"), v.minLength(1, "expected a surface")),
  entity_title_or_uri: v.nullable(v.string("expected a title, a Wikidata address or null")),
  name: v.string("expected a name, or Unknown"),
  type: v.optional(v.string("expected classes joined by |"), "OTHER"),
  desc: v.optional(v.boolean(), false),
  optional: v.optional(v.boolean(), false),
});

const documentSchema = v.object({
  doc_id: v.string("expected the document's id"),
  title: v.optional(v.string(), ""),
  text: v.string("expected the text"),
  date: v.optional(v.pipe(v.string(), v.isoDate("expected a day: YYYY-MM-DD"))),
  evaluation_span: v.optional(v.tuple([offset, offset], "expected [start, end]")),
  mentions: v.array(mentionSchema, "expected a list of mentions"),
});

/** Reads labelled texts, one JSON object a line. Throws with file, line, field and what was expected there. */
export function readGold(file: string): GoldFile {
  const documents = readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [readDocument(line, `${file}:${index + 1}`)]));
  if (documents.length === 0) throw new Error(`${file}: expected at least one document, a JSON object a line`);
  return { file, documents };
}

function readDocument(line: string, place: string): GoldDocument {
  const parsed = v.safeParse(documentSchema, parseJson(line, place));
  if (!parsed.success) {
    const [first] = complaintsOf(parsed.issues);
    throw new Error(`${place}: ${first?.field || "document"}: ${first?.message}`);
  }
  const { doc_id: id, title, text, date, evaluation_span: span, mentions } = parsed.output;
  if (span && !(span[0] <= span[1] && span[1] <= text.length)) {
    throw new Error(`${place}: evaluation_span: expected a span inside the text of ${text.length}; found ${span}`);
  }
  mentions.forEach(({ start, end, surface }, index) => {
    const stands = text.slice(start, end);
    if (stands === surface) return;
    const found = `found ${JSON.stringify(stands)} at ${start}-${end}`;
    throw new Error(`${place}: mentions.${index}: expected ${JSON.stringify(surface)} in the text; ${found}`);
  });
  return {
    id,
    text,
    storyDate: date ?? dayOf(title),
    span: { start: span?.[0] ?? 0, end: span?.[1] ?? text.length },
    mentions: mentions.map(({ start, end, surface, entity_title_or_uri, name, type, desc, optional }) => ({
      ...{ start, end, surface, name, optional },
      entity: entity_title_or_uri,
      classes: type.split("|").filter((one) => one !== "" && one !== "OTHER"),
      descriptive: desc,
    })),
  };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: expected a JSON object; ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The day at the beginning of a title such as "20190711 - Bus fire"; null where there is none. */
function dayOf(title: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2}) - /u.exec(title) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
