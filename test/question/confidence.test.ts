import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { isEnough, THRESHOLD } from '../../src/question/confidence.ts';
import { readArticle } from '../../src/question/reading.ts';

const article: Article = { id: 'dam', title: 'سد', language: 'ar', aliases: [], paragraphs: [] };
const read = readArticle(article, { speakers: [], statements: [] });

describe('given who said something, as far as it can be told', () => {
  const between = THRESHOLD.said + 0.05;
  it('names him to a reader of the article’s language', () => expect(isEnough(between, 'said', 'ar', read)).toBe(true));
  it('wants to be surer before it names him in another one', () => {
    expect(isEnough(between, 'said', 'en', read)).toBe(false);
    expect(isEnough(2 * between, 'said', 'en', read)).toBe(true);
  });
  it('wants no more of a passage', () => expect(isEnough(THRESHOLD.fact, 'fact', 'en', read)).toBe(true));
});
