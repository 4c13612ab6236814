import { describe, expect, it } from 'vitest';
import { said, saidInHeadline } from './said.ts';

describe('given an article that goes on without a new report', () => {
  it.each([
    ['what was left open', 'وقال سليم حداد إن الجسر سيفتح قريبا دون أن يحدد موعدا لذلك.', 'الجسر سيفتح قريبا'],
    ['the same with a noun', 'وقال سليم حداد إن الجسر سيفتح، من دون الكشف عن التكلفة.', 'الجسر سيفتح'],
    ['when it was', 'وأكد سليم حداد أن الجسر آمن، وذلك بعد يوم على إغلاقه.', 'الجسر آمن'],
    ['what was not told', 'وأضاف سليم حداد أن الجسر انهار أمس لكنه لم يذكر تفاصيل عن السبب.', 'الجسر انهار أمس'],
    ['what was kept back', 'وأضاف سليم حداد أن الجسر انهار، إلا أنه رفض الكشف عن السبب.', 'الجسر انهار'],
    ['«لكنه لم» of the words', 'وأضاف سليم حداد أن الجسر اهتز لكنه لم ينهر.', 'الجسر اهتز لكنه لم ينهر'],
    [
      'what belongs to the words',
      'وقال سليم حداد إن الجسر سيفتح من دون انتظار الوزير.',
      'الجسر سيفتح من دون انتظار الوزير',
    ],
    ['the same with أن', 'وقال سليم حداد إن الليل مر دون أن ينام أحد.', 'الليل مر دون أن ينام أحد'],
  ])('knows %s', (_, text, content) => expect(said(text)).toEqual([`سليم حداد: ${content}`]));

  it('knows how somebody spoke though no comma stands before it', () =>
    expect(said('وقال سليم حداد إن الجسر لن يغلق أبوابه متهما جهات لم يسمها بالتحريض.')).toEqual([
      'سليم حداد: الجسر لن يغلق أبوابه',
    ]));
  it('knows who passes on all that came before', () =>
    expect(said('وقال سليم حداد إن الجسر سيغلق غدا، كما ذكرت صحيفة المرفأ.')).toEqual([
      'صحيفة المرفأ < سليم حداد: الجسر سيغلق غدا',
    ]));

  it('leaves out what stands in brackets behind a headline', () =>
    expect(saidInHeadline('وزير الصحة: الوباء انحسر (فيديو)')).toEqual(['وزير الصحة: الوباء انحسر']));
});
