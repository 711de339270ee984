import type { EntityRecord } from "../../lib/pack/entity-record";
import { Fold } from "./Fold";
import { factAge, type Reading } from "./fact-age";
import { runsOf } from "./runs";
import { SourceLink } from "./SourceLink";

/** Facts shown at once: what fits beside summary and timeline without burying either. */
const FACTS_SHOWN = 5;

type Fact = EntityRecord["facts"][number];

/** The dated facts, those of one source together above its name. */
export function Facts({ entity, reading }: { entity: EntityRecord; reading: Reading }) {
  const { facts, sources, asOf } = entity;
  const list = (some: readonly Fact[]) => (
    <dl>
      {runsOf(some).map((run) => (
        <div key={run[0].label}>
          {run.map((fact, index) => {
            const age = factAge(fact, asOf, reading);
            const last = index === run.length - 1;
            return (
              <>
                <dt>{fact.label}</dt>
                <dd>
                  {fact.value}
                  {(age || last) && (
                    <small>
                      {" "}
                      {age}
                      {age && last && "."}
                      {last && <SourceLink sources={sources} id={fact.source} named />}
                    </small>
                  )}
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
      <Fold words="More facts" count={facts.length - FACTS_SHOWN}>
        {list(facts.slice(FACTS_SHOWN))}
      </Fold>
    </>
  );
}
