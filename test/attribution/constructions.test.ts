import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { article, said, saidInHeadline } from './said.ts';

/** [what the sentence shows, the paragraph, the statements in it] */
type Case = [string, string, string[]];

describe('given a verb before its source', () => {
  const cases: Case[] = [
    ['a clause after إن', 'قال سليم حداد إن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['a quotation after a colon', 'وقال سليم حداد: "الطريق مغلق تماما".', ['سليم حداد: الطريق مغلق تماما']],
    [
      'speech after a colon without marks',
      'وقال سليم حداد لـ"النهار": الطريق مغلق منذ الصباح.',
      ['سليم حداد: الطريق مغلق منذ الصباح'],
    ],
    ['a quotation right behind the name', 'وقالت رنا خوري «لن نغادر بيوتنا».', ['رنا خوري: لن نغادر بيوتنا']],
    [
      'a quotation within the clause',
      'وقال سليم حداد إن الطريق "مغلق تماما" بسبب الثلج.',
      ['سليم حداد: الطريق "مغلق تماما" بسبب الثلج'],
    ],
    ['a preposition before the clause', 'وأشار سليم حداد إلى أن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['a pronoun on the complementiser', 'وأكدت رنا خوري أنها باقية.', ['رنا خوري: باقية']],
    [
      'two clauses under one cue',
      'وقال سليم حداد إن الطريق مغلق، وإن الجسر انهار.',
      ['سليم حداد: الطريق مغلق، وإن الجسر انهار'],
    ],
    ['the future', 'وسيعلن سليم حداد أن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['vowel marks and tatweel', 'وَقَالَ سليم حداد إنَّ الطريقَ مغلـــق.', ['سليم حداد: الطريقَ مغلـــق']],
    ['no hamzas, and ه for ة', 'واكد سليم حداد ان المدرسه مغلقه.', ['سليم حداد: المدرسه مغلقه']],
    ['a question', 'وتساءل سليم حداد: "أين المال؟".', ['سليم حداد: أين المال']],
    ['a question word as opener', 'وروى سليم حداد كيف نجا من الحريق.', ['سليم حداد: كيف نجا من الحريق']],
    ['a verbal noun under another verb', 'وسارعت الوزارة إلى القول إن الخبر كاذب.', ['الوزارة: الخبر كاذب']],
    ['a denial', 'ونفى سليم حداد أن يكون الطريق مغلقا.', ['سليم حداد: يكون الطريق مغلقا']],
    ['a demand in quotation marks', 'ودعا سليم حداد إلى «ضبط النفس فورا».', ['سليم حداد: ضبط النفس فورا']],
    ['a judgement', 'ووصف سليم حداد القرار بأنه «خطأ كبير».', ['سليم حداد: خطأ كبير']],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a source before its verb, or a verb behind the words', () => {
  const cases: Case[] = [
    ['a name at the head', 'سليم حداد أكد أن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['كان and قد', 'وكان الوزير سليم حداد قد أعلن أن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['أما … فقال', 'أما وزير الدفاع فقال إن الجيش جاهز.', ['وزير الدفاع: الجيش جاهز']],
    ['لكن', 'لكن الوزير سليم حداد أوضح أن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['a relative clause between', 'الوزير سليم حداد، الذي وصل أمس، أكد أن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['the verb in a relative clause', 'ووصل الوزير سليم حداد الذي قال إن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
    ['the verb behind the quotation', '"لم يبق لدينا خبز"، تقول رنا خوري.', ['رنا خوري: لم يبق لدينا خبز']],
    [
      'an interrupted quotation',
      '«الطريق مغلق منذ الصباح»، قال سليم حداد، «ولا أحد يعرف السبب».',
      ['سليم حداد: الطريق مغلق منذ الصباح … ولا أحد يعرف السبب'],
    ],
    ['هكذا', '"لن نرحل"، هكذا رد سليم حداد على القرار.', ['سليم حداد: لن نرحل']],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a phrase in place of a verb', () => {
  const cases: Case[] = [
    ['بحسب before', 'وبحسب وزارة الصحة، فإن الوباء انحسر.', ['وزارة الصحة: الوباء انحسر']],
    ['بحسب behind', 'انحسر الوباء في الجنوب، بحسب وزارة الصحة.', ['وزارة الصحة: انحسر الوباء في الجنوب']],
    ['وفقا ل', 'انحسر الوباء في الجنوب، وفقا للوزارة.', ['الوزارة: انحسر الوباء في الجنوب']],
    ['على حد قول', 'انحسر الوباء في الجنوب، على حد قول الطبيبة رنا خوري.', ['رنا خوري: انحسر الوباء في الجنوب']],
    ['بحسب ما', 'انحسر الوباء في الجنوب، بحسب ما أعلنت وزارة الصحة.', ['وزارة الصحة: انحسر الوباء في الجنوب']],
    ['من وجهة نظر', 'ومن وجهة نظر الطبيبة رنا خوري، فإن الوباء انحسر.', ['رنا خوري: الوباء انحسر']],
    ['جاء في', 'وجاء في بيان لوزارة الصحة أن الوباء انحسر.', ['وزارة الصحة: الوباء انحسر']],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given several reports in a sentence', () => {
  it('parts them at participles and joined verbs, each with its own words', () =>
    expect(said('قال سليم حداد إن الطريق مغلق، مضيفا أن الثلج كثيف، وأكد أن الجسر سليم.')).toEqual([
      'سليم حداد: الطريق مغلق',
      'سليم حداد: الثلج كثيف',
      'سليم حداد: الجسر سليم',
    ]));
  it('lets a participle open the words of the verb before it', () =>
    expect(said('وتابع سليم حداد قائلا: "الطريق مغلق تماما".')).toEqual(['سليم حداد: الطريق مغلق تماما']));
  it('begins anew at a clause of its own', () =>
    expect(said('وأعلن الجيش أن الطريق مغلق، فيما قال مصدر أمني إن الجسر سليم.')).toEqual([
      'الجيش: الطريق مغلق',
      'مصدر أمني: الجسر سليم',
    ]));
});

describe('given a headline', () => {
  it('reads a name and a colon', () =>
    expect(saidInHeadline('وزير الصحة: الوباء انحسر')).toEqual(['وزير الصحة: الوباء انحسر']));
  it('reads a verb with its clause', () =>
    expect(saidInHeadline('وزارة الصحة تؤكد أن الوباء انحسر')).toEqual(['وزارة الصحة: الوباء انحسر']));
  it('counts it as paragraph 0', () =>
    expect(attribute(article([], 'وزير الصحة: الوباء انحسر')).statements.map(({ paragraph }) => paragraph)).toEqual([
      0,
    ]));
});

describe('given content with and without quotation marks', () => {
  const manner = (text: string) => attribute(article([text])).statements.map((statement) => statement.manner);
  it('is direct where all of it is quoted', () =>
    expect(manner('قال سليم حداد إن "الطريق مغلق تماما".')).toEqual(['direct']));
  it('is mixed where a part is quoted', () =>
    expect(manner('قال سليم حداد إن الطريق "مغلق تماما".')).toEqual(['mixed']));
  it('is indirect where none is quoted', () => expect(manner('قال سليم حداد إن الطريق مغلق.')).toEqual(['indirect']));
});
