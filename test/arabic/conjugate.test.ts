import { describe, expect, it } from 'vitest';
import { conjugate, type VerbForm } from '../../src/arabic/conjugate.ts';
import { fold } from '../../src/arabic/normalise.ts';

const forms = (past: string, present: string, participle: string | null, noun: string | null) =>
  conjugate({ past, present, participle, noun });
const find = (all: readonly VerbForm[], wanted: Partial<VerbForm>) =>
  all
    .filter((form) => Object.entries(wanted).every(([key, value]) => form[key as keyof VerbForm] === value))
    .map(({ form }) => form);
const third = { person: 3 } as const;

describe('given a sound verb', () => {
  const all = forms('أعلن', 'يعلن', 'معلن', 'إعلان');
  it('makes the past', () => {
    expect(find(all, { ...third, tense: 'past', gender: 'f', number: 'singular' })).toEqual([fold('أعلنت')]);
    expect(find(all, { ...third, tense: 'past', gender: 'm', number: 'plural' })).toEqual([fold('أعلنوا')]);
  });
  it('makes the present', () =>
    expect(find(all, { ...third, tense: 'present', gender: 'f', number: 'singular' })).toEqual([fold('تعلن')]));
  it('makes the participle as an adverb', () =>
    expect(find(all, { tense: 'participle', gender: 'm', number: 'singular' })).toEqual([fold('معلنا')]));
  it('makes the verbal noun with and without article', () =>
    expect(find(all, { tense: 'noun' })).toEqual([fold('إعلان'), fold('الإعلان')]));
});

describe('given a verb with a long vowel in its middle', () => {
  it('shortens it before consonants', () =>
    expect(
      find(forms('قال', 'يقول', 'قائل', 'قول'), { ...third, tense: 'past', gender: 'f', number: 'plural' }),
    ).toEqual(['قلن']));
});

describe('given a verb that ends in a weak letter', () => {
  const called = forms('دعا', 'يدعو', 'داع', 'دعوة');
  const denied = forms('نفى', 'ينفي', 'ناف', 'نفي');
  it('drops the letter before ت and وا', () => {
    expect(find(called, { ...third, tense: 'past', gender: 'f', number: 'singular' })).toEqual(['دعت']);
    expect(find(denied, { ...third, tense: 'past', gender: 'm', number: 'plural' })).toEqual(['نفوا']);
  });
  it('gives it back to the participle in the accusative', () =>
    expect(find(called, { tense: 'participle', gender: 'm', number: 'singular' })).toEqual(['داعيا']));
});

describe('given a verb whose verbal noun is spelled like its past', () => {
  it('takes «ردا» for the noun and not for a dual', () =>
    expect(find(forms('رد', 'يرد', 'راد', 'رد'), { tense: 'past', gender: 'm', number: 'dual' })).toEqual([]));
});
