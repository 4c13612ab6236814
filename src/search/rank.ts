/**
 * The order of the candidates: one number out of what the second stage has read (scan.ts).
 */

import type { Reading } from './scan.ts';

/** What is ranked by: a reading, and how much of the question the paragraphs around add up to with it. */
export interface Evidence extends Omit<Reading, 'matched'> {
  /** Share of the question found in the entry or in one of its neighbours. */
  readonly withNeighbours: number;
}

/** How much each measure counts. Chosen on question sets, see README.md; the order hardly depends on the second digit. */
export const WEIGHTS = {
  relevance: 1,
  coverage: 1.25,
  inSentence: 2,
  ofKind: 1.25,
  inOrder: 1,
  withNeighbours: 1.5,
};

export type Measure = keyof typeof WEIGHTS;
export const MEASURES = Object.keys(WEIGHTS) as Measure[];

/** Higher is better; comparable among the entries found for one question. */
export function scoreOf(evidence: Evidence, weights: Readonly<Record<Measure, number>> = WEIGHTS): number {
  let score = 0;
  for (const measure of MEASURES) score += weights[measure] * evidence[measure];
  return score;
}
