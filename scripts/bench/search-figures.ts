import type { AskedQuery } from "./search-queries-asked";

/** The name of our engine among the others. */
export const OURS = "Backgrounder";

/** One engine at one size; times in ms. */
export interface SearchRun {
  engine: string;
  size: number;
  ready: number;
  first: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
  keystrokes: number;
  bytes: number;
  /** What it was asked, and the place of the right answer among ten, from 0; -1 where there is none. */
  asked: (AskedQuery & { place: number })[];
}

/** An engine that a size is too large for. */
export interface NotRun {
  engine: string;
  size: number;
  why: string;
}

export interface SearchFigures {
  runs: SearchRun[];
  notRun: NotRun[];
  /** By size: compiling the pack, ms, and its length in bytes. */
  packs: { size: number; compile: number; packBytes: number }[];
}
