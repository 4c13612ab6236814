import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { toCitron } from '../../src/attribution/citron.ts';
import { article, said, saidInNouns } from './said.ts';

describe('given a verb of saying with a noun phrase', () => {
  const cases: [string, string, string[]][] = [
    ['behind its preposition', 'دعا سليم حداد إلى وقف البناء فورا.', ['سليم حداد: وقف البناء فورا']],
    ['behind a preposition of one letter', 'وطالبت رنا خوري بتحقيق مستقل.', ['رنا خوري: تحقيق مستقل']],
    ['without a preposition', 'أكد سليم حداد أهمية الحوار بين البلدين.', ['سليم حداد: أهمية الحوار بين البلدين']],
    ['behind those it is asked of', 'وحث سليم حداد سكان القرية على مغادرة بيوتهم.', ['سليم حداد: مغادرة بيوتهم']],
    ['behind «بلاده», whose ب is its own', 'طالب سليم حداد بلاده باحترام الاتفاق.', ['سليم حداد: احترام الاتفاق']],
    ['behind a body that begins with ب', 'طالب سليم حداد بلدية المدينة بفتح الجسر.', ['سليم حداد: فتح الجسر']],
    ['as such a body behind ب', 'طالب سليم حداد ببلدية أقوى في المدينة.', ['سليم حداد: بلدية أقوى في المدينة']],
    [
      'of whoever met somebody before',
      'ترأس الوزير سليم حداد اجتماعا والتقى مدير المستشفى رامي خوري، وطالب بإصلاح الجسر.',
      ['سليم حداد: إصلاح الجسر'],
    ],
    ['as a participle', 'وقال سليم حداد إن الطريق مغلق، مطالبا بإصلاح الجسر.', ['سليم حداد: إصلاح الجسر']],
    [
      'with a hidden subject',
      'قال سليم حداد إن الطريق مغلق. ورحب بقرار البلدية الجديد.',
      ['سليم حداد: قرار البلدية الجديد'],
    ],
    ['without hamzas', 'واكد سليم حداد اهميه الحوار بين البلدين.', ['سليم حداد: اهميه الحوار بين البلدين']],
    ['of blame', 'وأدانت الوزارة الهجوم على القافلة.', ['الوزارة: الهجوم على القافلة']],
    ['up to the next clause', 'ودعا سليم حداد إلى هدنة قصيرة، حيث تتواصل المعارك.', ['سليم حداد: هدنة قصيرة']],
  ];
  it.each(cases)('takes what stands %s', (_, text, expected) => expect(saidInNouns(text)).toEqual(expected));

  it('still finds the clause of the same sentence', () => {
    expect(said('دعا سليم حداد إلى وقف البناء، وقال إن الجسر ضعيف.')).toEqual(['سليم حداد: الجسر ضعيف']);
  });
});

describe('given a deed', () => {
  it.each([
    ['an opening', 'افتتح الوزير سليم حداد المعرض الجديد في العاصمة.'],
    ['a meeting', 'والتقى الوزير سليم حداد نظيره المصري في القاهرة.'],
    ['a decision', 'وقرر المجلس زيادة الرواتب في العام المقبل.'],
    ['a verb of saying that is another verb here', 'يبلغ ارتفاع البرج تسعين مترا.'],
    ['a demand at a place only', 'وطالبت رنا خوري بمصر.'],
  ])('takes %s for no statement', (_, text) => expect(saidInNouns(text)).toEqual([]));
});

it('given the annotation format it leaves nominal statements out', () => {
  const given = article(['دعا سليم حداد إلى وقف البناء، وقال إن الجسر ضعيف.']);
  const { quotes } = toCitron(given, attribute(given));
  expect(quotes.map(({ contents }) => contents.map(({ text }) => text))).toEqual([['الجسر ضعيف']]);
});
