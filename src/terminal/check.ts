/** `rawi check`: is every file of the corpus an article? One line a problem; exit 1 where there is one. */

import type { Writable } from 'node:stream';
import type { LoadedCorpus } from '../article/corpus.ts';
import { describeProblem } from '../article/flaw.ts';

/**
 * Prints the problems, then a line with the figures. What was set apart as page furniture is told on `notes`, so that nobody
 * misses a line of an article without being told.
 *
 * @returns the exit status
 */
export function reportCorpus({ articles, problems, setApart }: LoadedCorpus, output: Writable, notes: Writable): 0 | 1 {
  for (const { file, line, kind, text } of setApart) notes.write(`${file}:${line}: set apart as ${kind}: ${text}\n`);
  for (const problem of problems) output.write(`${describeProblem(problem)}\n`);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const figures = [
    count(articles.length, 'article'),
    count(paragraphs, 'paragraph'),
    count(problems.length, 'problem'),
  ];
  output.write(`${figures.join(', ')}\n`);
  return problems.length > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
