import { describe, expect, it } from 'vitest';
import { said, saidInHeadline } from './said.ts';

describe('given a quotation that no word of reporting leads in', () => {
  it('takes it for speech behind a colon', () =>
    expect(said('وقال سليم حداد إن الجسر آمن. وجاء رده حاسما: "لن نتراجع عن قرارنا".')).toEqual([
      'سليم حداد: الجسر آمن',
      'سليم حداد: لن نتراجع عن قرارنا',
    ]));
  it('takes it for an answer behind «ليرد»', () =>
    expect(said('هاجم النائب القرار، ليرد عليه سليم حداد: "الجسر آمن تماما".')).toEqual([
      'سليم حداد: الجسر آمن تماما',
    ]));
  it('takes a list behind a verb of purpose for none', () =>
    expect(said('عقد الاجتماع ليبحث ملفات عدة: المياه والكهرباء.')).toEqual([]));
  it('takes a short one for speech behind a hearer who is only a pronoun', () =>
    expect(said('سأل القاضي الشاهد سليم حداد عن اسمه، فقال له "أنا سليم".')).toEqual(['سليم حداد: أنا سليم']));
  it('takes it for the speech of whoever is named before the colon', () =>
    expect(said('وكان آخر المتفائلين الوزير سليم حداد: "سنفتح الجسر قبل العيد".')).toEqual([
      'سليم حداد: سنفتح الجسر قبل العيد',
    ]));
  it('takes it for speech at the head of a sentence', () =>
    expect(said('وقالت رنا خوري إنها تعبت. "لم يبق لنا بيت نعود إليه أبدا"، وتنظر إلى البحر طويلا.')).toEqual([
      'رنا خوري: تعبت',
      'رنا خوري: لم يبق لنا بيت نعود إليه أبدا',
    ]));
  it('leaves it to a verb behind it', () =>
    expect(said('"لم يبق لنا بيت نعود إليه أبدا"، تقول رنا خوري وهي تنظر إلى البحر.')).toEqual([
      'رنا خوري: لم يبق لنا بيت نعود إليه أبدا',
    ]));
  it.each([
    ['the title of a book', 'وقال سليم حداد إن الجسر آمن. وعنوان كتابه: "حكاية من الجبل البعيد".', 1],
    ['a slogan', 'وقال سليم حداد إن الجسر آمن. وانطلق السباق تحت شعار: "معا نحمي البحر الأبيض".', 1],
    ['a name at the head', 'وقال سليم حداد إن الجسر آمن. "نجمة البحر"، أكبر سفن المرفأ، غادرت.', 1],
  ])('takes %s for none', (_, text, count) => expect(said(text)).toHaveLength(count));
});

describe('given a verb of finding out', () => {
  it.each([
    ['researchers', 'واكتشف الباحثون أن النوم مفيد.', ['الباحثون: النوم مفيد']],
    ['a study', 'ووجدت دراسة حديثة أن النوم مفيد.', ['دراسة حديثة: النوم مفيد']],
    ['one who lives through it', 'واكتشف سليم حداد أن الباب مفتوح.', []],
  ])('believes %s as far as he publishes', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given passing on', () => {
  it('keeps one statement where the verb opens what a medium tells', () =>
    expect(said('ووفقا لوكالة المرفأ، قال سليم حداد إن الجسر آمن.')).toEqual(['وكالة المرفأ < سليم حداد: الجسر آمن']));
  it('reads a question behind عن', () =>
    expect(said('وتساءل سليم حداد، عن هل سيفتح الجسر قريبا.')).toEqual(['سليم حداد: هل سيفتح الجسر قريبا']));
});

describe('given a headline with two sides', () => {
  const body = 'وقال عبد الله بوصوف إن الجسر مفتوح. وأكد جان ميلانو أن الطريق مغلق.';
  it('gives each his own words', () =>
    expect(saidInHeadline('ميلانو: الطريق مغلق .. وبوصوف: الجسر مفتوح', body).slice(0, 2)).toEqual([
      'جان ميلانو: الطريق مغلق',
      'عبد الله بوصوف: الجسر مفتوح',
    ]));
  it('goes on with the first where nobody else is named', () =>
    expect(saidInHeadline('ميلانو: الطريق مغلق .. والجسر في خطر', body)[0]).toBe(
      'جان ميلانو: الطريق مغلق .. والجسر في خطر',
    ));
});
