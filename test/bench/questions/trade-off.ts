/**
 * The trade-off of a threshold: how many questions with an answer are answered rightly, how many without one are told no.
 */

import type { Scored } from './score.ts';

export interface Point {
  readonly threshold: number;
  /** Share of the questions with an answer whose right passage is given. */
  readonly answered: number;
  /** Share of the questions without one that are told no. */
  readonly refused: number;
}

const STEPS = 100;
const FOLDS = 5;

/** Both shares at each threshold from 0 to 1. */
export function tradeOff(scored: readonly Scored[]): Point[] {
  const none = scored.filter(({ question }) => question.kind === 'none');
  const some = scored.filter(({ question }) => question.kind !== 'none');
  const over = ({ reply }: Scored, threshold: number): boolean => (reply.answers[0]?.confidence ?? 0) >= threshold;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const threshold = step / STEPS;
    return {
      threshold,
      answered: share(some, (one) => one.firstRight && over(one, threshold)),
      refused: share(none, (one) => !over(one, threshold)),
    };
  });
}

/** The threshold where both shares together are largest: the middle of the best ones. */
export function bestThreshold(points: readonly Point[]): number {
  const most = Math.max(...points.map(({ answered, refused }) => answered + refused));
  const best = points.filter(({ answered, refused }) => answered + refused >= most - 1e-9);
  return best[Math.floor(best.length / 2)]?.threshold ?? 0.5;
}

/** What the threshold is worth on articles that it was not chosen on. */
export function crossValidated(scored: readonly Scored[]): Point {
  const articles = [...new Set(scored.map(({ question }) => question.article))];
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(articles.filter((_, at) => at % FOLDS === fold));
    const threshold = bestThreshold(tradeOff(scored.filter(({ question }) => !out.has(question.article))));
    return scored
      .filter(({ question }) => out.has(question.article))
      .map((one) => ({ one, over: (one.reply.answers[0]?.confidence ?? 0) >= threshold, threshold }));
  }).flat();
  return {
    threshold: held.reduce((sum, { threshold }) => sum + threshold, 0) / held.length,
    answered: share(
      held.filter(({ one }) => one.question.kind !== 'none'),
      ({ one, over }) => over && one.firstRight,
    ),
    refused: share(
      held.filter(({ one }) => one.question.kind === 'none'),
      ({ over }) => !over,
    ),
  };
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}
