import type { Kind } from "../../lib/entity/vocabulary";

/** Name and kind in a row. */
export function RowWhat({ name, kind }: { name: string; kind: Kind }) {
  return (
    <span class="row-what">
      <span class="line-name">{name}</span> <span class="line-kind">{kind}</span>
    </span>
  );
}
