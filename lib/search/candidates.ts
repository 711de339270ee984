import { eachAscending } from "../base/varint";
import { IN_NAMES, IN_RELATIONS, LISTS, type SearchIndex } from "../pack/search-index";
import type { Query } from "./query";
import { createRankSums } from "./rank-sums";
import { respellings } from "./respellings";
import { createVocabulary, type Expansion, type Vocabulary } from "./vocabulary";

/** An entity that a query may mean. */
export interface Candidate {
  /** The entity's number in its pack. */
  number: number;
  /** How much of the query it answers, 0 to 1: the weight of the words that it has, in a spelling or another. */
  share: number;
  /** How like those words are to its own on average, and the least like of them; 0 to 1. */
  likeness: number;
  least: number;
  /** A word of the query stands nowhere, and what resembles it does so from afar. */
  guessed: boolean;
}

/** Likeness of a word that begins with the last word of the query, and with another; of 100. */
const UNFINISHED = 94;
const ABBREVIATED = 75;
/** Shorter words inside a query are taken as whole words alone. */
const SHORTEST_ABBREVIATION = 3;
/** Beginnings shorter than this are looked for in names alone: in descriptions they are everywhere. */
const SHORTEST_IN_DESCRIPTION = 3;
/** What a word counts in a name, in an office held, in what is said of the entity, and in what it has to do with. */
const LIST_SHARES = [1, 0.85, 0.65, 0.5] as const;
/** A misspelling counts beside a word that stands as typed only if it is as like as this: one edit in five letters. */
const NEARLY = 80;
/** And then so much less. */
const RATHER_NOT = 10;
/** A misspelt word less like than this is guessed: two edits in six letters, but not one in three. */
const GUESSED = 70;
const SHORTEST_GUESS = 4;

/** Whether what was typed may be taken for a word of this likeness only as a guess. */
function isGuess(typed: string, likeness: number): boolean {
  return typed.length >= SHORTEST_GUESS && likeness < GUESSED;
}

/** Weight of a word that stands nowhere, between that of the rarest and the commonest (1). */
const UNKNOWN_WEIGHT = 3;
const RAREST_WEIGHT = 8;

/** Finds the entities of a pack that a query may mean, at most so many, best first; ties by familiarity. */
export type FindCandidates = (query: Query, most: number) => Candidate[];

/** Makes the finder of a pack. */
export function createCandidates(index: SearchIndex): FindCandidates {
  const { ranked, postingOffsets, postings } = index;
  const entities = ranked.length;
  const vocabulary = createVocabulary(index);
  const sums = createRankSums(entities);
  /** How many filters an entity passes, by rank; all 0 between queries. */
  const passed = new Uint8Array(entities);

  /** Calls with the ranks in one of the lists of a word. */
  function eachRank(word: number, list: number, visit: (rank: number) => void): void {
    const at = word * LISTS + list;
    const from = postingOffsets[at] as number;
    const to = postingOffsets[at + 1] as number;
    if (from < to) eachAscending(postings, from, to, entities, visit);
  }

  function noteWord(word: number, likeness: number, lists: number): void {
    for (let list = 0; list < lists; list++) {
      sums.setLikeness(Math.round(likeness * (LIST_SHARES[list] as number)));
      eachRank(word, list, sums.note);
    }
  }

  /** Adds what one word of the query finds to the sums; returns its weight, the higher the rarer it is, and whether it was guessed. */
  function addWord(word: string, last: boolean): { weight: number; guessed: boolean } {
    const { exact, range, near } = expand(vocabulary, word, last);
    const lists = word.length < SHORTEST_IN_DESCRIPTION ? IN_NAMES + 1 : LISTS;
    if (exact >= 0) noteWord(exact, 100, LISTS);
    for (let number = range[0]; number < range[1]; number++) noteWord(number, last ? UNFINISHED : ABBREVIATED, lists);
    // A word that stands is as rare as it is without its misspellings.
    const standing = sums.noted();
    for (const expansion of near) noteWord(expansion.word, expansion.likeness, LISTS);
    const count = standing || sums.noted();
    const rarity = 1 + Math.floor(Math.log2(entities / count));
    const weight = count === 0 ? UNKNOWN_WEIGHT : Math.max(1, Math.min(RAREST_WEIGHT, rarity));
    sums.add(weight);
    return { weight, guessed: standing === 0 && count > 0 && near.every(({ likeness }) => isGuess(word, likeness)) };
  }

  /** Counts in `passed` the filters that each entity passes; returns the ranks to clear again. */
  function applyFilters(filters: readonly string[]): number[] {
    const ranks: number[] = [];
    filters.forEach((filter, place) => {
      const [from, to] = vocabulary.startingWith(filter);
      for (let word = from; word < to; word++) {
        eachRank(word, IN_RELATIONS, (rank) => {
          if (passed[rank] === 0) ranks.push(rank);
          if (passed[rank] === place) passed[rank] = place + 1;
        });
      }
    });
    return ranks;
  }

  /** The best candidates for one way to read the words, of the entities that pass all filters. */
  function candidatesFor(words: readonly string[], { open, extras, filters }: Query, most: number): Candidate[] {
    let asked = 0;
    let guessed = false;
    words.forEach((word, place) => {
      const found = addWord(word, open && place === words.length - 1);
      asked += found.weight;
      guessed ||= found.guessed;
    });
    // Words such as "who" add a little where a name has them.
    for (const word of extras) {
      const number = vocabulary.find(word);
      if (number >= 0) eachRank(number, IN_NAMES, sums.favour);
    }
    const chosen = sums.best(most, (rank) => passed[rank] === filters.length);
    return chosen.map(({ rank, found, ...rest }) => ({
      number: ranked[rank] as number,
      share: found / asked,
      guessed,
      ...rest,
    }));
  }

  return (query, most) => {
    const filtered = applyFilters(query.filters);
    const readings = query.words.length === 0 ? [] : [query.words, ...respellings(query.words, vocabulary)];
    const chosen = readings.flatMap((words) => candidatesFor(words, query, most));
    if (readings.length === 0) {
      const all = filtered.filter((rank) => passed[rank] === query.filters.length).sort((a, b) => a - b);
      for (const rank of all.slice(0, most)) {
        chosen.push({ number: ranked[rank] as number, share: 1, likeness: 1, least: 1, guessed: false });
      }
    }
    for (const rank of filtered) passed[rank] = 0;
    return chosen;
  };
}

/** What a word of the query may stand for: itself, a range of words that begin so, and words that it resembles. */
function expand(vocabulary: Vocabulary, word: string, last: boolean) {
  const exact = vocabulary.find(word);
  const range: [number, number] = last || word.length >= SHORTEST_ABBREVIATION ? vocabulary.startingWith(word) : [0, 0];
  const stands = range[1] > range[0] || exact >= 0;
  const near: Expansion[] = vocabulary.stems(word);
  for (const other of vocabulary.resembling(word, last)) {
    if (other.word === exact || (other.word >= range[0] && other.word < range[1])) continue;
    if (!stands) near.push(other);
    else if (other.likeness >= NEARLY) near.push({ word: other.word, likeness: other.likeness - RATHER_NOT });
  }
  return { exact, range, near };
}
