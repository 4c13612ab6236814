import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, fold } from '../../src/arabic/normalise.ts';

describe('given the same word as people write it', () => {
  it.each([
    ['with and without hamza', 'أسئلة', 'اسيله'],
    ['with the hamza of either spelling before و', 'الشئون', fold('الشؤون')],
    ['with vowel marks', 'البَنَّاءَة', 'البناه'],
    ['with tatweel', 'قـــال', 'قال'],
    ['with ى for ي', 'إلى', 'الي'],
    ['in presentation forms', 'ﻗﺎﻝ', 'قال'],
    ['with the lam-alef ligature', 'ﻻ', 'لا'],
    ['on a Persian keyboard', 'کتابی', 'كتابي'],
    ['with Arabic-Indic digits', '٢٠٢٤', '2024'],
    ['with Persian digits', '۱۵', '15'],
    ['with bidi controls inside', 'قا\u200Fل\u2067', 'قال'],
    ['in capitals and with accents', 'Macrón', 'macron'],
  ])('folds it to one spelling: %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('given a word to show', () => {
  it('cleans it without changing its letters', () => {
    expect(clean('إلـــى الجامعَةِ')).toBe('إلى الجامعة');
  });
});

describe('given any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'أإآىئؤةءـًِّٱکی٣۵ﻻ\uD800aÉ ') }),
  );

  it('folds once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('cleans once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  it('folds what is cleaned to the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(clean(text))).toBe(fold(text));
      }),
    );
  });
});
