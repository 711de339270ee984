import type { EntityRecord } from "../../lib/pack/entity-record";
import { coordinateWords } from "./coordinate-words";
import { dateWords, isAfter, periodWords } from "./date-words";
import { SourceLink } from "./SourceLink";

type Fact = EntityRecord["facts"][number];

/** When a fact holds, in words, and whether that is later than the article. */
function whenWords({ asOf, since, until }: Fact, storyDate: string | null): string {
  const words = [periodWords(since, until), asOf && `as of ${dateWords(asOf)}`];
  if (since && storyDate && isAfter(since, storyDate)) words.push("after this article");
  const said = words.filter(Boolean).join(", ");
  return said && ` ${said}`;
}

/** The dated facts, each with its source, and where the place lies. */
export function Facts({ entity, storyDate }: { entity: EntityRecord; storyDate: string | null }) {
  const { facts, location, sources } = entity;
  if (facts.length === 0 && !location) return null;
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            <span class="soft">{whenWords(fact, storyDate)}</span>
            <SourceLink sources={sources} id={fact.source} />
          </dd>
        </div>
      ))}
      {location && (
        <div>
          <dt>Location</dt>
          <dd>{coordinateWords(location.lat, location.lon)}</dd>
        </div>
      )}
    </dl>
  );
}
