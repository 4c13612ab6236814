/**
 * How likely it is that a match is what was asked for: a logistic function of what the ranking saw.
 *
 * The coefficients are fitted by `npm run bench -- questions … --fit` (test/bench/questions.ts) on questions with an answer and the
 * same questions with the answering paragraph or article taken away; the thresholds are chosen there by cross-validation, and the
 * trade-off between saying no too often and too rarely is drawn beside it.
 */

import type { Language } from '../article/article.ts';
import type { Ranked } from './rank.ts';

/** What is looked at, most of it between 0 and 1. */
const FEATURES = ['bias', 'own', 'telling', 'lead', 'rightKind', 'asksKind', 'foreign'] as const;
export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

/** What is looked at for each: more would fit the questions at hand and no others. */
export const USED: Readonly<Record<Sought, readonly (keyof Features)[]>> = {
  fact: ['bias', 'own', 'rightKind', 'asksKind', 'foreign'],
  said: ['bias', 'telling', 'lead'],
  about: ['bias', 'telling', 'lead'],
};

/** A passage that answers; who said these words; what somebody said about something. */
export type Sought = 'fact' | 'said' | 'about';

/**
 * As fitted, but for `lead` of `said`, which is weighed more than the fit weighs it: a match with its answer taken away leads its
 * fellows too, while among the questions themselves the lead tells right from wrong (5 of 100 more right, with as many wrong).
 */
const COEFFICIENTS: Readonly<Record<Sought, Partial<Features>>> = {
  fact: { bias: -6.44, own: 3.44, rightKind: -0.93, asksKind: -1.59, foreign: 1.72 },
  said: { bias: -3.42, telling: 5.42, lead: 2.7 },
  about: { bias: -2.45, telling: 7.29, lead: -0.11 },
};

/** From here on a match is given as an answer. */
export const THRESHOLD: Readonly<Record<Sought, number>> = { fact: 0.34, said: 0.3, about: 0.1 };

/** What is known of the question besides its ranking. */
export interface Asked {
  /** A kind of thing is asked for (asked-kind.ts). */
  readonly asksKind: boolean;
  /** In which language; fewer words of a question are found in an article in another one. */
  readonly language: Language;
}

/** The features of the match at a rank (from 0); null where there is none. */
export function featuresOf(ranking: readonly Ranked[], rank: number, { asksKind, language }: Asked): Features | null {
  const own = ranking[rank];
  if (own === undefined) return null;
  const other = ranking.find((one) => one.article !== own.article || one.paragraph !== own.paragraph);
  return {
    bias: 1,
    ...own.signals,
    lead: own.score - (other?.score ?? 0),
    asksKind: asksKind ? 1 : 0,
    foreign: own.article.article.language === language ? 0 : 1,
  };
}

/** Probability, 0 to 1, that the match at a rank is the one. */
export function confidenceOf(sought: Sought, ranking: readonly Ranked[], rank: number, asked: Asked): number {
  const features = featuresOf(ranking, rank, asked);
  if (features === null) return 0;
  const coefficients = COEFFICIENTS[sought];
  const signal = FEATURES.reduce((sum, name) => sum + (coefficients[name] ?? 0) * features[name], 0);
  return 1 / (1 + Math.exp(-signal));
}
