import { describe, expect, it } from "vitest";
import { createRankSums } from "./rank-sums";

const all = () => true;

function word(sums: ReturnType<typeof createRankSums>, likeness: number, ranks: readonly number[], weight = 1): void {
  sums.setLikeness(likeness);
  ranks.forEach(sums.note);
  sums.add(weight);
}

describe("createRankSums", () => {
  it("puts the highest sums first, and of equal ones the first ranks", () => {
    const sums = createRankSums(9);
    word(sums, 80, [7, 3, 5, 1]);
    word(sums, 100, [5]);
    expect(sums.best(3, all).map(({ rank }) => rank)).toEqual([5, 1, 3]);
  });

  it("weighs words, and says the average and the least likeness", () => {
    const sums = createRankSums(3);
    word(sums, 100, [1], 3);
    word(sums, 60, [1], 1);
    expect(sums.best(9, all)).toEqual([{ rank: 1, found: 4, likeness: 0.9, least: 0.6 }]);
  });

  it("takes the best likeness of a word that is noted twice", () => {
    const sums = createRankSums(3);
    sums.setLikeness(50);
    sums.note(2);
    sums.setLikeness(90);
    sums.note(2);
    sums.setLikeness(70);
    sums.note(2);
    expect(sums.noted()).toBe(1);
    sums.add(1);
    expect(sums.best(9, all).map(({ least }) => least)).toEqual([0.9]);
  });

  it("leaves out what does not pass, and is empty afterwards", () => {
    const sums = createRankSums(3);
    word(sums, 90, [0, 1]);
    expect(sums.best(9, (rank) => rank === 1).map(({ rank }) => rank)).toEqual([1]);
    expect(sums.best(9, all)).toEqual([]);
  });

  it("favours only what is there", () => {
    const sums = createRankSums(3);
    word(sums, 90, [0, 1]);
    sums.favour(1);
    sums.favour(2);
    expect(sums.best(9, all).map(({ rank }) => rank)).toEqual([1, 0]);
  });
});
