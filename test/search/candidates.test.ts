/** The first stage held to MiniSearch itself: what it finds in views of our postings, MiniSearch finds where it was filled by `add`. */

import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { candidateIndex } from '../../src/search/candidates.ts';
import { type Collection, collect } from '../../src/search/collection.ts';
import { findPostings, postingsOver } from '../../src/search/postings.ts';

const WORDS = 'محادثات والمحادثات محادثاتهم بمحادثات سفينة سفن وللسفن في من talks talk 15 مدرسة بالمدرسة كتاب'.split(
  ' ',
);
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));

const FIELDS = {
  fields: ['terms'],
  tokenize: (terms: string) => terms.split(' '),
  processTerm: (term: string) => term,
};
const STOP_WORDS = ['في', 'من'];

/** The stems of an entry's different words. */
function termsOf({ vocabulary, distinct }: Collection, entry: number): string[] {
  const terms: string[] = [];
  for (const word of distinct(entry)) {
    if (STOP_WORDS.includes(vocabulary.words[word] ?? '')) continue;
    for (const { kind, term } of vocabulary.formsOf(vocabulary.words[word] ?? ''))
      if (kind === 'light' || kind === 'clitic') terms.push(term);
  }
  return terms;
}

function filled(collection: Collection): MiniSearch {
  const index = new MiniSearch(FIELDS);
  for (let entry = 0; entry < collection.size; entry++) {
    index.add({ id: entry, terms: termsOf(collection, entry).join(' ') });
  }
  return index;
}

describe('given postings instead of MiniSearch’s own maps', () => {
  it('finds the same entries in the same order', () => {
    const stems = fc.uniqueArray(fc.constantFrom('محادث', 'سفين', 'سفن', 'talk', '15', 'مدرس', 'كتاب', 'تاب'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), stems, (texts, asked) => {
        const collection = collect(texts.map((own) => ({ text: own, context: '' })));
        const terms = asked.flatMap((stem) => {
          const term = collection.vocabulary.term({ kind: 'light', term: stem });
          return term === undefined ? [] : [{ term, stem, weight: stem.length, frequency: collection.frequency(term) }];
        });
        const rarestFirst = terms.toSorted((a, b) => a.frequency - b.frequency).map(({ stem }) => stem);
        const found = filled(collection)
          .search(rarestFirst.join(' '), { boostTerm: (stem) => stem.length })
          .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
          .sort((a, b) => b.score - a.score);
        expect(candidateIndex(postingsOver(findPostings(collection)), texts.length)(terms, 100)).toEqual(
          terms.length === 0 ? [] : found.map(({ id }) => id),
        );
      }),
    );
  });
});
