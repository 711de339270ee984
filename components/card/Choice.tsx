import type { EntityRecord } from "../../lib/pack/entity-record";
import { Opener, type Openers } from "./Opener";
import { shortWhat } from "./short-what";

interface Props extends Openers {
  /** Likeliest first. */
  candidates: readonly EntityRecord[];
  storyDate: string | null;
}

/** What a word may mean here, a line each: rather no card than a wrong one, so the reader chooses. */
export function Choice({ candidates, storyDate, ...openers }: Props) {
  return (
    <ul class="choice">
      {candidates.map((entity) => (
        <li key={entity.id}>
          <Opener id={entity.id} {...openers}>
            <b>{entity.name}</b> <span class="soft">{entity.kind}</span>
            <br />
            {shortWhat(entity, storyDate)}
          </Opener>
        </li>
      ))}
    </ul>
  );
}
