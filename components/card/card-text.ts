import type { EntityRecord } from "../../lib/pack/entity-record";
import { dateWords } from "./date-words";
import { factAge, type Reading } from "./fact-age";
import { roleLines } from "./role-lines";
import { sourceWord } from "./source-word";
import { storyAge } from "./story-age";

/** A card as plain text: what it says, as of when, and where it comes from with addresses. */
export function cardText(entity: EntityRecord, reading: Reading): string {
  const { name, native, kind, summary, facts, sources, asOf } = entity;
  const from = (id: string) => sources.findIndex((source) => source.id === id) + 1;
  const line = (words: string, when: string, source: string) => `${words}${when && ` (${when})`} [${from(source)}]`;
  const lines = [
    name + (native ? ` (${native.text})` : ""),
    kind,
    ...roleLines(entity, reading).map(({ lead, role, when }) =>
      line((lead && `${lead}: `) + [role.title, role.organisation].filter(Boolean).join(", "), when, role.source),
    ),
    "",
    summary,
    "",
    ...facts.map((fact) => line(`${fact.label}: ${fact.value}`, factAge(fact, asOf, reading), fact.source)),
    "",
    `Facts as of ${dateWords(asOf)}${storyAge(asOf, reading.storyDate)}`,
    ...sources.map((source, index) => `[${index + 1}] ${sourceWord(source)}: ${source.title}, ${source.url}`),
  ];
  // Without facts two empty lines would meet.
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replaceAll("\u00A0", " ");
}
