/**
 * How well and how fast passages are found, beside the peers.
 *
 * `npm run bench -- retrieval SQUAD.json [--titles] [--sizes 240,5000,20000,100000] [--pictures DIR]`
 *
 * - Quality on the questions of a SQuAD-format file, as they are and as people type them (noise.ts), by system.
 * - The share of right first passages whose highlighted sentence holds the answer's words.
 * - Speed and memory on invented text (invented-text.ts) at each size, each system in a process of its own (measure.ts).
 * - Calibration of the confidence on articles that it was not fitted on (confidence.ts).
 *
 * Prints Markdown tables and, with `--pictures`, writes quality.svg, latency.svg and calibration.svg.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fold } from '../../src/arabic/normalise.ts';
import { words } from '../../src/arabic/words.ts';
import { buildSearch } from '../../src/search/engine.ts';
import { asShipped, crossValidated, examplesOf, summary } from './confidence.ts';
import { reliability } from './logistic.ts';
import type { Measured } from './measure.ts';
import { dressed, phoneSpelling, typo } from './noise.ts';
import { drawCalibration, drawLatency, drawQuality, type QualityRow } from './pictures.ts';
import { mean, quality } from './quality.ts';
import { seeded } from './random.ts';
import { type QuestionSet, readSquad } from './squad.ts';
import { systems } from './systems.ts';
import { table } from './tables.ts';

const SIZES = '240,5000,20000,100000';

const SPELLINGS: readonly (readonly [name: string, spell: (text: string, random: () => number) => string])[] = [
  ['as written', (text) => text],
  ['phone spelling', phoneSpelling],
  ['diacritics and tatweel', dressed],
  ['one typo', typo],
];

function compareQuality({ passages, questions }: QuestionSet): QualityRow[] {
  const rows: string[][] = [];
  const bars: QualityRow[] = [];
  for (const { name, build } of systems) {
    const search = build(passages);
    for (const [spelling, spell] of SPELLINGS) {
      const random = seeded(1);
      const asked = questions.map((question) => ({ ...question, text: spell(question.text, random) }));
      const { mrr, recall1, recall5 } = quality(asked, search);
      rows.push([name, spelling, mrr.toFixed(3), recall1.toFixed(3), recall5.toFixed(3)]);
      bars.push({ system: name, questions: spelling, mrr });
    }
  }
  console.log(table(['system', 'questions', 'MRR@10', 'recall@1', 'recall@5'], rows));
  return bars;
}

/** Of the questions whose first passage is right, the share whose highlighted sentence holds an answer's words. */
function sentenceHoldsAnswer({ passages, questions }: QuestionSet): number {
  const engine = buildSearch(passages);
  const plain = (text: string): string =>
    words(text)
      .map(({ folded }) => folded)
      .join(' ');
  return mean(
    questions.flatMap(({ text, relevant, answers }) => {
      const [first] = engine.search(text, { limit: 1 });
      const right = relevant.some((place) => passages[place]?.text === first?.passage.text);
      if (first === undefined || !right) return [];
      const shown = plain(first.passage.text.slice(first.sentence.start, first.sentence.end));
      return [answers.some((answer) => shown.includes(plain(fold(answer)))) ? 1 : 0];
    }),
  );
}

function measureAll(sizes: readonly number[]): Measured[] {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const measured: Measured[] = [];
  for (const size of sizes) {
    for (const { name, largest } of systems) {
      if (size > largest) continue;
      const flags = [...process.execArgv, '--max-old-space-size=4096'];
      const child = spawnSync(process.execPath, [...flags, main, 'measure', name, String(size)], { encoding: 'utf8' });
      if (child.status !== 0) throw new Error(`measuring ${name} at ${size} paragraphs failed:\n${child.stderr}`);
      measured.push(JSON.parse(child.stdout));
    }
  }
  const rows = measured.map(({ paragraphs, system, paragraphsPerSecond, heap, buffers, p50, p99 }) => [
    String(paragraphs),
    system,
    paragraphsPerSecond.toFixed(0),
    heap.toFixed(0),
    buffers.toFixed(0),
    p50.toFixed(2),
    p99.toFixed(2),
  ]);
  console.log(table(['paragraphs', 'system', 'built per s', 'heap MB', 'buffers MB', 'p50 ms', 'p99 ms'], rows));
  return measured;
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      titles: { type: 'boolean', default: false },
      sizes: { type: 'string', default: SIZES },
      pictures: { type: 'string' },
    },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error('retrieval needs a question set: npm run bench -- retrieval SQUAD.json');
  const set = readSquad(path, values.titles);
  console.log(`${set.passages.length} paragraphs, ${set.questions.length} questions\n`);
  const bars = compareQuality(set);
  console.log(`\nhighlighted sentence holds the answer: ${sentenceHoldsAnswer(set).toFixed(3)}\n`);
  const measured = measureAll(values.sizes.split(',').filter(Boolean).map(Number));
  const examples = examplesOf(set);
  const judged = crossValidated(examples);
  console.log(`\nconfidence as shipped: ${summary(asShipped(examples))}\nconfidence, left out:  ${summary(judged)}`);
  if (values.pictures !== undefined) {
    drawQuality(bars, join(values.pictures, 'quality.svg'));
    drawLatency(measured, join(values.pictures, 'latency.svg'));
    drawCalibration(reliability(judged), join(values.pictures, 'calibration.svg'));
  }
}
