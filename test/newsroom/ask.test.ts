import { describe, expect, it } from 'vitest';
import type { Answer, Finding } from '../../src/answer.ts';
import { newsroom } from './invented.ts';

function first({ answers }: Finding): Answer | undefined {
  return answers[0];
}

function highlighted(answer: Answer | undefined): string | undefined {
  return answer?.passage.slice(answer.sentence.start, answer.sentence.end);
}

describe('given words that somebody said', () => {
  it.each([
    ['as they stand', 'الجسر لن يفتح قبل نهاية الشهر', 'سامي الدرويش'],
    ['in phone spelling', 'السكان يحتاجون الى عباره عاجله', 'ليلى منصور'],
    ['vowelled and stretched', 'لَمْ نقطـــف شيئاً', 'مزارع من قرية عين التين'],
    ['in a question', 'من قال إن المهندسين فحصوا أعمدة الجسر؟', 'سامي الدرويش'],
    ['in a dialect', 'مين اللي قال إن السكان محتاجين عبّارة؟', 'ليلى منصور'],
    ['before the question', 'الجسر لن يفتح قبل نهاية الشهر، مين قالها؟', 'سامي الدرويش'],
  ])('names the speaker of words %s', (_, words, name) => {
    const finding = newsroom.whoSaid(words);
    expect(finding.status).toBe('answered');
    expect(first(finding)?.speaker?.name).toBe(name);
  });

  it('says how close the words are', () => {
    expect(first(newsroom.whoSaid('السكان يحتاجون إلى عبارة عاجلة'))?.match).toBe('verbatim');
    expect(first(newsroom.whoSaid('السكان يحتاجون عبارة عاجلة'))?.match).toBe('near');
    expect(first(newsroom.whoSaid('قلّة المطر أضرّت بمحصول الزيتون'))?.match).toBe('paraphrase');
  });

  it('names those who passed the words on', () => {
    expect(first(newsroom.whoSaid('السكان يحتاجون إلى عبّارة'))?.via).toEqual(['صحيفة الوادي']);
  });

  it('looks in one article only where one is given', () => {
    const answers = newsroom.whoSaid('الجسر لن يفتح', 'harvest').answers;
    expect(answers.map(({ article }) => article.id)).not.toContain('bridge');
  });
});

describe('given a question what somebody said', () => {
  it.each([
    'ماذا قال الدرويش عن أعمدة الجسر؟',
    'شو قال مدير هيئة الطرق عن الأعمدة؟',
    'الدرويش قال إيه عن أعمدة الجسر؟',
  ])('answers with his statement about it: %s', (question) => {
    const finding = newsroom.ask(question);
    expect(finding).toMatchObject({ status: 'answered', kind: 'quotes' });
    expect(first(finding)).toMatchObject({ paragraph: 2, speaker: { name: 'سامي الدرويش' } });
  });

  it('answers with all he said where no subject is named', () => {
    const { status, answers } = newsroom.ask('ماذا قال الدرويش؟');
    expect(status).toBe('answered');
    expect(answers.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  it('does not put words into the mouth of somebody who does not speak', () => {
    expect(newsroom.ask('ماذا قال فادي الحلبي عن الجسر؟').status).toBe('not-found');
  });
});

describe('given a question about facts', () => {
  it.each([
    ['في أي عام أقيمت معصرة القرية؟', 'harvest', 3, '1962'],
    ['متى ارتفع منسوب النهر في المروج؟', 'bridge', 3, 'مساء الثلاثاء'],
    ['كم تبلغ كلفة إصلاح الجسر؟', 'bridge', 1, '40 مليون'],
  ])('finds the passage and highlights the sentence: %s', (question, article, paragraph, answer) => {
    const finding = newsroom.ask(question);
    expect(first(finding)).toMatchObject({ article: { id: article }, paragraph });
    expect(highlighted(first(finding))).toContain(answer);
  });

  it('calls narration nobody’s words', () => {
    expect(first(newsroom.ask('متى ارتفع منسوب النهر في المروج؟'))).toMatchObject({ statement: null, speaker: null });
  });

  it('says no to what the articles do not tell', () => {
    expect(newsroom.ask('كم عدد سكان العاصمة؟').status).toBe('not-found');
  });
});

describe('given text that is no question', () => {
  it.each([
    ['as they stand', 'الجسر لن يفتح قبل نهاية الشهر'],
    ['in phone spelling', 'الجسر لن يفتح قبل نهايه الشهر'],
  ])('tells who said words that stand in a statement, %s', (_, words) => {
    const finding = newsroom.ask(words);
    expect(finding.kind).toBe('statements');
    expect(first(finding)).toMatchObject({ match: 'verbatim', speaker: { name: 'سامي الدرويش' } });
  });

  it.each([
    ['nothing', ''],
    ['punctuation', '؟!… «»'],
    ['a stop word', 'من'],
    ['stop words', 'من في'],
    ['emoji', '🙂👩‍🚀🔥'],
    ['a lone surrogate', '\uD800 abc'],
    ['bidi controls', '\u202E\u2066\u200F'],
    ['another language', 'Сколько стоит мост?'],
    ['code', "'; SELECT NULL; --"],
    ['one word 3000 times', 'ؤؤ '.repeat(3000)],
  ])('finds no answer in %s, and does not break', (_, text) => {
    expect(newsroom.ask(text).status).toBe('not-found');
    expect(newsroom.whoSaid(text).status).toBe('not-found');
    expect(newsroom.verify(text, text).verdict).toBe('not-found');
    expect(newsroom.quotesBy(text).status).toBe('not-found');
  });
});
