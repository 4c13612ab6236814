import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/arabic/words.ts';
import { compareWords } from '../../src/question/differences.ts';
import { findWindow } from '../../src/question/window.ts';

function folded(text: string): string[] {
  return words(text).map((word) => word.folded);
}

const word = fc.constantFrom('السد', 'آمن', 'منذ', 'عام', 'لا', '20', 'خبراء', 'قالوا');
const sentence = fc.array(word, { minLength: 1, maxLength: 12 });

describe('given a text and a quotation', () => {
  it('finds the stretch that the quotation fits', () => {
    const text = folded('ذكر التقرير أن السد آمن تماما منذ عام كامل');
    expect(findWindow(folded('السد آمن منذ عام'), text)).toMatchObject({ from: 3, to: 8 });
  });

  it('finds nothing where no word is in common', () => {
    expect(findWindow(folded('الطقس حار'), folded('السد آمن'))).toBeNull();
    expect(findWindow([], folded('السد آمن'))).toBeNull();
    expect(findWindow(folded('السد'), [])).toBeNull();
  });

  it('finds every quotation that stands there, whole', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, quote, after) => {
        const window = findWindow(quote, [...before, ...quote, ...after]);
        expect(window?.score).toBe(quote.length);
        expect((window?.to ?? 0) - (window?.from ?? 0)).toBe(quote.length);
      }),
    );
  });
});

describe('given what was said and what is quoted', () => {
  it('calls spelling, vowels and punctuation no difference', () => {
    expect(compareWords(words('إنَّ السدَّ، آمنٌ!'), words('ان السد امن'))).toMatchObject([{ kind: 'same' }]);
  });

  it('calls a name written in one word or two the same', () => {
    const steps = compareWords(words('قال عبد الله ذلك'), words('قال عبدالله ذلك'));
    expect(steps.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it.each([
    ['a number', 'وصل 20 خبيرا', 'وصل 30 خبيرا', true],
    ['a number in words', 'وصل عشرون خبيرا', 'وصل ثلاثون خبيرا', true],
    ['a negation', 'السد ليس آمنا', 'السد آمنا', true],
    ['another word', 'وصل عشرون خبيرا', 'وصل عشرون عاملا', false],
  ])('flags %s', (_, said, quoted, grave) => {
    const changed = compareWords(words(said), words(quoted)).filter(({ kind }) => kind !== 'same');
    expect(changed.some((step) => step.grave)).toBe(grave);
  });

  it('leads from the one to the other, whatever they are', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const steps = compareWords(words(one.join(' ')), words(other.join(' ')));
        const spelt = (side: 'said' | 'quoted'): string =>
          steps
            .flatMap((step) => step[side].split(' '))
            .filter(Boolean)
            .join(' ');
        expect(spelt('said')).toBe(one.join(' '));
        expect(spelt('quoted')).toBe(other.join(' '));
      }),
    );
  });
});
