import { Fold } from "./Fold";
import { Opener, type Openers } from "./Opener";
import type { Related } from "./related";

/** Rows shown at once: who is in the story together is told by a few, and the timeline must stay in sight. */
const ROWS_SHOWN = 5;

interface Props extends Openers {
  heading: string;
  related: readonly Related[];
  /** All of them under their heading. */
  folded?: boolean;
}

/** Other entities and what this one has to do with them, in words: "head of Iran's foreign ministry"; each opens its card. */
export function Connections({ heading, related, folded, ...openers }: Props) {
  const list = (some: readonly Related[]) => (
    <ul>
      {some.map(({ id, name, words, more }) => (
        <li key={id}>
          <Opener id={id} {...openers}>
            <span class="soft">{words}</span> <b>{name}</b>
            {more && <span class="soft">, {more}</span>}
          </Opener>
        </li>
      ))}
    </ul>
  );
  if (folded || related.length === 0) {
    return (
      <Fold words={heading} count={related.length}>
        {list(related)}
      </Fold>
    );
  }
  return (
    <section>
      <h3>{heading}</h3>
      {list(related.slice(0, ROWS_SHOWN))}
      <Fold words="More" count={related.length - ROWS_SHOWN}>
        {list(related.slice(ROWS_SHOWN))}
      </Fold>
    </section>
  );
}
