/**
 * How likely it is that a passage answers the question: a logistic function of what the search has seen.
 *
 * The coefficients were fitted by `npm run bench -- confidence` (test/bench/confidence.ts) on XQuAD Arabic: each question was asked of
 * collections of one article, of six and of all, with its paragraph there, with its paragraph taken away, and with its
 * whole article taken away, so that nearly two in three had no answer to find. How well the probabilities hold on articles
 * that were not fitted on is in test/bench/README.md.
 */

import type { Query } from './query.ts';
import type { Evidence } from './rank.ts';

/** What the probability is made of; all but `words` are shares or differences of about -1 to 1. */
export interface Signals {
  /** Always 1. */
  readonly constant: number;
  readonly coverage: number;
  readonly inSentence: number;
  readonly inTwo: number;
  readonly inOrder: number;
  /** The best sentence has what the question asks for (a time, a number…), where it asks for such a thing. */
  readonly ofKind: number;
  readonly typed: number;
  /** How far the score is above the best other one, as a share of the larger. */
  readonly lead: number;
  /** Share of the question in words that the collection does not know at all. */
  readonly unknown: number;
  /** Logarithm of the number of content words: three words found say less than ten. */
  readonly words: number;
}

export const COEFFICIENTS: ReadonlyMap<keyof Signals, number> = new Map([
  ['constant', -7.28],
  ['coverage', 2.31],
  ['inSentence', 2.38],
  ['inTwo', 3.61],
  ['inOrder', 0.99],
  ['ofKind', 0.78],
  ['typed', -0.51],
  ['lead', 4.12],
  ['unknown', -0.54],
  ['words', 0.92],
]);

interface Scored {
  readonly score: number;
  readonly evidence: Evidence;
}

/** The signals for the entry found at `rank` (from 0) among all entries found. */
export function signalsOf(query: Query, found: readonly Scored[], rank: number): Signals | null {
  const entry = found[rank];
  if (entry === undefined) return null;
  const rival = found[rank === 0 ? 1 : 0]?.score ?? 0;
  const total = query.words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const { coverage, inSentence, inTwo, inOrder, ofKind } = entry.evidence;
  return {
    constant: 1,
    coverage,
    inSentence,
    inTwo,
    inOrder,
    ofKind,
    typed: query.type === 0 ? 0 : 1,
    lead: (entry.score - rival) / Math.max(entry.score, rival, Number.MIN_VALUE),
    unknown: query.words.reduce((sum, { weight, unknown }) => sum + (unknown ? weight : 0), 0) / total,
    words: Math.log(Math.max(1, query.words.length)),
  };
}

/** The probability, 0 to 1. */
export function probability(signals: Signals, coefficients: ReadonlyMap<keyof Signals, number> = COEFFICIENTS): number {
  let sum = 0;
  for (const [name, coefficient] of coefficients) sum += coefficient * signals[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Probability that the entry found at `rank` answers; 0 where nothing was found. */
export function confidenceOf(query: Query, found: readonly Scored[], rank: number): number {
  const signals = signalsOf(query, found, rank);
  return signals === null ? 0 : probability(signals);
}
