import type { PageWords } from './words/page-words.ts';

/** What can go wrong in a way a person can mend; the sentences are in `words/<language>/problems.ts` and `files.ts`. */
export type ProblemCode = keyof PageWords['problems'];

/** A failure to tell a person about: its code and the figures or names its sentence needs. */
export interface Problem {
  code: ProblemCode;
  facts: Record<string, string | number>;
}

/** The answer of anything that may fail for a reason a person can mend. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** A good answer. */
export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A failed answer; `facts` fill the placeholders of the problem's sentences. */
export function fail(code: ProblemCode, facts: Problem['facts'] = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, facts } };
}

/** What the reader expected in a cell it refused; the words are in `words/<language>/files.ts`. */
export type Expected = keyof PageWords['expected'];

/** One cell that does not fit its column: where it is in the file and what was expected there. */
export interface RowIssue {
  line: number;
  column: string;
  found: string;
  expected: Expected;
  /** The cells of the line that are read, by their headings and free of personal data; absent where they cannot be told apart. */
  row?: Readonly<Record<string, string>>;
}

/** The problem an error carries; `null` for an error that is none of ours. Scripts of one page each have a class of their own. */
export function problemOf(error: unknown): Problem | null {
  return error instanceof Error && 'problem' in error ? (error.problem as Problem) : null;
}

/** A problem on its way out of a place that cannot answer with a `Result`; caught once, where the request came in. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, facts: Problem['facts'] = {}) {
    super(code);
    this.problem = { code, facts };
  }
}
