import { cardText } from "../../components/card/card-text";
import { dateWords } from "../../components/card/date-words";
import { relatedTo } from "../../components/card/related";
import { entityAt, findEntity } from "../../lib/pack/entities";
import type { EntityRecord } from "../../lib/pack/entity-record";
import type { Pack } from "../../lib/pack/reader";

/** An entity's card as text: what a reader copies, and below it timeline, connections from both sides and forms. */
export function showEntity(pack: Pack, id: string, today: string): string | null {
  const row = findEntity(pack, id);
  if (row < 0) return null;
  const entity = entityAt(pack, row);
  const { timeline = [], aliases } = entity;
  const { inStory, others } = relatedTo(entity, namedFrom(pack, id));
  return [
    cardText(entity, { storyDate: null, today }),
    ...section(
      "Timeline",
      timeline.map(({ date, text }) => `${dateWords(date)}: ${text}`),
    ),
    ...section(
      "Connections",
      [...inStory, ...others].map(({ name, words, more }) => [`${words} ${name}`, more].filter(Boolean).join(", ")),
    ),
    ...section("Also written", aliases),
  ]
    .join("\n")
    .replaceAll("\u00A0", " ");
}

/** The records whose relations name an entity. */
function namedFrom(pack: Pack, id: string): Map<string, EntityRecord> {
  const found = new Map<string, EntityRecord>();
  for (let row = 0; row < pack.entityCount; row++) {
    const record = entityAt(pack, row);
    if (record.relations.some(({ entity }) => entity === id)) found.set(record.id, record);
  }
  return found;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `- ${line}`)];
}
