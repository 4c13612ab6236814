import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { article, said } from './said.ts';

/** [what it shows, the paragraph, the statements in it] */
type Case = [string, string, string[]];

describe('given a quotation that is a name and no speech', () => {
  const cases: Case[] = [
    [
      'a name behind its title',
      'وقال المبعوث الأممي إلى الإقليم «جابر رمضان» في حديث لصحيفة «المرفأ» إن الهدنة صامدة.',
      ['جابر رمضان: الهدنة صامدة'],
    ],
    ['before a colon', 'وقال وزير المالية "فادي نصار"، الأربعاء: "لن نعود أبدا".', ['فادي نصار: لن نعود أبدا']],
    [
      'the name of a body right behind the verb',
      'وقالت "لجنة أطباء المرفأ المركزية"، المنضوية تحت لواء النقابة، إن الطريق مغلق.',
      ['لجنة أطباء المرفأ المركزية: الطريق مغلق'],
    ],
    [
      'whom words are taken from',
      'ونقلت صحيفة المرفأ عن "مسؤول رفيع" في الوزارة قوله إن الجسر آمن.',
      ['صحيفة المرفأ < مسؤول رفيع: الجسر آمن'],
    ],
    ['a nickname', 'وقال سليم حداد "أبو خالد" إن الطريق مغلق.', ['سليم حداد: الطريق مغلق']],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it('leaves a short quotation of speech alone', () =>
    expect(said('وقال المدرب "لن نعود أبدا"، مضيفا أن الفريق متعب.')).toEqual([
      'المدرب: لن نعود أبدا',
      'المدرب: الفريق متعب',
    ]));
});

describe('given a quotation stuck to a preposition', () => {
  const cases: Case[] = [
    ['ب', 'واتهم سليم حداد الحكومة بـ"إخفاء الأرقام عن الناس".', ['سليم حداد: إخفاء الأرقام عن الناس']],
    ['ب without tatweel', 'وطالب سليم حداد ب"محاسبة كل المسؤولين".', ['سليم حداد: محاسبة كل المسؤولين']],
    ['بال', 'ووصف سليم حداد الجلسة بال«عاصفة منذ بدايتها».', ['سليم حداد: عاصفة منذ بدايتها']],
  ];
  it.each(cases)('reads %s as direct speech', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(attribute(article([text])).statements.map((statement) => statement.manner)).toEqual(['direct']);
  });
});

describe('given guillemets that point the wrong way', () => {
  it('reads speech in them', () => expect(said('وقال حداد: »لن نعود أبدا«.')).toEqual(['حداد: لن نعود أبدا']));
  it('ends the sentence behind them', () =>
    expect(said('وقال حداد إن المركب يحمل اسم »تاج البحر«. وأضاف أنه قديم.')).toEqual([
      'حداد: المركب يحمل اسم »تاج البحر«',
      'حداد: قديم',
    ]));
});

describe('given a quotation that the paragraph leaves open', () => {
  it('goes on to the mark that closes it', () =>
    expect(
      said(
        'وقال سليم حداد: "يؤلمنا أن ينهار الجسر أمام الجميع.',
        'ونحن قلقون من سقوط الجسر الثاني في القرية ".',
        'وغادر القاعة.',
      ),
    ).toEqual([
      'سليم حداد: يؤلمنا أن ينهار الجسر أمام الجميع',
      'سليم حداد: ونحن قلقون من سقوط الجسر الثاني في القرية',
    ]));
  it('does not go on where the next paragraph opens one of its own', () =>
    expect(said('وقال سليم حداد: "يؤلمنا أن ينهار الجسر.', 'وغادر القاعة "غاضبا" كما يبدو.')).toEqual([
      'سليم حداد: يؤلمنا أن ينهار الجسر',
    ]));
});
