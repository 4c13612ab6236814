import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, articleText, paragraphOffsets } from '../../src/article/article.ts';
import { loadCorpus } from '../../src/article/corpus.ts';
import { readArticle } from '../../src/article/read.ts';

describe('given the sample article', () => {
  let article: Article | undefined;
  beforeAll(async () => {
    const { articles, problems } = await loadCorpus('corpus');
    expect(problems).toEqual([]);
    article = articles.find(({ id }) => id === 'cnn-gaza-ceasefire-talks-cairo');
  });

  it('has eleven paragraphs and the metadata that is known, no more', () => {
    expect(article?.paragraphs).toHaveLength(11);
    expect(article).toMatchObject({ outlet: 'CNN', section: 'الشرق الأوسط', language: 'ar' });
    expect(article).not.toHaveProperty('published');
    expect(article).not.toHaveProperty('url');
    expect(article?.paragraphs[0]?.text).toMatch(/^\(CNN\)-- أجرى/);
  });

  it('has no furniture among its paragraphs', () => {
    const texts = article?.paragraphs.map(({ text }) => text);
    for (const line of ['الشرق الأوسط', 'نشر', '3 دقائق قراءة']) expect(texts).not.toContain(line);
  });

  it('reads the same from the page as it is copied', async () => {
    const page = [
      article?.title,
      '',
      'الشرق الأوسط',
      'نشر',
      '3 دقائق قراءة',
      '',
      ...(article?.paragraphs ?? []).flatMap(({ text }) => [text, '']),
    ];
    expect(readArticle('cnn-gaza-ceasefire-talks-cairo.txt', Buffer.from(page.join('\n'))).article).toEqual(article);
  });

  it('has one text in which every paragraph is found where its offset says', async () => {
    if (!article) throw new Error('no article');
    const text = articleText(article);
    const offsets = paragraphOffsets(article);
    for (const { number, text: paragraph } of article.paragraphs) {
      const start = offsets[number] ?? -1;
      expect(text.slice(start, start + paragraph.length)).toBe(paragraph);
      expect(await readFile('corpus/cnn-gaza-ceasefire-talks-cairo.md', 'utf8')).toContain(paragraph);
    }
  });
});
