import type { CardTime } from "./card-times";
import { MARKS } from "./marked-page";
import { percentile } from "./percentile";
import { printTable } from "./table";

/** What was measured of one contestant in Chromium; times in ms, sizes in bytes. */
export interface ChromiumFigures {
  name: string;
  /** Cards: the first of each tab, and later ones. */
  first: CardTime[];
  later: CardTime[];
  /** Main thread for one pointer move, one figure a sweep. */
  perMove: number[];
  heap: number[];
  memory: number[];
  /** The most that a page saw. */
  shift: number;
  mutations: number;
}

/** The same of Firefox, as far as it can be seen from outside. */
export interface FirefoxFigures {
  name: string;
  first: number[];
  later: number[];
  memory: number[];
  mutations: number;
}

/** Targets, as in the table's last column. */
const TARGETS = {
  first: "<= 35 ms",
  later: "<= 18 ms, p95 <= 35",
  mainThread: "<= 6 ms",
  memory: "<= 8 MB more",
  none: "0",
} as const;
const MB = 1_000_000;

type Row = [what: string, ...cells: string[]];

function spread(values: readonly number[], unit: string, digits: number): string {
  if (values.length === 0) return "-";
  const sorted = [...values].sort((a, b) => a - b);
  const [median, p95] = [percentile(sorted, 0.5), percentile(sorted, 0.95)];
  return `${median.toFixed(digits)} / ${p95.toFixed(digits)} ${unit}`;
}

const megabytes = (values: readonly number[]) =>
  spread(
    values.map((bytes) => bytes / MB),
    "MB",
    2,
  );
const painted = (times: readonly CardTime[]) =>
  spread(
    times.map((time) => time.painted),
    "ms",
    1,
  );
const mainThread = (times: readonly CardTime[]) =>
  spread(
    times.map((time) => time.mainThread),
    "ms",
    1,
  );

/** How many times a figure of one contestant is that of the first, by their medians. */
function ratios(figures: readonly (readonly number[])[]): string[] {
  const medians = figures.map((values) =>
    percentile(
      [...values].sort((a, b) => a - b),
      0.5,
    ),
  );
  return medians.map((median) => `x ${(median / (medians[0] ?? Number.NaN)).toFixed(2)}`);
}

/** Prints what was measured in Chromium. */
export function printChromium(all: readonly ChromiumFigures[]): void {
  const row = (what: string, cell: (figures: ChromiumFigures) => string, target = ""): Row => [
    what,
    ...all.map(cell),
    target,
  ];
  console.log(`Chromium, an article with ${MARKS} marks; median / 95th percentile\n`);
  printTable(
    ["", ...all.map(({ name }) => name), "target"],
    [
      row("dwell to painted card, first in a tab", ({ first }) => painted(first), TARGETS.first),
      row("dwell to painted card, later", ({ later }) => painted(later), TARGETS.later),
      row("of it main thread, first", ({ first }) => mainThread(first)),
      row("of it main thread, later", ({ later }) => mainThread(later), TARGETS.mainThread),
      row("main thread for a pointer move", ({ perMove }) => spread(perMove, "ms", 2)),
      ["  by the medians", ...ratios(all.map(({ perMove }) => perMove)), ""],
      row("JavaScript heap of the page", ({ heap }) => megabytes(heap)),
      row("whole browser", ({ memory }) => megabytes(memory), TARGETS.memory),
      ["  by the medians", ...ratios(all.map(({ memory }) => memory)), ""],
      row("layout shift", ({ first, shift }) => (first.length > 0 ? shift.toFixed(3) : "-"), TARGETS.none),
      row("changes of the page", ({ first, mutations }) => (first.length > 0 ? String(mutations) : "-"), TARGETS.none),
    ],
  );
}

/** Prints what was measured in Firefox. */
export function printFirefox(all: readonly FirefoxFigures[]): void {
  if (all.length === 0) {
    console.log("no Firefox found");
    return;
  }
  const row = (what: string, cell: (figures: FirefoxFigures) => string, target = ""): Row => [
    what,
    ...all.map(cell),
    target,
  ];
  console.log(
    "Firefox, the same; the page itself looks for the card in each frame, and counts the dwell from the last move\n",
  );
  printTable(
    ["", ...all.map(({ name }) => name), "target"],
    [
      row("dwell to painted card, first in a tab", ({ first }) => spread(first, "ms", 1), TARGETS.first),
      row("dwell to painted card, later", ({ later }) => spread(later, "ms", 1), TARGETS.later),
      row("whole browser", ({ memory }) => megabytes(memory), TARGETS.memory),
      row("changes of the page", ({ first, mutations }) => (first.length > 0 ? String(mutations) : "-"), TARGETS.none),
    ],
  );
}
