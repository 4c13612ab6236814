/**
 * Speech that no quotation mark holds and no «إن» opens, and «ألا», which opens a clause and denies it in one word.
 */

import { describe, expect, it } from 'vitest';
import { said, saidInNouns } from './said.ts';

describe('given speech without quotation marks', () => {
  it.each([
    ['«we» behind its source', 'وقال حداد نحن لا نريد إغلاق الطريق اليوم.', ['حداد: نحن لا نريد إغلاق الطريق اليوم']],
    [
      '«we» behind a place',
      'وقال الوزير سليم حداد في مؤتمر صحافي نناشد الأطراف فتح الطريق.',
      ['سليم حداد: نناشد الأطراف فتح الطريق'],
    ],
    [
      '«but» behind «he added»',
      'وأكد سليم حداد أن الطريق مغلق. وأضاف لكن عدم فتحه سيخلق مشاكل.',
      ['سليم حداد: الطريق مغلق', 'سليم حداد: لكن عدم فتحه سيخلق مشاكل'],
    ],
    [
      'a verb in the first person that is spelled like one of reporting',
      'وأكد سليم حداد أن الطريق مغلق. وأضاف أعلم أنها مهمة صعبة.',
      ['سليم حداد: الطريق مغلق', 'سليم حداد: أعلم أنها مهمة صعبة'],
    ],
    [
      'a denial behind «his words»',
      'ونسبت الصحيفة إلى سليم حداد قوله لا نعرف كيف أغلق الطريق.',
      ['الصحيفة < سليم حداد: لا نعرف كيف أغلق الطريق'],
    ],
    [
      'what goes on in the first person behind a colon',
      'وقال سليم حداد: لا أعرف متى يفتح الطريق. سنرى ما تقرره البلدية. وأضاف أن الجسر مغلق.',
      ['سليم حداد: لا أعرف متى يفتح الطريق. سنرى ما تقرره البلدية', 'سليم حداد: الجسر مغلق'],
    ],
    [
      'dots with blanks between them',
      'وأكد سليم حداد أن المدينة تشاطرنا القلق . . . والرأي في الطريق.',
      ['سليم حداد: المدينة تشاطرنا القلق . . . والرأي في الطريق'],
    ],
  ])('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    ['what the article tells behind it', 'وقال سليم حداد: لا أعرف متى يفتح الطريق. وانتهت الأشغال أمس.'],
    ['what somebody else does', 'وقال سليم حداد: لا أعرف متى يفتح الطريق. واستقبل السكان العمال بالورود.'],
  ])('does not take %s for it', (_, text) => expect(said(text)).toEqual(['سليم حداد: لا أعرف متى يفتح الطريق']));

  it('takes a noun that begins like «we» for a noun', () =>
    expect(said('وقال سليم حداد نتائج الفحص للصحفيين.')).toEqual([]));
});

describe('given «ألا»', () => {
  it.each([
    ['an opinion', 'ويرى سليم حداد ألا سبيل إلى فتح الطريق.', 'سليم حداد: ألا سبيل إلى فتح الطريق'],
    ['a certainty with a mark on it', 'وأكد سليم حداد ألّا حل قبل الصيف.', 'سليم حداد: ألّا حل قبل الصيف'],
    ['a demand', 'وطالب سليم حداد البلدية بألا تغلق الطريق.', 'سليم حداد: بألا تغلق الطريق'],
  ])('keeps the denial in %s', (_, text, expected) => expect(said(text)).toEqual([expected]));
  it('does not take «except» for it', () =>
    expect([...said('ولم يبق إلا سليم حداد في البلدة.'), ...saidInNouns('ولم يبق إلا سليم حداد في البلدة.')]).toEqual(
      [],
    ));
});
