/**
 * Articles for the tests, and what they say in one line a statement.
 *
 * `said('قال سليم حداد إن الطريق مغلق.')` is `['سليم حداد: الطريق مغلق']`; a chain stands in front: `'رويترز < سليم حداد: …'`; two contents are
 * parted by ` … `; an unknown speaker is `?`. Nominal statements are apart: `saidInNouns('دعا سليم حداد إلى وقف البناء.')`.
 */

import type { Article } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';

export const article = (paragraphs: readonly string[], title = ''): Article => ({
  id: 'test',
  title,
  language: 'ar',
  aliases: [],
  paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
});

export const said = (...paragraphs: string[]): string[] => lines(article(paragraphs), false);
export const saidInNouns = (...paragraphs: string[]): string[] => lines(article(paragraphs), true);
export const saidInHeadline = (title: string, ...paragraphs: string[]): string[] =>
  lines(article(paragraphs, title), false);

const lines = (given: Article, inNouns: boolean): string[] =>
  attribute(given)
    .statements.filter(({ nominal }) => nominal === inNouns)
    .map(({ speaker, via, contents }) => {
      const chain = [...via, speaker ?? '?'].join(' < ');
      return `${chain}: ${contents.map((content) => content.text).join(' … ')}`;
    });
