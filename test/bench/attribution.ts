/**
 * `npm run bench -- attribution GOLD_DIR [--json] [--keep DIR]`: who said what, measured against annotated articles, and how fast.
 *
 * GOLD_DIR holds one JSON file an article (`{ id, title, paragraphs, text, speakers, quotes }`). The predictions are written as
 * `rawi extract` writes them, to DIR or to a temporary folder that is deleted afterwards.
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { toCitron } from '../../src/attribution/citron.ts';
import { type GoldArticle, type Scores, score } from './attribution-score.ts';
import { adversarialInputs, type Pace, paragraphsPerSecond, timed } from './attribution-speed.ts';

const span = z.object({ start: z.number(), end: z.number(), text: z.string() });
const goldArticle = z.object({
  id: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  text: z.string(),
  speakers: z.array(z.object({ name: z.string(), role: z.string().nullish(), aliases: z.array(z.string()) })),
  quotes: z.array(
    z.object({
      manner: z.enum(['direct', 'mixed', 'indirect']),
      nominal: z.boolean(),
      sources: z.array(span),
      contents: z.array(span),
      speaker: z.string(),
      via: z.array(z.string()),
    }),
  ),
});

export interface AttributionFigures {
  readonly scores: Scores;
  readonly speed: Pace;
}

/** Scores and speed over a folder of gold articles; predictions go to `keep` or to a temporary folder. */
export function measure(goldDir: string, keep?: string): AttributionFigures {
  const gold = readGold(goldDir);
  const articles = gold.map(toArticle);
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'rawi-attribution-'));
  mkdirSync(folder, { recursive: true });
  try {
    const predicted = articles.map((article) => {
      const output = toCitron(article, attribute(article));
      writeFileSync(join(folder, `${article.id}.json`), `${JSON.stringify(output, null, 2)}\n`);
      return output;
    });
    return { scores: score(gold, predicted), speed: paragraphsPerSecond(articles) };
  } finally {
    if (!keep) rmSync(folder, { recursive: true });
  }
}

export function run(args: readonly string[]): void {
  const [goldDir] = args;
  if (!goldDir) throw new Error('Say where the annotated articles are: npm run bench -- attribution GOLD_DIR');
  const keepAt = args.indexOf('--keep');
  const figures = measure(goldDir, keepAt >= 0 ? args[keepAt + 1] : undefined);
  const adversarial = adversarialInputs().map(({ name, text }) => ({ name, characters: text.length, ...timed(text) }));
  if (args.includes('--json')) console.log(JSON.stringify({ ...figures, adversarial }));
  else print(figures, adversarial);
}

function readGold(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => goldArticle.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

const toArticle = ({ id, title, paragraphs }: GoldArticle): Article => ({
  id,
  title,
  language: 'ar',
  aliases: [],
  paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
});

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function print(
  { scores, speed }: AttributionFigures,
  adversarial: readonly (Timing & { name: string; characters: number })[],
): void {
  const { detection, attributed, overlap } = scores;
  console.log(`statements             ${scores.gold} gold, ${scores.predicted} predicted`);
  for (const [name, { precision, recall, f1 }] of Object.entries({ detection, attributed, overlap }))
    console.log(`${name.padEnd(22)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
  for (const [manner, { gold, found, right }] of Object.entries(scores.byManner))
    console.log(`${manner.padEnd(22)} ${gold} gold, found ${percent(found)}, attributed ${percent(right)}`);
  console.log(`misattributed          ${percent(scores.misattributed)} of the found`);
  console.log(`fullest name           ${percent(scores.fullestName)} of the right ones`);
  console.log(`whole chain            ${percent(scores.wholeChain)} of ${scores.chained} chained`);
  console.log(`no source in sentence  ${percent(scores.elidedRight)} of ${scores.elided}`);
  console.log(
    `speed                  ${speed.perSecond.toFixed(0)} paragraphs a second (processor time, ${speed.paragraphs} paragraphs)`,
  );
  for (const { name, characters, milliseconds, megabytes } of adversarial)
    console.log(
      `${name.padEnd(34)} ${characters} characters: ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
    );
}

type Timing = ReturnType<typeof timed>;
