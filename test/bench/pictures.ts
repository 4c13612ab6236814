/**
 * The benchmark's pictures, as SVG files: Observable Plot, with linkedom in place of a browser's document.
 */

import { writeFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Bin } from './logistic.ts';
import type { Measured } from './measure.ts';
import type { Point } from './questions/trade-off.ts';
import { systems } from './systems.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
/** Pictures stand on GitHub's light and dark pages: a white ground of their own keeps them readable on both. */
const STYLE = { background: 'white', color: 'black', fontFamily: 'sans-serif', fontSize: '12px' };

/** Each system keeps its colour from picture to picture (Tableau 10, in the order of systems.ts). */
const COLOURS = ['#4e79a7', '#f28e2b', '#59a14f', '#b07aa1'];
function colourOf({ system }: { readonly system: string }): string {
  return COLOURS[systems.findIndex(({ name }) => name === system)] ?? '#555';
}

export interface QualityRow {
  readonly system: string;
  readonly questions: string;
  readonly mrr: number;
}

/** Bars: MRR@10 by system, one group for each way to type the questions. */
export function drawQuality(rows: readonly QualityRow[], path: string): void {
  draw(path, {
    width: 760,
    height: 420,
    marginLeft: 130,
    marginRight: 160,
    x: { label: 'MRR@10', domain: [0, 1], grid: true },
    y: { label: null, domain: [...new Set(rows.map(({ system }) => system))] },
    fy: { label: null, domain: [...new Set(rows.map(({ questions }) => questions))] },
    marks: [
      Plot.barX(rows, { x: 'mrr', y: 'system', fy: 'questions', fill: colourOf }),
      Plot.text(rows, { x: 'mrr', y: 'system', fy: 'questions', text: ({ mrr }) => mrr.toFixed(3), dx: 18 }),
      Plot.ruleX([0]),
    ],
  });
}

/** Lines: how long a question takes by the size of the collection, both on logarithmic scales. */
export function drawLatency(rows: readonly Measured[], path: string): void {
  const lines = rows.flatMap(({ system, paragraphs, p50, p99 }) => [
    { system, paragraphs, milliseconds: p50, percentile: 'median' },
    { system, paragraphs, milliseconds: p99, percentile: '99th percentile' },
  ]);
  const channels = { x: 'paragraphs', y: 'milliseconds', fx: 'percentile', z: 'system' } as const;
  draw(path, {
    width: 860,
    height: 380,
    marginLeft: 60,
    marginRight: 120,
    x: { type: 'log', label: 'paragraphs', grid: true, ticks: 4, tickFormat: ',' },
    y: { type: 'log', label: 'milliseconds a question', grid: true, ticks: 5, tickFormat: '~r' },
    fx: { label: null, domain: ['median', '99th percentile'], padding: 0.4 },
    marks: [
      Plot.frame({ stroke: '#ccc' }),
      Plot.line(lines, { ...channels, stroke: colourOf, strokeWidth: 2 }),
      Plot.dot(lines, { ...channels, fill: colourOf }),
      Plot.text(lines, Plot.selectLast({ ...channels, text: 'system', fill: colourOf, textAnchor: 'start', dx: 6 })),
    ],
  });
}

/** Dots along a diagonal: of the answers given with a probability, the share that was right. */
export function drawCalibration(bins: readonly Bin[], path: string): void {
  draw(path, {
    width: 420,
    height: 400,
    marginLeft: 50,
    x: { label: 'confidence', domain: [0, 1], grid: true },
    y: { label: 'share that was right', domain: [0, 1], grid: true },
    r: { range: [3, 14] },
    marks: [
      Plot.line([0, 1], {
        x: (value: number) => value,
        y: (value: number) => value,
        stroke: '#999',
        strokeDasharray: '4',
      }),
      Plot.line(bins, { x: 'given', y: 'right', stroke: '#4e79a7' }),
      Plot.dot(bins, { x: 'given', y: 'right', r: 'count', fill: '#4e79a7' }),
    ],
  });
}

/** A curve: what each threshold costs in answers and brings in refusals, the one in use ringed. */
export function drawTradeOff(points: readonly Point[], used: number, path: string): void {
  const channels = { x: 'refused', y: 'answered' } as const;
  const marked = points.filter((_, step) => step % 10 === 0);
  draw(path, {
    width: 560,
    height: 420,
    marginLeft: 50,
    x: { label: 'questions without an answer that are told no', domain: [0, 1], grid: true },
    y: { label: 'questions with an answer that are answered rightly', domain: [0, 1], grid: true },
    marks: [
      Plot.line(points, { ...channels, stroke: '#4e79a7' }),
      Plot.dot(marked, { ...channels, fill: '#4e79a7' }),
      Plot.text(marked, { ...channels, text: ({ threshold }: Point) => threshold.toFixed(1), dy: -10 }),
      Plot.dot(
        points.filter(({ threshold }) => Math.abs(threshold - used) < 0.005),
        { ...channels, r: 6, stroke: '#f28e2b', strokeWidth: 2 },
      ),
    ],
  });
}

function draw(path: string, options: Plot.PlotOptions): void {
  const figure = Plot.plot({ ...options, style: STYLE, document });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  writeFileSync(path, `${figure.outerHTML}\n`);
}
