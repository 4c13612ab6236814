import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

/** [what it shows, the paragraph, the statements in it] */
type Case = [string, string, string[]];

describe('given a verbal noun with whoever speaks behind it', () => {
  const cases: Case[] = [
    ['رغم', 'ورغم تأكيد الوزير سليم حداد أن الجسر آمن، تجنبه السائقون.', ['سليم حداد: الجسر آمن']],
    ['بعد, and فإن', 'وبعد إعلان الجيش أن الطريق مفتوح، فإن الحافلات عادت.', ['الجيش: الطريق مفتوح']],
    ['a subject', 'وجاء تصريح الوزير سليم حداد بأن الجسر آمن.', ['سليم حداد: الجسر آمن']],
    ['no clause', 'ورغم تأكيد الوزير سليم حداد لموقفه، تجنبه السائقون.', []],
    [
      'a verb before it that has the clause',
      'وقالت رنا خوري، بعد تصريح الوزارة، إن الجسر آمن.',
      ['رنا خوري: الجسر آمن'],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a verb of reporting behind «أن» within a content', () => {
  const cases: Case[] = [
    [
      'nothing of what may be said one day',
      'توقع سليم حداد أن ترد رنا خوري على الهجوم "بقوة كبيرة لا حدود لها".',
      ['سليم حداد: ترد رنا خوري على الهجوم "بقوة كبيرة لا حدود لها"'],
    ],
    [
      'what is said behind «إن»',
      'أكد سليم حداد أن رنا خوري تقول إن الجسر آمن.',
      ['سليم حداد: رنا خوري تقول إن الجسر آمن', 'سليم حداد < رنا خوري: الجسر آمن'],
    ],
    [
      'what has been said behind «قبل أن»',
      'روى سليم حداد أنه غادر قبل أن تعلن رنا خوري أن الجسر آمن.',
      ['سليم حداد: غادر قبل أن تعلن رنا خوري أن الجسر آمن', 'سليم حداد < رنا خوري: الجسر آمن'],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a deed and a participle of saying behind its subject', () => {
  const cases: Case[] = [
    [
      'the words of whoever does it',
      'قال سليم حداد إن الجسر آمن، ليتدخل رئيس البلدية قائلا: "الجسر مغلق منذ الصباح".',
      ['سليم حداد: الجسر آمن', 'رئيس البلدية: الجسر مغلق منذ الصباح'],
    ],
    [
      'the words of the speaker behind a mere reason',
      'قال سليم حداد إن الجسر مغلق لتأخر الوزارة مضيفا أن الطريق آمن.',
      ['سليم حداد: الجسر مغلق لتأخر الوزارة', 'سليم حداد: الطريق آمن'],
    ],
    [
      'the words of the speaker behind whom he met',
      'قال سليم حداد إنه جاء ليلتقي الوزير رامي خوري، مضيفا أن الطريق آمن.',
      ['سليم حداد: جاء ليلتقي الوزير رامي خوري', 'سليم حداد: الطريق آمن'],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a report that hangs on another clause', () => {
  const cases: Case[] = [
    ['عندما', 'وعندما قال سليم حداد إن الجسر آمن، ضحك السائقون.', ['سليم حداد: الجسر آمن']],
    ['بعد أن', 'وبعد أن أعلنت رنا خوري أنها باقية، هدأت القاعة.', ['رنا خوري: باقية']],
    [
      'a relative clause before the main verb',
      'وفي رده على الذين زعموا أن الجسر خطر، قال سليم حداد إن الجسر آمن.',
      ['?: الجسر خطر', 'سليم حداد: الجسر آمن'],
    ],
    [
      'a relative clause without «التي»',
      'وقال السكان إن البحر هائج. وعلقوا شباكا قالوا إنهم صنعوها من القنب، تلمع تحت الشمس.',
      ['السكان: البحر هائج', 'السكان: صنعوها من القنب'],
    ],
    ['a main clause', 'وقال سليم حداد إن الجسر آمن، وإن الطريق مفتوح.', ['سليم حداد: الجسر آمن، وإن الطريق مفتوح']],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given words that others are answered with', () => {
  it('ends what the speaker reports of others before لكن', () =>
    expect(said('وقال سليم حداد: "تزعم الشركة أنها تسمع العمال، لكن التصويت يثبت العكس".')).toEqual([
      'سليم حداد: تزعم الشركة أنها تسمع العمال، لكن التصويت يثبت العكس',
      'سليم حداد < الشركة: تسمع العمال',
    ]));
  it('keeps لكن in his own words', () =>
    expect(said('وقال سليم حداد إن الجسر قديم، لكن الطريق مفتوح.')).toEqual([
      'سليم حداد: الجسر قديم، لكن الطريق مفتوح',
    ]));
  it('ends his words where somebody with office and name does something', () =>
    expect(said('وقالت الشرطة إن الجاني مريض، حيث حث عمدة المدينة، رامي سليم، السكان على الهدوء.')).toEqual([
      'الشرطة: الجاني مريض',
    ]));
  it('passes words on through two phrases in a row', () =>
    expect(said('قال مصدر أمني إن القاعة جديدة، بحسب وكالة المرفأ، وحسب ما جاء في الصحيفة.')).toEqual([
      'وكالة المرفأ < مصدر أمني: القاعة جديدة',
    ]));
});

describe('given an article that goes on behind the words', () => {
  const cases: Case[] = [
    ['في إشارة إلى', 'وقال سليم حداد إن البعض نائم، في إشارة إلى البلدية.', ['سليم حداد: البعض نائم']],
    ['وذلك خلال', 'وأكد سليم حداد أن الجسر آمن، وذلك خلال جولة صباحية.', ['سليم حداد: الجسر آمن']],
    ['خلال مؤتمر', 'وأكد سليم حداد أن الجسر آمن، خلال مؤتمر صحفي عقده أمس.', ['سليم حداد: الجسر آمن']],
    ['في الوقت الذي', 'وأكد سليم حداد أن الجسر آمن، في الوقت الذي أغلقته الشرطة.', ['سليم حداد: الجسر آمن']],
    [
      'a place or a time that was said',
      'وأكد سليم حداد أن الجسر سيفتح، في نهاية الشهر، أمام الجميع.',
      ['سليم حداد: الجسر سيفتح، في نهاية الشهر، أمام الجميع'],
    ],
    [
      'وذلك with a reason that was said',
      'وأكد سليم حداد أن الجسر سيغلق، وذلك لأن أساسه تصدع.',
      ['سليم حداد: الجسر سيغلق، وذلك لأن أساسه تصدع'],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});
