import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

/** [what it shows, the paragraph, the statements in it] */
type Case = [string, string, string[]];

describe('given an opinion without «أن»', () => {
  const cases: Case[] = [
    ['the past', 'واعتبر سليم حداد القرار خطأ كبيرا.', ['سليم حداد: القرار خطأ كبيرا']],
    [
      'an aside between',
      'واعتبرت رنا خوري، في مؤتمر صحفي عقدته أمس، قرار البلدية بيع الحدائق غير قانوني.',
      ['رنا خوري: قرار البلدية بيع الحدائق غير قانوني'],
    ],
    [
      'a participle with a pointer',
      'وقال سليم حداد إن الجسر سيغلق، معتبرا ذلك خطوة ضرورية.',
      ['سليم حداد: الجسر سيغلق', 'سليم حداد: ذلك خطوة ضرورية'],
    ],
    [
      'a quotation as second object',
      'وقال سليم حداد إن الجسر سيغلق، معتبرا الخطوة "ضرورية جدا".',
      ['سليم حداد: الجسر سيغلق', 'سليم حداد: الخطوة "ضرورية جدا"'],
    ],
    ['the present with a holder', 'وتعتبر الوزارة الجسر خطرا.', ['الوزارة: الجسر خطرا']],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    ['a passive', 'وتعتبر القاهرة أكبر مدينة عربية.'],
    ['a passive with a description', 'ويعتبر سليم حداد من أبرز الكتاب العرب.'],
    ['a passive with an adjective', 'ويعتبر هذا الجسر الأول من نوعه في البلاد.'],
  ])('takes %s for nobody’s opinion', (_, text) => expect(said(text)).toEqual([]));
});
