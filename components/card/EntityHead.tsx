import type { EntityRecord } from "../../lib/pack/entity-record";
import type { Reading } from "./fact-age";
import { roleLines } from "./role-lines";
import { SourceLink } from "./SourceLink";

interface Props {
  entity: EntityRecord;
  reading: Reading;
  nameId: string;
}

/** Who or what it is, at a glance: name, name in its own script, and role at the story date and since. */
export function EntityHead({ entity, reading, nameId }: Props) {
  const { name, native, sources } = entity;
  const lines = roleLines(entity, reading);
  return (
    <>
      <h2 id={nameId}>
        {name}
        {native && (
          <>
            {" "}
            <span class="native" lang={native.lang} dir="auto">
              {native.text}
            </span>
          </>
        )}
      </h2>
      {lines.map(({ lead, role, when }, index) => (
        <p class="role" key={role.title + role.since}>
          {lead && <span class="soft">{lead}: </span>}
          {role.title}
          {role.organisation && `, ${role.organisation}`}
          <small>
            {" "}
            {when}
            {lines[index + 1]?.role.source !== role.source && <SourceLink sources={sources} id={role.source} />}
          </small>
        </p>
      ))}
    </>
  );
}
