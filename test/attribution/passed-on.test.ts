import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('given words that somebody passes on', () => {
  it.each([
    [
      'named by «كما» behind them',
      'قال سليم حداد إن الطريق مغلق، كما ذكرت صحيفة النهار.',
      ['صحيفة النهار < سليم حداد: الطريق مغلق'],
    ],
    [
      'named by «طبقا لما» behind them',
      'وقال سليم حداد إن الطريق مغلق، طبقا لما أوردت وكالة رويترز.',
      ['رويترز < سليم حداد: الطريق مغلق'],
    ],
    [
      'in quotation marks, like her name',
      'وقال سليم حداد: “الطريق مغلق تماما اليوم”، وفقا لما ذكرت وكالة “إرنا”.',
      ['إرنا < سليم حداد: الطريق مغلق تماما اليوم'],
    ],
    [
      'in Egyptian spelling',
      'ونقلت وكالة الأنباء عن مسئول يمنى بارز، قوله إن الطريق مغلق.',
      ['وكالة الأنباء < مسئول يمنى بارز: الطريق مغلق'],
    ],
  ])('tells %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it('knows a source without a name in the accusative', () => {
    expect(said('ذكرت رويترز أن مسؤولا يمنيا قال اليوم الثلاثاء إن الطريق مغلق.').at(-1)).toBe(
      'رويترز < مسؤولا يمنيا: الطريق مغلق',
    );
    expect(said('ذكرت رويترز أن مصدرا أمنيا أكد أن الطريق مغلق.').at(-1)).toBe('رويترز < مصدرا أمنيا: الطريق مغلق');
  });

  it('takes «كما» with words of its own for a report of its own', () => {
    expect(said('قال سليم حداد إن الطريق مغلق، كما ذكرت رنا خوري أن الجسر انهار.')).toEqual([
      'سليم حداد: الطريق مغلق',
      'رنا خوري: الجسر انهار',
    ]);
  });
});
