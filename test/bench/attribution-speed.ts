/**
 * How fast attribution is: paragraphs a second on real articles, and inputs made to be slow.
 *
 * Processor time is measured, not the clock, so that other programs on the machine change little.
 */

import type { Article } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';

export interface Pace {
  readonly perSecond: number;
  readonly paragraphs: number;
}

/** Runs to warm up the compiler, and runs that count. */
const WARM = 5;
const COUNTED = 10;

const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Paragraphs attributed a second of processor time. */
export function paragraphsPerSecond(articles: readonly Article[]): Pace {
  for (let round = 0; round < WARM; round++) for (const article of articles) attribute(article);
  const start = processorMilliseconds();
  for (let round = 0; round < COUNTED; round++) for (const article of articles) attribute(article);
  const paragraphs = COUNTED * articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  return { perSecond: (1000 * paragraphs) / (processorMilliseconds() - start), paragraphs };
}

/** One text as one paragraph: milliseconds of processor time, and the megabytes of heap that it took at its end. */
export function timed(text: string): { milliseconds: number; megabytes: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = processorMilliseconds();
  attribute({ id: 'adversarial', title: '', language: 'ar', aliases: [], paragraphs: [{ number: 1, text }] });
  const milliseconds = processorMilliseconds() - start;
  return { milliseconds, megabytes: (process.memoryUsage().heapUsed - before) / 2 ** 20 };
}

/** A megabyte of UTF-8 in Arabic letters, roughly. */
const MEGABYTE = 550_000;
const filled = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/** Texts that would trip a program that backtracks or looks again and again through the same words. */
export function adversarialInputs(): { name: string; text: string }[] {
  return [
    {
      name: 'a paragraph of 200,000 characters',
      text: filled('وقال الوزير سليم حداد إن الطريق مغلق، مضيفا أن رنا أكدت أن العمل مستمر. ', 200_000),
    },
    { name: 'unclosed quotation marks', text: filled('« ', 20_000) },
    { name: 'unclosed quotations with words', text: filled('قال «كلمة ', 200_000) },
    { name: '1 MB of verbs of reporting', text: filled('قال إن ', MEGABYTE) },
    { name: '1 MB of titles', text: filled('وزير ', MEGABYTE) },
    { name: '1 MB behind colons', text: filled('قال: نعم هنا. ', MEGABYTE / 2) + filled('نحن هنا. ', MEGABYTE / 2) },
    { name: '1 MB of names and commas', text: filled('وزير محمد، ', MEGABYTE) },
    { name: '1 MB of relative clauses', text: filled('الذي قال ', MEGABYTE) },
    { name: '1 MB of nested quotations', text: filled('«قال محمد "', MEGABYTE) },
    { name: '1 MB of «بحسب»', text: filled('بحسب الوزير، ', MEGABYTE) },
  ];
}
