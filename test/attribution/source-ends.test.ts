/**
 * Where the phrase that names a source ends, and whom it names: texts of the press, fields of an office, what a source knows of, origins.
 */

import { describe, expect, it } from 'vitest';
import { said, saidInNouns } from './said.ts';

describe('given a source with more words than a title and a name', () => {
  it.each([
    [
      'what an anonymous source knows of',
      'وقال مسؤول مطلع على الملف الجديد إن الطريق مغلق.',
      'مسؤول مطلع على الملف الجديد',
    ],
    [
      'two of them behind «وفقا ل»',
      'ووفقا لمصدرين مطلعين على سير الأعمال، فإن الطريق مغلق.',
      'مصدرين مطلعين على سير الأعمال',
    ],
    ['two fields of a chamber', 'قالت غرفة تجارة وصناعة عُمان إن الطريق مغلق.', 'غرفة تجارة وصناعة عُمان'],
    [
      'captives behind a body',
      'قالت هيئة عائلات الأسرى المحتجزين في الشمال: "الطريق مغلق".',
      'هيئة عائلات الأسرى المحتجزين في الشمال',
    ],
    ['a text of an agency', 'وكان تقرير لرويترز قد أفاد بأن الطريق مغلق.', 'رويترز'],
    ['a text with a title', 'وذكر تقرير "حال الطرق في الجبل" أن الطريق مغلق.', 'تقرير "حال الطرق في الجبل"'],
    ['a poll', 'وأظهر استطلاع رأي جديد أن الطريق مغلق.', 'استطلاع رأي جديد'],
    ['a name behind where he is from', 'قال الإيطالي ماريو روسي إن الطريق مغلق.', 'ماريو روسي'],
    ['a programme', 'وأكدت المديرة التنفيذية لبرنامج الطرق سيندي مارشال أن الطريق مغلق.', 'سيندي مارشال'],
    ['an everyday family name before a title', 'قال يحيى سريع، المتحدث باسم البلدية، إن الطريق مغلق.', 'يحيى سريع'],
    ['a paper as masculine', 'وذكر أكسيوس أن الطريق مغلق.', 'أكسيوس'],
    ['a hearer before a name', 'أفاد لموزاييك الحبيب حداد بأن الطريق مغلق.', 'الحبيب حداد'],
  ])('knows %s', (_, text, name) => expect(said(text).at(-1)).toBe(`${name}: الطريق مغلق`));

  it('ends a body behind the name of a place', () =>
    expect(saidInNouns('ثمنت بلدية دبي الأعمال الجديدة في الجسر.')).toEqual(['بلدية دبي: الأعمال الجديدة في الجسر']));
  it('joins two cases of one phrase under the nominative', () =>
    expect(said('نقلت النهار عن مسؤولين محليين أن الطريق مغلق.', 'وذكر مسؤولون محليون أن الجسر سليم.')[1]).toMatch(
      /مسؤولون محليون: الجسر سليم$/,
    ));
  it('knows somebody by where he is from', () =>
    expect(said('قال الإيطالي ماريو روسي إن الطريق مغلق.', 'وأضاف الإيطالي أن الجسر سليم.')[1]).toBe(
      'ماريو روسي: الجسر سليم',
    ));
  it('takes nobody for the body that belongs to him', () =>
    expect(said('قالت إدارة مارشال إن الطريق مغلق.', 'وأكد مارشال أن الجسر سليم.')[1]).toBe('مارشال: الجسر سليم'));
  it('takes «المصدر نفسه» for the last speaker where nobody is nameless', () =>
    expect(said('قال سليم حداد إن الطريق مغلق.', 'وحسب المصدر نفسه، فإن الجسر سليم.')[1]).toBe(
      'سليم حداد: الجسر سليم',
    ));
});

describe('given a report beside another clause', () => {
  it('ends a content where its speaker goes on with what he feels', () =>
    expect(said('أكد سليم حداد أن الطريق مغلق، وعبر عن ثقته في العمال.')).toEqual(['سليم حداد: الطريق مغلق']));
  it('keeps «حيث يعتقد أن» in the content', () =>
    expect(said('قال سليم حداد إن الطريق مغلق حيث يعتقد أن الجسر قديم.')).toEqual([
      'سليم حداد: الطريق مغلق حيث يعتقد أن الجسر قديم',
    ]));
  it('passes over what somebody refused to say', () =>
    expect(said('ورفض الوزير سليم حداد أن يذكر اسم البلدة، قائلا: "لا أعرف البلدة كلها".')).toEqual([
      'سليم حداد: لا أعرف البلدة كلها',
    ]));
  it('gives a participle to whoever does what the sentence tells', () =>
    expect(
      said('قال سليم حداد إن الطريق مغلق.', 'وكذلك دقت المديرة رنا خوري ناقوس الخطر، قائلة إن الجسر قديم.')[1],
    ).toBe('رنا خوري: الجسر قديم'));
  it('keeps a source behind «وفقا ل» beside a nominal statement', () =>
    expect(said('ووفقا لمصدر أمني، فقد أكد المسؤولون ضرورة "إغلاق الطريق" قبل الليل.')).toEqual([
      'مصدر أمني: أكد المسؤولون ضرورة "إغلاق الطريق" قبل الليل',
    ]));
});
