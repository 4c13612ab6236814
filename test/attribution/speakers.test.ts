import { describe, expect, it } from 'vitest';
import { said, saidInHeadline } from './said.ts';

describe('given later mentions of a speaker', () => {
  const opening = 'قال المتحدث باسم الجيش، سامي درويش، إن الطريق مغلق.';
  it.each([
    ['the family name', 'وأكد درويش أن الجسر سليم.'],
    ['the title alone', 'وأكد المتحدث باسم الجيش أن الجسر سليم.'],
    ['a short form of the title', 'وأكد المتحدث أن الجسر سليم.'],
    ['a hidden subject', 'وأكد أن الجسر سليم.'],
    ['«المتحدث ذاته»', 'وأكد المتحدث ذاته أن الجسر سليم.'],
    ['a pronoun in a phrase', 'والجسر سليم، على حد قوله.'],
  ])('joins %s to the full name', (_, later) => expect(said(opening, later)[1]).toMatch(/^سامي درويش: .*الجسر سليم$/));

  it('shows the fullest name even where it comes later', () =>
    expect(said('وقال درويش إن الطريق مغلق.', 'ويرأس سامي درويش اللجنة منذ عام.')[0]).toBe('سامي درويش: الطريق مغلق'));
  it('joins the source of the headline to its name', () =>
    expect(saidInHeadline('درويش: الطريق مغلق', opening)[0]).toBe('سامي درويش: الطريق مغلق'));
  it('joins a body to its short form and its acronym', () =>
    expect(
      said(
        'قالت المنظمة الدولية للإغاثة (مدد) إن الوضع صعب.',
        'وأضافت المنظمة أن الغذاء ينفد.',
        'وحذرت مدد من أن الشتاء قريب.',
      ),
    ).toEqual([
      'المنظمة الدولية للإغاثة: الوضع صعب',
      'المنظمة الدولية للإغاثة: الغذاء ينفد',
      'المنظمة الدولية للإغاثة: الشتاء قريب',
    ]));
  it('joins an unnamed source to «المصدر نفسه»', () =>
    expect(said('قال مصدر أمني إن الطريق مغلق.', 'وأكد المصدر نفسه أن الجسر سليم.')[1]).toBe('مصدر أمني: الجسر سليم'));
});

describe('given more than one speaker', () => {
  it('follows the gender of the verb', () =>
    expect(
      said(
        'قال سامي درويش إن الطريق مغلق. وقالت رنا خوري إن الجسر سليم.',
        'وأضافت أن المدرسة مفتوحة.',
        'وقال إن السوق هادئ.',
      ).slice(2),
    ).toEqual(['رنا خوري: المدرسة مفتوحة', 'سامي درويش: السوق هادئ']));
  it('chooses between two people of one family by the gender of the verb', () =>
    expect(
      said('قال سامي درويش إن الطريق مغلق.', 'وقالت رنا درويش إن الجسر سليم.', 'وقال درويش إن السوق هادئ.')[2],
    ).toBe('سامي درويش: السوق هادئ'));
  it('gives a participle the subject that it agrees with', () =>
    expect(said('قال سامي درويش إن الطريق مغلق، ورحبت الوزارة بالقرار، مضيفا أن الثلج كثيف.')[1]).toBe(
      'سامي درويش: الثلج كثيف',
    ));
  it('follows the number of the verb', () =>
    expect(
      said('قال سكان في القرية إن الطريق مغلق.', 'وقالت رنا خوري إن الجسر سليم.', 'وأضافوا أن الخبز نفد.')[2],
    ).toBe('سكان في القرية: الخبز نفد'));
  it('keeps two people of one family apart', () =>
    expect(said('قال سامي درويش إن الطريق مغلق.', 'وقالت رنا درويش إن الجسر سليم.', 'وأضافت أن السوق هادئ.')).toEqual([
      'سامي درويش: الطريق مغلق',
      'رنا درويش: الجسر سليم',
      'رنا درويش: السوق هادئ',
    ]));
  it('takes who acted last for the subject of «قال», but not of «أضاف»', () =>
    expect(said('قال سامي درويش إن الطريق مغلق.', 'وزار الوزير سليم حداد القرية، وقال إن الجسر سليم.')[1]).toBe(
      'سليم حداد: الجسر سليم',
    ));
  it('leaves the speaker unknown where nobody fits', () =>
    expect(said('وأضافت أن السوق هادئ.')).toEqual(['?: السوق هادئ']));
});

describe('given a quotation that goes on', () => {
  it('gives a quotation without a cue to the last speaker', () =>
    expect(said('قال سامي درويش: "الطريق مغلق منذ الصباح الباكر".', '"ولا أحد يعرف متى تفتح الطريق من جديد".')[1]).toBe(
      'سامي درويش: ولا أحد يعرف متى تفتح الطريق من جديد',
    ));
  it('reads a quotation that is never closed to the end of its paragraph', () =>
    expect(said('وقال سامي درويش: "الطريق مغلق. ولا أحد يعرف السبب')).toEqual([
      'سامي درويش: الطريق مغلق. ولا أحد يعرف السبب',
    ]));
});

describe('given words that are passed on', () => {
  it.each([
    [
      'نقلت … عن',
      'ونقلت وكالة الأنباء الوطنية عن سامي درويش قوله إن الطريق مغلق.',
      'وكالة الأنباء الوطنية < سامي درويش: الطريق مغلق',
    ],
    [
      'نقلا عن',
      'وذكرت وكالة الأنباء الوطنية نقلا عن مصدر أمني أن الطريق مغلق.',
      'وكالة الأنباء الوطنية < مصدر أمني: الطريق مغلق',
    ],
    [
      'a source between verb and content',
      'وقال سامي درويش، بحسب وكالة الأنباء الوطنية، إن الطريق مغلق.',
      'وكالة الأنباء الوطنية < سامي درويش: الطريق مغلق',
    ],
    [
      'a source at the end',
      'وقال سامي درويش إن الطريق مغلق، بحسب وكالة الأنباء الوطنية.',
      'وكالة الأنباء الوطنية < سامي درويش: الطريق مغلق',
    ],
    [
      'a source at the head',
      'وبحسب وكالة الأنباء الوطنية، فإن الوزير سامي درويش قال إن الطريق مغلق.',
      'وكالة الأنباء الوطنية < سامي درويش: الطريق مغلق',
    ],
  ])('names the chain of %s', (_, text, expected) => expect(said(text)).toEqual([expected]));

  it('finds the statement within a statement', () =>
    expect(said('قال سامي درويش إن وزارة الصحة أكدت أن الوباء انحسر.')).toEqual([
      'سامي درويش: وزارة الصحة أكدت أن الوباء انحسر',
      'سامي درويش < وزارة الصحة: الوباء انحسر',
    ]));
});
