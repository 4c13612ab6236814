import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinOneEdit } from '../../src/arabic/edit-distance.ts';

describe('given a word and a slip of the finger', () => {
  it.each([
    ['the same word', 'محادثات'],
    ['a letter left out', 'محادات'],
    ['a letter too many', 'محاددثات'],
    ['another letter', 'محابثات'],
    ['two letters swapped', 'محاثدات'],
  ])('recognises %s', (_, typed) => {
    expect(withinOneEdit('محادثات', typed)).toBe(true);
  });

  it('is not taken in by two slips', () => {
    expect(withinOneEdit('محادثات', 'محاثدت')).toBe(false);
    expect(withinOneEdit('قصر', 'صقور')).toBe(false);
  });
});

describe('given any two words', () => {
  it('is the same both ways round', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابج'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(withinOneEdit(b, a));
      }),
    );
  });
});
