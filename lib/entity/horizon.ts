import type { Entity } from "./schema";
import type { Horizon } from "./vocabulary";

type Fact = Entity["facts"][number];

/** Labels of what somebody holds until somebody else does; not of who held it earlier. */
const OFFICE =
  /^(?!.*\b(?:earlier|former|killed|past)\b).*\b(?:ambassador|chair|chief|commander|director|emir|governor|heads?|king|leader|minister|office|party|president|prince|secretary|speaker|spokes\w+|sultan)\b/i;
/** Labels of what is counted anew. */
const FIGURE = /^(?:budget|members|parties|population|strength)\b/i;
/** Labels of what moves with a crisis. */
const POSTURE = /\b(?:blockade|ceasefire|deployment|forces|mediation|state|status|talks|truce|wars?)\b/i;
/** Topics of events that are crises. */
const CRISES: readonly string[] = ["diplomacy", "military", "nuclear"];
/** A day, month or year, or a first word that tells what was done: what happened then stays so. */
const TELLS_OF_THEN =
  /\b(?:19|20)\d\d\b|\b(?:\d\d?|in|of|on|since) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\|(?:Called|Hit|Killed|Said|Signed|Struck)\b/;

/**
 * How long a fact may be taken to hold after its as-of date. What the record says goes first. Else, in this order:
 *
 * 1. its period has an end: none;
 * 2. its label names an office: office; or something counted: figure;
 * 3. it has no as-of date: office where it has begun and not ended, else none, since it is of the lasting kind;
 * 4. its label or value names a date, or its value begins with what was done: none;
 * 5. its label is of a crisis, or its event is one: posture;
 * 6. its value has digits: figure;
 * 7. people, places and organisations: office; whatever else: posture.
 */
export function horizonOf(fact: Fact, { kind, topics }: Pick<Entity, "kind" | "topics">): Horizon {
  const { horizon, label, value, asOf, since, until } = fact;
  if (horizon) return horizon;
  if (until) return "none";
  if (OFFICE.test(label)) return "office";
  if (FIGURE.test(label)) return "figure";
  if (!asOf) return since ? "office" : "none";
  if (TELLS_OF_THEN.test(`${label}|${value}`)) return "none";
  if (POSTURE.test(label) || (kind === "event" && topics.some((topic) => CRISES.includes(topic)))) return "posture";
  if (/\d/.test(value)) return "figure";
  return kind === "person" || kind === "place" || kind === "organisation" ? "office" : "posture";
}
