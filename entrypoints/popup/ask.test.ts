import { expect, it } from "vitest";
import { type Answer, ask } from "./ask";

/** A background that fails as often as told, then answers. */
function background(failures: number): () => Promise<string> {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls <= failures) throw new Error(`no answer ${calls}`);
    return `answer ${calls}`;
  };
}

it.each<[string, number, Answer<string>]>([
  ["the first answer", 0, { ok: true, value: "answer 1" }],
  ["the second, where the first was lost", 1, { ok: true, value: "answer 2" }],
  ["trouble, where that was lost too", 2, { ok: false, trouble: { what: "background", detail: "no answer 2" } }],
])("ask: %s", async (_, failures, answer) => expect(await ask(background(failures))).toEqual(answer));
