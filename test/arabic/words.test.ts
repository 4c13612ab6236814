import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/arabic/words.ts';

const folded = (text: string): string[] => words(text).map((word) => word.folded);

describe('given a text', () => {
  it('cuts it at everything that is neither letter nor digit', () => {
    expect(folded('قالت: «نعم»، ثم (صمتت)…')).toEqual(['قالت', 'نعم', 'ثم', 'صمتت']);
  });

  it('keeps a number whole and without its separators', () => {
    expect(folded('١٬٥٠٠ و 3.5 و1,200,000')).toEqual(['1500', 'و', '3.5', 'و', '1200000']);
  });

  it('parts a number from letters beside it', () => {
    expect(folded('الـ15 و20كم')).toEqual(['ال', '15', 'و', '20', 'كم']);
  });

  it('knows where each word stands, marks included', () => {
    const text = 'قالَ «كيربـي»';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['قالَ', 'كيربـي']);
  });
});

describe('given any string, lone surrogates included', () => {
  const text = fc.string({ unit: 'binary' });

  it('gives words in order that do not overlap and are as in the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        let before = 0;
        for (const { start, end, text: written, folded: spelling } of words(any)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(any.slice(start, end)).toBe(written);
          expect(spelling).not.toBe('');
          before = end;
        }
      }),
    );
  });
});
