import { describe, expect, it } from 'vitest';
import { said, saidInHeadline, saidInNouns } from './said.ts';

describe('given words that pass through hands', () => {
  it.each([
    [
      'a talk that somebody carried, joined by «and»',
      'قال سليم حداد خلال مؤتمر عقد أمس ونقلته رويترز إن الطريق مغلق.',
      ['رويترز < سليم حداد: الطريق مغلق'],
    ],
    [
      'somebody through whose tongue they came',
      'ونقلت صحيفة النهار على لسان الوزير سليم حداد أن الطريق مغلق.',
      ['صحيفة النهار < سليم حداد: الطريق مغلق'],
    ],
    [
      'a source in quotation marks behind «عن»',
      'نقلت صحيفة النهار عن "مسؤول كبير" قوله إن الطريق مغلق.',
      ['صحيفة النهار < مسؤول كبير: الطريق مغلق'],
    ],
  ])('knows %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it('goes on with words that somebody passes on, as long as he is not named', () => {
    expect(
      said(
        'نقلت صحيفة النهار عن مسؤول كبير في البلدية، تصريحا يكشف أن الطريق مغلق.',
        'وصرح المسؤول بأن الجسر قديم.',
        'وتابع: "على الناس أن يعرفوا ذلك كله".',
      ),
    ).toEqual([
      'صحيفة النهار < مسؤول كبير في البلدية: الطريق مغلق',
      'صحيفة النهار < مسؤول كبير في البلدية: الجسر قديم',
      'صحيفة النهار < مسؤول كبير في البلدية: على الناس أن يعرفوا ذلك كله',
    ]);
    expect(said('قال سليم حداد في كلمة نقلتها رويترز إن الطريق مغلق.', 'وأضاف أن الجسر قديم.')).toEqual([
      'رويترز < سليم حداد: الطريق مغلق',
      'رويترز < سليم حداد: الجسر قديم',
    ]);
    expect(said('قال سليم حداد إن الطريق مغلق.', 'وأضاف أن الجسر قديم.')).toEqual([
      'سليم حداد: الطريق مغلق',
      'سليم حداد: الجسر قديم',
    ]);
  });

  it('takes a talk that nobody carried for the speaker alone', () => {
    expect(said('قال سليم حداد خلال مؤتمر عقد أمس ونقل إلى الفندق إن الطريق مغلق.')).toEqual([
      'سليم حداد: الطريق مغلق',
    ]);
  });
});

describe('given a source with something behind it', () => {
  it.each([
    ['an envoy and the preposition of the verb', 'وأشار المبعوث إلى أن الطريق مغلق.', 'المبعوث: الطريق مغلق'],
    [
      'an envoy with his post',
      'وأشار المبعوث الأممي إلى ليبيا إلى أن الطريق مغلق.',
      'المبعوث الأممي إلى ليبيا: الطريق مغلق',
    ],
    ['a country whose gender is not what it should be', 'واعتبرت السودان أن الخطوة مرفوضة.', 'السودان: الخطوة مرفوضة'],
    ['where a suspect speaks', 'وقالت المتهمة في تحقيقات النيابة إن الباب مغلق.', 'المتهمة: الباب مغلق'],
    ['a name that is spelled like a verb', 'قال رامي سيدوكان مدافع النهر إن الفوز قريب.', 'رامي سيدوكان: الفوز قريب'],
    [
      'what is his to say',
      'وواصل المدرب كلامه: "سنعود أقوى في المباراة القادمة".',
      'المدرب: سنعود أقوى في المباراة القادمة',
    ],
  ])('ends it before %s', (_, text, expected) => expect(said(text)).toEqual([expected]));

  it('ends people without names before their verb, not before their adjective', () => {
    expect(saidInHeadline('سوريات يروين قصتهن: «كل شيء ضاع منا»')).toEqual(['سوريات: كل شيء ضاع منا']);
    expect(said('قال ناشطون يمنيون إن الطريق مغلق.')).toEqual(['ناشطون يمنيون: الطريق مغلق']);
  });

  it('gives no body the name of whoever has an office there', () => {
    expect(said('قال وكيل وزارة الصحة الأردنية سليم حداد إن المرض ظهر.', 'وكانت الوزارة ذكرت أن الفرق وصلت.')).toEqual([
      'سليم حداد: المرض ظهر',
      'وزارة الصحة الأردنية: الفرق وصلت',
    ]);
  });

  it('ends the one who complains before what he complains of', () => {
    expect(said('قال سليم حداد إن السنة شكا فيها المزارع من نقص المياه.', 'وقال المزارعون إن الآبار جفت.')).toEqual([
      'سليم حداد: السنة شكا فيها المزارع من نقص المياه',
      'المزارعون: الآبار جفت',
    ]);
  });

  it('names the body whose statement stands before its name in quotation marks', () => {
    expect(said('أكدت حركة النهر أن الطريق مغلق.', 'وتابع بيان "النهر": "سنعود أقوى في الأيام القادمة".')).toEqual([
      'حركة النهر: الطريق مغلق',
      'حركة النهر: سنعود أقوى في الأيام القادمة',
    ]);
  });

  it.each([
    ['وذكر مقال صحيفة واشنطن بوست أن الطريق مغلق.', 'واشنطن بوست: الطريق مغلق'],
    ['أفاد الإعلام العبري بأن الطريق مغلق.', 'الإعلام العبري: الطريق مغلق'],
    ['وقال وزير الإعلام سليم حداد إن الطريق مغلق.', 'سليم حداد: الطريق مغلق'],
  ])('tells the press in «%s»', (text, expected) =>
    expect(said('قالت رنا خوري إن الجو بارد.', text).at(-1)).toBe(expected),
  );

  it('knows a family name that is a title elsewhere', () => {
    expect(said('قال الدكتور وسيم القاضي، مدير المعهد، إن النجم بعيد.', 'وأشار "القاضي" إلى أن السماء صافية.')).toEqual(
      ['وسيم القاضي: النجم بعيد', 'وسيم القاضي: السماء صافية'],
    );
  });
});

describe('given a name that looks like something else', () => {
  it.each([
    ['a title as given name', 'وقال النائب أمير السعدوني إن الجسر جديد.', 'أمير السعدوني: الجسر جديد'],
    ['the same title as a title', 'وقال أمير قطر إن الجسر جديد.', 'أمير قطر: الجسر جديد'],
    [
      'an everyday word as family name',
      'قالت المصابة هالة مطر: "نحن بخير في المدينة الآن".',
      'هالة مطر: نحن بخير في المدينة الآن',
    ],
    ['the same before what else she is', 'قالت الحاجة نوال مطر، 52 سنة، إن البيت انهار.', 'نوال مطر: البيت انهار'],
    ['brackets about it', 'وقال وزير التربية (سليم الحداد) إن القرار جاهز.', 'سليم الحداد: القرار جاهز'],
    [
      'quotation marks behind an office',
      'وأعلن مندوب روسيا لدى الأمم المتحدة "سليم نيبينزيا" أن القرار جاهز.',
      'سليم نيبينزيا: القرار جاهز',
    ],
    ['brackets about a party', 'وقال النائب سليم حداد (حزب النهر) إن القرار جاهز.', 'سليم حداد: القرار جاهز'],
  ])('reads %s', (_, text, expected) => expect(said(text)).toEqual([expected]));

  it('takes no object for a part of the name', () => {
    expect(saidInNouns('أكد الوزير سليم حداد حق الناس في الماء.')).toEqual(['سليم حداد: حق الناس في الماء']);
  });
});
