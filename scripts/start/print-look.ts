import { relative } from "node:path";
import type { Look } from "./look";

/** Longest piece of a card's text in a table cell, in characters. */
const CELL = 70;

/** What was seen on a page, as lines of text with two tables. */
export function describeLook(title: string, { marks, cards }: Look): string[] {
  const counts = new Map<string, number>();
  for (const { text } of marks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [
    `${title}: ${marks.length} marks, ${counts.size} different`,
    ...table(
      ["marked", "times"],
      [...counts].map(([text, count]) => [text, String(count)]),
    ),
    "",
    ...table(
      ["hovered", "card", "says"],
      cards.map(({ text, card }) => [text, card.name, summaryOf(card.text, card.name)]),
    ),
    ...cards.map(({ screenshot }) => `  screenshot: ${relative(process.cwd(), screenshot)}`),
    "",
  ];
}

/** The longest line of a card says what it is about. */
function summaryOf(text: string, name: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && line !== name);
  const longest = lines.reduce((best, line) => (line.length > best.length ? line : best), "");
  return longest.length > CELL ? `${longest.slice(0, CELL - 1)}…` : longest;
}

function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}
