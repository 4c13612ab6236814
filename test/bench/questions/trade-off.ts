/**
 * The trade-off of a threshold: how many questions with an answer are answered rightly, how many without one are told no.
 */

import { writeFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
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

/** The curve, with the threshold in use marked, as an SVG file. */
export function drawTradeOff(points: readonly Point[], used: number, path: string): void {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const nearest = points.filter(({ threshold }) => Math.abs(threshold - used) < 0.5 / STEPS);
  const figure = Plot.plot({
    document,
    width: 560,
    height: 420,
    style: { background: 'white', color: 'black', fontFamily: 'sans-serif', fontSize: '12px' },
    x: { label: 'questions without an answer that are told no', domain: [0, 1], grid: true, percent: false },
    y: { label: 'questions with an answer that are answered rightly', domain: [0, 1], grid: true },
    marks: [
      Plot.line(points, { x: 'refused', y: 'answered', stroke: '#4e79a7' }),
      Plot.dot(
        points.filter((_, step) => step % 10 === 0),
        { x: 'refused', y: 'answered', fill: '#4e79a7' },
      ),
      Plot.text(
        points.filter((_, step) => step % 10 === 0),
        {
          x: 'refused',
          y: 'answered',
          text: ({ threshold }: Point) => threshold.toFixed(1),
          dy: -10,
        },
      ),
      Plot.dot(nearest, { x: 'refused', y: 'answered', r: 6, stroke: '#f28e2b', strokeWidth: 2 }),
    ],
  });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  writeFileSync(path, `${figure.outerHTML}\n`);
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}
