import { afterEach, expect, it } from "vitest";
import { claimCard, closeOpenCard, isOpenCard, type OpenCard, releaseCard } from "./one-card";

const closed: string[] = [];

/** A card that, like a real one, gives its place up when it is closed. */
function cardNamed(name: string): OpenCard {
  const host = { name } as unknown as Element;
  return {
    host,
    close() {
      closed.push(name);
      releaseCard(host);
    },
  };
}

afterEach(() => {
  closed.length = 0;
  globalThis.backgrounderCard = undefined;
});

it("a card that opens closes the one of another script, and stays", () => {
  const [one, two] = [cardNamed("one"), cardNamed("two")];
  claimCard(one);
  claimCard(two);
  expect(closed).toEqual(["one"]);
  expect([isOpenCard(one.host), isOpenCard(two.host)]).toEqual([false, true]);
});

it("a card that shows something else does not close itself", () => {
  const one = cardNamed("one");
  claimCard(one);
  claimCard({ ...one });
  expect(closed).toEqual([]);
  expect(isOpenCard(one.host)).toBe(true);
});

it("a card that was closed is not closed again", () => {
  const one = cardNamed("one");
  claimCard(one);
  releaseCard(one.host);
  claimCard(cardNamed("two"));
  expect(closed).toEqual([]);
});

it("the open card can be closed from outside, once", () => {
  closeOpenCard();
  claimCard(cardNamed("one"));
  closeOpenCard();
  closeOpenCard();
  expect(closed).toEqual(["one"]);
});
