import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/normalise.ts';
import { unitsOf } from '../../src/question/measures.ts';

describe('given words that measure something', () => {
  it.each([
    ['an age', 'عمر', 'سنة'],
    ['a price', 'بكم', 'دولار'],
    ['a noun with its article', 'المسافة', 'كيلومترا'],
    ['an English word', 'cost', 'million'],
  ])('gives the units of %s', (_, word, unit) => expect(unitsOf([fold(word)])).toContain(fold(unit)));
  it('gives none where nothing is measured', () => expect([...unitsOf([fold('جسرا'), fold('الوزير')])]).toEqual([]));
});
