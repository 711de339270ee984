import type { EntityRecord } from "../../lib/pack/entity-record";
import { coordinateWords } from "./coordinate-words";
import { Fold } from "./Fold";
import { factAge, type Reading } from "./fact-age";
import { runsOf } from "./runs";
import { SourceLink } from "./SourceLink";

/** Facts shown at once: what fits beside summary and timeline without burying either. */
const FACTS_SHOWN = 5;

type Fact = EntityRecord["facts"][number];

/** The dated facts, those of one source together above its name, and where a place lies. */
export function Facts({ entity, reading }: { entity: EntityRecord; reading: Reading }) {
  const { facts, location, sources, asOf } = entity;
  const list = (some: readonly Fact[]) => (
    <dl>
      {runsOf(some).map((run) => (
        <div key={run[0].label}>
          {run.map((fact, index) => {
            const age = factAge(fact, asOf, reading);
            return (
              <>
                <dt>{fact.label}</dt>
                <dd>
                  {fact.value} {age && <span class="soft">{age}</span>}
                  {index === run.length - 1 && <SourceLink sources={sources} id={fact.source} named />}
                </dd>
              </>
            );
          })}
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {facts.length > 0 && list(facts.slice(0, FACTS_SHOWN))}
      <Fold words="More facts" count={Math.max(0, facts.length - FACTS_SHOWN)}>
        {list(facts.slice(FACTS_SHOWN))}
      </Fold>
      {location && <p class="soft">{coordinateWords(location.lat, location.lon)}</p>}
    </>
  );
}
