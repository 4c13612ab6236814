import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

/** [what it shows, the paragraph, the statements in it] */
type Case = [string, string, string[]];

describe('given a verbal noun that another verb carries', () => {
  const cases: Case[] = [
    ['a verb of reporting', 'وجدد سليم حداد التأكيد أن الجسر قديم.', ['سليم حداد: الجسر قديم']],
    ['with a preposition', 'وأعاد الوزير سليم حداد التأكيد على أن الجسر قديم.', ['سليم حداد: الجسر قديم']],
    ['any other verb', 'وبادر سليم حداد إلى القول إن الجسر قديم.', ['سليم حداد: الجسر قديم']],
    ['a negation', 'ولم يتردد سليم حداد في القول إن الجسر قديم.', ['سليم حداد: الجسر قديم']],
    ['a colon', 'وتوجه سليم حداد إلى الحضور بالقول: "الجسر قديم جدا".', ['سليم حداد: الجسر قديم جدا']],
    ['a possibility', 'وزار سليم حداد الجسر. ويمكن القول إن الجسر قديم.', []],
    ['a duty', 'وزار سليم حداد الجسر. ولا بد من الإشارة إلى أن الجسر قديم.', []],
  ];
  it.each(cases)('reads it behind %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a quotation that is closed in the next paragraph', () => {
  it('takes it up to its mark, though the sentence goes on', () =>
    expect(
      said(
        'وقال سليم حداد إن «الوفد رفض لقاء الوسيط في العاصمة.',
        'وطلب الوفد لقاء الوسيط الجديد في مدينة أخرى» التي تبعد ساعة عن العاصمة.',
      ),
    ).toEqual([
      'سليم حداد: الوفد رفض لقاء الوسيط في العاصمة',
      'سليم حداد: وطلب الوفد لقاء الوسيط الجديد في مدينة أخرى',
    ]));
});

describe('given a verb of saying with its colon at the end of a paragraph', () => {
  it('gives its source the quotation of the next', () =>
    expect(
      said('زارت رنا خوري القرية. وقال الوزير سليم حداد أمام الحضور:', '"لن نترك أحدا وحده في هذه المحنة أبدا".'),
    ).toEqual(['سليم حداد: لن نترك أحدا وحده في هذه المحنة أبدا']));
});

describe('given a text that is sent', () => {
  it('reads what stands in it', () =>
    expect(said('وبعث سليم حداد برسالة إلى البلدية جاء فيها أن الجسر قديم.')).toHaveLength(1));
  it('reads كما جاء behind the words', () =>
    expect(said('والجسر قديم جدا، كما جاء في تصريح سليم حداد.')).toEqual(['سليم حداد: والجسر قديم جدا']));
});

describe('given words without quotation marks before their verb', () => {
  const cases: Case[] = [
    ['a clause', 'الجسر قديم ولن يصمد طويلا، يقول المهندس رامي سليم.', ['رامي سليم: الجسر قديم ولن يصمد طويلا']],
    ['a circumstance', 'وبعد اجتماع طويل في المدينة، قال المهندس رامي سليم.', []],
    ['a verb with و', 'وانهار الجسر، وأضاف المهندس رامي سليم.', []],
    [
      'a verb with words of its own',
      'وانهار الجسر القديم، قال المهندس رامي سليم إن السبب معروف.',
      ['رامي سليم: السبب معروف'],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});
