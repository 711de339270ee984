import type { EntityRecord } from "../../lib/pack/entity-record";
import { periodWords } from "./date-words";
import { type Role, rolesAt } from "./role-at";
import { SourceLink } from "./SourceLink";

interface Props {
  entity: EntityRecord;
  storyDate: string | null;
  nameId: string;
  onClose?: (() => void) | undefined;
}

/** Who or what it is, at a glance: kind, name, name in its own script, and role at the story date. */
export function CardHead({ entity, storyDate, nameId, onClose }: Props) {
  const { shown, since } = rolesAt(entity.roles ?? [], storyDate);
  const line = (role: Role, later: boolean) => {
    const period = periodWords(role.since, role.until);
    return (
      <p class={later ? "role later" : "role"} key={role.title + role.since}>
        {later && "After this article: "}
        {role.title}
        {role.organisation && `, ${role.organisation}`}
        {period && <span class="soft">, {period}</span>}
        <SourceLink sources={entity.sources} id={role.source} />
      </p>
    );
  };
  return (
    <header>
      <p class="kind">{entity.kind}</p>
      {onClose && (
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      )}
      <h2 id={nameId}>
        {entity.name}
        {entity.native && (
          <>
            {" "}
            <span class="native" lang={entity.native.lang} dir="auto">
              {entity.native.text}
            </span>
          </>
        )}
      </h2>
      {shown.map((role) => line(role, false))}
      {since.map((role) => line(role, true))}
    </header>
  );
}
