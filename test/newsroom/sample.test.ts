/**
 * The sample article of the repository asked the way readers ask, through reading, attribution, search and understanding.
 */

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/article/corpus.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { createNewsroom } from '../../src/newsroom.ts';

const { articles } = await loadCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const newsroom = createNewsroom({
  articles: articles.map((article) => ({ article, attribution: attribute(article) })),
});

describe('given the sample article', () => {
  it.each([
    ['هذا غير دقيق', 'جون كيربي', 4],
    ['المحادثات على وشك الانهيار', 'تقارير من وسائل إعلام أخرى', 4],
    ['بناءه', 'جون كيربي', 2],
    ['التوصل لاتفاق فوري يكتسب أهمية فائقة', 'عبدالفتاح السيسي', 6],
    ['يتعين علينا استكمال اتفاقيات التنفيذ', 'أنتوني بلينكن', 10],
    ['المحادثات تواصلت في القاهرة', 'مسؤول أمريكي', 7],
  ])('names who said «%s»', (words, speaker, paragraph) => {
    const [first] = newsroom.whoSaid(words).answers;
    expect(first).toMatchObject({ speaker: { name: speaker }, paragraph });
  });

  it('names who passed words on', () => {
    expect(newsroom.whoSaid('التوصل لاتفاق فوري يكتسب أهمية فائقة').answers[0]?.via).toEqual(['أحمد فهمي']);
  });

  it('finds somebody’s words in another’s mouth', () => {
    const { verdict, answers } = newsroom.verify('هذه عملية مستمرة في نفس الوقت', 'كيربي');
    expect(verdict).toBe('other-speaker');
    expect(answers[0]?.speaker?.name).toBe('أنتوني بلينكن');
  });

  it('gives both statements of a speaker named in Latin letters', () => {
    expect(newsroom.quotesBy('Blinken').answers.map(({ paragraph }) => paragraph)).toEqual([10, 11]);
  });

  it.each(['من يقود المحادثات من الجانب الأمريكي؟', 'who leads the talks on the American side?'])(
    'answers in the article’s own words: %s',
    (question) => {
      const { status, answers } = newsroom.ask(question);
      expect(status).toBe('answered');
      expect(answers[0]).toMatchObject({ paragraph: 8, statement: null });
    },
  );

  it('says no to what is not there', () => {
    expect(newsroom.ask('كم عدد سكان القاهرة؟').status).toBe('not-found');
  });
});
