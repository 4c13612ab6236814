/**
 * What is wrong with a file, as data: the place and a sentence that says what to do. Reading an article never throws; it
 * gives the article, or none, and its flaws.
 *
 * `describeProblem({ file: 'gaza.md', line: 3, reason: 'The link is not a web address.', refused: true })` is
 * `'gaza.md:3: The link is not a web address.'`.
 */

export interface Flaw {
  /** From 1, in the file; absent where the whole file is meant. */
  readonly line?: number;
  /** A whole sentence: what is wrong and what to do about it. */
  readonly reason: string;
  /** True where the article is left out because of it; false where it is read all the same. */
  readonly refused: boolean;
}

/** A flaw and the file (or the folder) that has it. */
export interface Problem extends Flaw {
  /** The file's name in the corpus folder, or the folder's path. */
  readonly file: string;
}

export function refuse(reason: string, line?: number): Flaw {
  return line === undefined ? { reason, refused: true } : { line, reason, refused: true };
}

/** One line for a terminal or a log, in the form that editors turn into a link. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.reason}`;
}
