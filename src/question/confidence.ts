/**
 * How likely it is that a match is what was asked for: a logistic function of what the ranking saw.
 *
 * The coefficients are fitted by `npm run bench -- questions … --fit` (test/bench/questions.ts) on questions with an answer and the
 * same questions with the answering paragraph or article taken away; the thresholds are chosen there by cross-validation, and the
 * trade-off between saying no too often and too rarely is drawn beside it.
 */

import type { Language } from '../article/article.ts';
import type { QuestionType } from '../search/question-type.ts';
import type { Ranked } from './rank.ts';

/** What is looked at, most of it between 0 and 1. */
const FEATURES = [
  'bias',
  'own',
  'near',
  'telling',
  'lead',
  'words',
  'rightKind',
  'lacksKind',
  'lacksNumber',
  'foreign',
] as const;
export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

/** What is looked at for each: more would fit the questions at hand and no others. */
export const USED: Readonly<Record<Sought, readonly (keyof Features)[]>> = {
  fact: ['bias', 'own', 'rightKind', 'lacksKind', 'lacksNumber', 'foreign'],
  said: ['bias', 'near', 'telling', 'lead', 'words'],
  about: ['bias', 'near', 'telling', 'lead'],
};

/** A passage that answers; who said these words; what somebody said about something. */
export type Sought = 'fact' | 'said' | 'about';

/** As fitted, on the development questions and on further ones about other articles; `foreign` for facts was rounded up by hand. */
const COEFFICIENTS: Readonly<Record<Sought, Partial<Features>>> = {
  fact: { bias: -6.73, own: 3.76, rightKind: -2.74, lacksKind: -1.49, lacksNumber: -1.55, foreign: 2 },
  said: { bias: -5.6, near: 1.67, telling: 2.07, lead: 1.5, words: 1.11 },
  about: { bias: -2.52, near: 2.1, telling: 3.1, lead: 0.6 },
};

/** From here on a match is given as an answer. */
export const THRESHOLD: Readonly<Record<Sought, number>> = { fact: 0.3, said: 0.1, about: 0.2 };
/**
 * The same for who said words in another language than the article's: between the two such a match named the wrong one nearly as often as the
 * right one (three right, two wrong on the questions at hand).
 */
const FOREIGN = 0.25;

/** Whether a confidence is enough to answer a question with a match of an article. */
export const isEnough = (
  confidence: number,
  sought: Sought,
  asked: Language,
  { article }: Ranked['article'],
): boolean => confidence >= (sought === 'said' && asked !== article.language ? FOREIGN : THRESHOLD[sought]);

/** What is known of the question besides its ranking. */
export interface Asked {
  /** The kind of thing that is asked for (asked-kind.ts). */
  readonly kind: QuestionType | null;
  /** How many terms it has: two words found say less than eight. */
  readonly terms: number;
  /** In which language; fewer words of a question are found in an article in another one. */
  readonly language: Language;
}

/** A stretch that holds the kind of thing asked for less well than this rather lacks it. */
const LACKS_KIND = 0.5;

/** The features of the match at a rank (from 0); null where there is none. */
export function featuresOf(
  ranking: readonly Ranked[],
  rank: number,
  { kind, terms, language }: Asked,
): Features | null {
  const own = ranking[rank];
  if (own === undefined) return null;
  const other = rivalsOf(ranking).find((one) => !isSamePlace(one, own));
  return {
    bias: 1,
    ...own.signals,
    lead: own.signals.own - (other?.signals.own ?? 0),
    words: Math.log(Math.max(1, terms)),
    lacksKind: kind !== null && own.signals.rightKind < LACKS_KIND ? 1 : 0,
    lacksNumber: (kind === 'number' || kind === 'time') && own.signals.rightKind === 0 ? 1 : 0,
    foreign: own.article.article.language === language ? 0 : 1,
  };
}

const rivals = new WeakMap<readonly Ranked[], readonly Ranked[]>();

/** The best match and the best of another paragraph: one of the two is the rival of any. Looked for once a ranking, which may be long. */
function rivalsOf(ranking: readonly Ranked[]): readonly Ranked[] {
  const known = rivals.get(ranking);
  if (known !== undefined) return known;
  const [first] = ranking;
  const second = first && ranking.find((one) => !isSamePlace(one, first));
  const found = [first, second].flatMap((one) => one ?? []);
  rivals.set(ranking, found);
  return found;
}

function isSamePlace(one: Ranked, other: Ranked): boolean {
  return one.article === other.article && one.paragraph === other.paragraph;
}

/** Probability, 0 to 1, that the match at a rank is the one. */
export function confidenceOf(sought: Sought, ranking: readonly Ranked[], rank: number, asked: Asked): number {
  const features = featuresOf(ranking, rank, asked);
  if (features === null) return 0;
  const coefficients = COEFFICIENTS[sought];
  const signal = FEATURES.reduce((sum, name) => sum + (coefficients[name] ?? 0) * features[name], 0);
  return 1 / (1 + Math.exp(-signal));
}
