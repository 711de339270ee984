/** One thing that is wrong with a source file: where, and what was expected there. */
export interface Problem {
  file: string;
  /** The record's id, or its place in the file when it has none: `#3`. */
  record: string;
  /** Path inside the record, such as `facts.1.asOf`; empty for the record as a whole. */
  field: string;
  message: string;
}

/** A problem as one line of text. */
export function describeProblem(problem: Problem): string {
  const where = [problem.file, problem.record, problem.field].filter(Boolean).join(" · ");
  return `${where}: ${problem.message}`;
}
