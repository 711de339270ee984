import { resolve } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { dateSchema } from "../../lib/entity/schema";

/** Why a command cannot do what it was asked for, in words for whoever typed it. */
export class CommandError extends Error {}

/** What is wrong with a command's arguments. */
export class ArgumentError extends CommandError {}

/** Options that take a value (`texts`) or stand alone (`flags`), and whether words may follow; an ArgumentError otherwise. */
export function readCommand<T extends string, F extends string>(
  args: readonly string[],
  { texts, flags, words }: { texts?: readonly T[]; flags?: readonly F[]; words?: boolean },
): { text: Partial<Record<T, string>>; flag: Partial<Record<F, boolean>>; words: string[] } {
  const entries = [
    ...(texts ?? []).map((name) => [name, { type: "string" as const }] as const),
    ...(flags ?? []).map((name) => [name, { type: "boolean" as const }] as const),
  ];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(entries),
      allowPositionals: words ?? false,
    });
    const given = values as Partial<Record<T, string>> & Partial<Record<F, boolean>>;
    return { text: given, flag: given, words: positionals };
  } catch (error) {
    // Node's own words name the option and what it lacks.
    if (error instanceof TypeError && "code" in error) throw new ArgumentError(error.message);
    throw error;
  }
}

/** A day as YYYY-MM-DD. */
export function readDay(option: string, text: string): string {
  if (!v.is(dateSchema, text) || text.length !== "YYYY-MM-DD".length) {
    throw new ArgumentError(`${option}: expected a day, YYYY-MM-DD; found ${text}`);
  }
  return text;
}

/** A whole number above 0. */
export function readCount(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text))
    throw new ArgumentError(`${option}: expected a whole number above 0; found ${text}`);
  return Number(text);
}

/** Files as the caller meant them: from the folder that npm was called in. */
export function fromCaller(file: string): string {
  return resolve(process.env.INIT_CWD ?? ".", file);
}
