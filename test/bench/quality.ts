/**
 * How good a ranking is, in the measures of the field: MRR@10 (mean of 1 / rank of the first right passage among ten),
 * recall@1 and recall@5 (share of questions with a right passage that early).
 */

import type { BenchQuestion } from './squad.ts';

export interface Quality {
  readonly mrr: number;
  readonly recall1: number;
  readonly recall5: number;
}

/** `rank` gives the places of the passages it finds for a question, best first. */
export function quality(questions: readonly BenchQuestion[], rank: (question: string) => readonly number[]): Quality {
  const ranks = questions.map(({ text, relevant }) => {
    const at = rank(text)
      .slice(0, 10)
      .findIndex((place) => relevant.includes(place));
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  });
  const share = (within: number): number => mean(ranks.map((at) => (at <= within ? 1 : 0)));
  return { mrr: mean(ranks.map((at) => 1 / at)), recall1: share(1), recall5: share(5) };
}

export function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
