import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import type { Article } from '../../src/article/article.ts';
import { createNewsroom } from '../../src/newsroom.ts';

const article: Article = {
  id: 'dam',
  title: 'سد جديد على النهر الكبير',
  language: 'ar',
  aliases: [],
  paragraphs: [
    'يقع السد الجديد على النهر الكبير ويعمل فيه مهندسون وعمال من ثلاث قرى.',
    'ويبلغ ارتفاع السد 75 مترا.',
    'وبدأ البناء عام 1998، بعد دراسات استمرت سنوات طويلة.',
    'ويعمل في السد ستة حراس و240 عاملا.',
    'وقدرت الشركة كلفته بنحو 90 مليون دولار، وعمر آلاته عشرون عاما.',
    'وتأتي نصف كهرباء القرى منه.',
  ].map((text, index) => ({ number: index + 1, text })),
};
const newsroom = createNewsroom({ articles: [{ article, attribution: { speakers: [], statements: [] } }] });

describe('given a question for a kind of thing', () => {
  it.each([
    ['a measure', 'كم يبلغ ارتفاع السد الجديد على النهر الكبير؟', 2],
    ['a number of people', 'كم عاملا يعملون في السد الجديد على النهر الكبير؟', 4],
    ['a year', 'في أي عام بدأ بناء السد الجديد على النهر الكبير؟', 3],
    ['a price by its unit', 'كم بلغت تكلفة السد الجديد على النهر الكبير؟', 5],
    ['an age by its unit', 'كم عمر آلات السد الجديد على النهر الكبير؟', 5],
    ['a share', 'كم من كهرباء القرى تأتي من السد الجديد على النهر الكبير؟', 6],
  ])('prefers the passage that has %s beside what is asked, to the one with most words', (_, question, paragraph) => {
    const [first]: readonly Answer[] = newsroom.ask(question).answers;
    expect(first?.paragraph).toBe(paragraph);
  });
});

describe('given a question for a number that no passage has', () => {
  it('says no, though a passage has most of its words', () =>
    expect(newsroom.ask('كم جسرا يمر فوق السد الجديد على النهر الكبير؟').status).toBe('not-found'));
});
