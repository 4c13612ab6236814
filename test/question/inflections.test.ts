import { describe, expect, it } from 'vitest';
import { inflectionsOf } from '../../src/question/inflections.ts';

const forms = (word: string): string[] => inflectionsOf(word).flat();

describe('given a form of a word', () => {
  it.each([
    ['the present of a verb', 'يستطيع', 'استطاعت'],
    ['a feminine past', 'وصلت', 'يصل'],
    ['a verbal noun with an article', 'الوصول', 'وصل'],
    ['a future with a conjunction', 'وسيصلون', 'وصل'],
    ['a verb with a hamza at its end', 'بدات', 'يبدا'],
    ['a broken plural', 'المدن', 'مدينه'],
  ])('knows the others of %s', (_, word, other) => {
    expect(forms(word)).toContain(other);
  });

  it('keeps words apart that are spelt alike', () => {
    const [verb = [], noun = []] = inflectionsOf('علم');
    expect(verb).toContain('يعلم');
    expect(noun).not.toContain('يعلم');
  });

  it('knows nothing of other words', () => {
    expect(forms('الدرويش')).toEqual([]);
  });
});
