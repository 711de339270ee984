import type { ListCoverage, TextCoverage } from "./coverage";

/** Names that are printed of those that are not known. */
const MOST_UNKNOWN = 60;

/** Prints the shares of the names in texts that are known and marked, and the most frequent that are not known. */
export function printTextCoverage({ texts, names, known, marked, unknown }: TextCoverage): void {
  console.log(
    `${texts} texts, ${names} capitalised names: ${share(known, names)} known, ${share(marked, names)} marked`,
  );
  console.log(`not known, most frequent of ${unknown.length}:`);
  for (const { name, count } of unknown.slice(0, MOST_UNKNOWN)) console.log(`${String(count).padStart(6)}  ${name}`);
}

/** Prints, for each least count, the share of a list's names that resolves, and those of the longest list that do not. */
export function printListCoverage(results: readonly ListCoverage[]): void {
  for (const { least, names, resolved } of results) {
    console.log(`names asked for ${least} times or more: ${resolved} of ${names} resolve, ${share(resolved, names)}`);
  }
  const unresolved = results.at(-1)?.unresolved ?? [];
  if (unresolved.length > 0) console.log("do not resolve:");
  for (const { name, count } of unresolved) console.log(`${String(count).padStart(6)}  ${name}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`;
}
