import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/arabic/sentences.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('given a paragraph', () => {
  it.each([
    ['Arabic marks', 'هل وصل الوفد؟ نعم! وصل؛ ثم غادر…', ['هل وصل الوفد؟', 'نعم!', 'وصل؛', 'ثم غادر…']],
    ['a quotation closed after the full stop', 'قال "انتهى الأمر." ثم مضى.', ['قال "انتهى الأمر."', 'ثم مضى.']],
    ['line breaks', 'سطر أول\nسطر ثان', ['سطر أول', 'سطر ثان']],
    ['a full stop without a space after it', 'انتهى الاجتماع.وقال الوزير', ['انتهى الاجتماع.', 'وقال الوزير']],
    ['an era after a number', 'بني عام 1990 م. ثم هدم.', ['بني عام 1990 م.', 'ثم هدم.']],
  ])('ends a sentence at %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    ['numbers', 'بلغت النسبة 3.5 في المئة'],
    ['titles', 'وصل د. سامر الخطيب و م. هالة نعيم'],
    ['initials', 'نقلت ا.ف.ب عن مصدر'],
    ['addresses', 'نشر موقع example.com الخبر'],
    ['English abbreviations', 'Mr. Nader met Dr. Hale in the U.S. embassy'],
  ])('does not end one inside %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('given any string', () => {
  it('leaves out nothing but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ابد .؟!\n"»3م…؛\uD800') }), (text) => {
        let before = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(before, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          before = end;
        }
        expect(text.slice(before).trim()).toBe('');
      }),
    );
  });
});
