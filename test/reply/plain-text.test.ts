import { describe, expect, it } from 'vitest';
import { replyLanguage } from '../../src/reply/language.ts';
import { passageRuns } from '../../src/reply/passage.ts';
import { direction, shorten, visible } from '../../src/reply/plain-text.ts';
import { wording } from '../../src/reply/wording.ts';

describe('given text to show', () => {
  it('takes out what cannot be seen, terminal escapes too', () => {
    expect(visible('ق\u202Eا\u200Bل\u001B[2J\u0007')).toBe('قال[2J');
  });

  it('shortens between characters', () => {
    expect(shorten('قال 👩‍🚀 نعم', 8)).toBe('قال…');
    expect(shorten('قال', 3)).toBe('قال');
    expect(shorten('قال', 0)).toBe('');
  });

  it('tells the direction by most of the letters', () => {
    expect(direction('قال Kirby للصحفيين')).toBe('rtl');
    expect(direction('Kirby قال')).toBe('ltr');
    expect(direction('123')).toBe('ltr');
  });
});

describe('given a passage', () => {
  it('puts the answering words in bold', () => {
    expect(passageRuns('أ ب ج', { start: 2, end: 3 })).toEqual([
      { text: 'أ ' },
      { text: 'ب', look: 'bold' },
      { text: ' ج' },
    ]);
  });

  it('cuts a long one around the answering words', () => {
    const passage = `${'قبل '.repeat(100)}الجواب${' بعد'.repeat(100)}`;
    const runs = passageRuns(passage, { start: 400, end: 406 }, 100);
    expect(runs.map(({ text }) => text).join('').length).toBeLessThanOrEqual(102);
    expect(runs).toContainEqual({ text: 'الجواب', look: 'bold' });
    expect(runs[0]?.text).toMatch(/^… قبل/);
  });
});

describe('given a question', () => {
  const setting = { language: 'en', fixedLanguage: false } as const;

  it.each([
    ['من قال هذا؟', 'ar'],
    ['who said this?', 'en'],
    ['ماذا قال Kirby عن الاتفاق', 'ar'],
    ['123 🙂', 'en'],
    ['Кто это?', 'en'],
  ])('is answered in the language of its script: %s', (asked, language) => {
    expect(replyLanguage(asked, setting)).toBe(language);
  });

  it('is answered in the language that is set', () => {
    expect(replyLanguage('who said this?', { language: 'ar', fixedLanguage: true })).toBe('ar');
  });
});

describe('given a number of statements', () => {
  it.each([
    [1, 'تصريح واحد', '1 statement'],
    [2, 'تصريحان', '2 statements'],
    [3, '3 تصريحات', '3 statements'],
    [11, '11 تصريحًا', '11 statements'],
    [100, '100 تصريح', '100 statements'],
  ])('counts %i as each language does', (count, arabic, english) => {
    expect(wording('ar').statements(count)).toBe(arabic);
    expect(wording('en').statements(count)).toBe(english);
  });
});
