/**
 * How likely it is that the best match is what was asked for: a logistic function of what the ranking saw.
 *
 * The weights are fitted on the development questions by test/bench/questions.ts, which draws the trade-off between saying no
 * too often and too rarely and chooses the thresholds by cross-validation.
 */

import type { Ranked } from './rank.ts';

/** What is looked at, each between 0 and 1 or so. */
export interface Features {
  readonly unit: number;
  readonly paragraph: number;
  readonly article: number;
  readonly adjacency: number;
  readonly rightKind: number;
  /** How far the best is before the next best paragraph. */
  readonly lead: number;
}

type Weights = { readonly [feature in keyof Features]: number } & { readonly bias: number };

const FACT: Weights = { bias: -3, unit: 3, paragraph: 3, article: 1, adjacency: 1, rightKind: 1, lead: 2 };
const SAID: Weights = { bias: -3, unit: 4, paragraph: 2, article: 2, adjacency: 2, rightKind: 0, lead: 2 };

/** From here on a match is given as an answer. */
export const THRESHOLD = process.env.NT ? { fact: 0, said: 0 } : { fact: 0.5, said: 0.35 };

/** The features of the match at a rank (from 0). */
export function featuresOf(ranking: readonly Ranked[], rank: number): Features | null {
  const own = ranking[rank];
  if (own === undefined) return null;
  const other = ranking.find(({ article, paragraph }) => article !== own.article || paragraph !== own.paragraph);
  const { unit, paragraph, article, adjacency, rightKind } = own.signals;
  return { unit, paragraph, article, adjacency, rightKind, lead: own.score - (other?.score ?? 0) };
}

/** Probability, 0 to 1, that the match at a rank answers. */
export function confidenceOf(kind: keyof typeof THRESHOLD, ranking: readonly Ranked[], rank: number): number {
  const features = featuresOf(ranking, rank);
  if (features === null) return 0;
  const { bias, ...weights } = kind === 'fact' ? FACT : SAID;
  const signal =
    bias +
    weights.unit * features.unit +
    weights.paragraph * features.paragraph +
    weights.article * features.article +
    weights.adjacency * features.adjacency +
    weights.rightKind * features.rightKind +
    weights.lead * features.lead;
  return 1 / (1 + Math.exp(-signal));
}
