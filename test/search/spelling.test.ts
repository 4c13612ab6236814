import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinOneEdit } from '../../src/arabic/edit-distance.ts';
import { collect } from '../../src/search/collection.ts';
import { spellingOf } from '../../src/search/spelling.ts';

const word = fc.string({ unit: fc.constantFrom(...'بتث'), minLength: 3, maxLength: 9 });

describe('given a word that the collection does not have', () => {
  it('finds all words one slip away and no others', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (known, typed) => {
        const { vocabulary } = collect([{ text: known.join(' '), context: '' }]);
        const found = spellingOf(vocabulary)
          .slips(typed)
          .map(({ word }) => vocabulary.words[word]);
        const near = vocabulary.words.filter((other) => typed.length > 3 && withinOneEdit(typed, other));
        expect(found.toSorted()).toEqual(near.toSorted());
      }),
      { numRuns: 1000 },
    );
  });
});
