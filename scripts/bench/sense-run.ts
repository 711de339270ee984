import { performance } from "node:perf_hooks";
import { findMentions } from "../../lib/library/find-mentions";
import { createMatcher } from "../../lib/match/matcher";
import { entityAt } from "../../lib/pack/entities";
import type { EntityRecord } from "../../lib/pack/entity-record";
import { readPack } from "../../lib/pack/reader";
import { decide } from "../../lib/sense/decide";
import { makeAliases } from "./dictionary";
import { compileForms } from "./ours";
import { percentile } from "./percentile";
import { readProse } from "./prose";

const ALIASES = 100_000;
/** An article so long that few are longer. */
const WORDS = 10_000;
/** Longer paragraphs are cut. */
const BLOCK_WORDS = 200;
/** Runs before the measured ones, in which the compiler of the JavaScript engine settles. */
const SETTLING_RUNS = 50;
const RUNS = 100;

/** Times of one run after another, ms. */
interface Times {
  median: number;
  p95: number;
}

export interface SenseFigures {
  source: string;
  words: number;
  blocks: number;
  aliases: number;
  mentions: number;
  runs: number;
  finding: Times;
  deciding: Times;
}

/** Finds and decides the mentions of one long article, again and again. */
export function measureSense(): SenseFigures {
  const prose = readProse(makeAliases(10_000));
  const pack = readPack(compileForms(makeAliases(ALIASES, prose.names), "small").buffer);
  const blocks = articleOf(prose.text);
  const records = new Map<number, EntityRecord>();
  const recordAt = (number: number): EntityRecord => {
    const record = records.get(number) ?? entityAt(pack, number);
    records.set(number, record);
    return record;
  };
  const matcher = createMatcher(pack.aliases);
  const finding: number[] = [];
  const deciding: number[] = [];
  let mentions = 0;
  for (let run = 0; run < SETTLING_RUNS + RUNS; run++) {
    const began = performance.now();
    const found = findMentions(pack, matcher, blocks, recordAt);
    const between = performance.now();
    mentions = decide(found, { blocks }).length;
    if (run < SETTLING_RUNS) continue;
    finding.push(between - began);
    deciding.push(performance.now() - between);
  }
  const times = { finding: summary(finding), deciding: summary(deciding) };
  return {
    source: prose.source,
    words: WORDS,
    blocks: blocks.length,
    aliases: ALIASES,
    mentions,
    runs: RUNS,
    ...times,
  };
}

/** Paragraphs of the prose, as many as make the article; what has none is cut into blocks of their usual length. */
function articleOf(text: string): string[] {
  const blocks: string[] = [];
  let words = 0;
  for (const paragraph of text.split(/\n+/u)) {
    const all = paragraph.split(/\s+/u);
    for (let at = 0; at < all.length && words < WORDS; at += BLOCK_WORDS) {
      const block = all.slice(at, Math.min(at + BLOCK_WORDS, at + WORDS - words));
      blocks.push(block.join(" "));
      words += block.length;
    }
  }
  return blocks;
}

function summary(times: number[]): Times {
  const sorted = times.sort((a, b) => a - b);
  return { median: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}
