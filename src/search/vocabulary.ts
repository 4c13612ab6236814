/**
 * Every distinct word of the collection as a number, with its forms (forms.ts) as numbers: what lets the second stage
 * compare words without touching strings. Built once, then read only.
 *
 * With «محادثات» and «المحادثه» in the collection, both words have the term
 * `vocabulary.term({ kind: 'light', term: 'محادث' })`.
 */

import { type Form, formsOf } from './forms.ts';

/** At most so many forms a word: exact, light, clitic, two roots, skeleton, two months («كانون»). */
export const MOST_FORMS = 8;
export const NO_TERM = -1;

export interface Vocabulary {
  readonly words: readonly string[];
  /** The number of a folded word, if the collection has it. */
  word(folded: string): number | undefined;
  /** The number of a form, if a word of the collection has it. */
  term(form: Form): number | undefined;
  readonly termCount: number;
  /** The forms of every word, the exact one first: MOST_FORMS places a word, NO_TERM where it has fewer. */
  readonly terms: Int32Array;
}

export interface VocabularyBuilder {
  readonly words: readonly string[];
  /** The number of a folded word, new or known. */
  add(folded: string): number;
  /** As in `Vocabulary`, of the words so far. */
  readonly terms: readonly number[];
  build(): Vocabulary;
}

export function vocabularyBuilder(): VocabularyBuilder {
  const wordIds = new Map<string, number>();
  const termIds = new Map<string, number>();
  const words: string[] = [];
  const terms: number[] = [];

  let termCount = 0;

  function add(folded: string): number {
    const known = wordIds.get(folded);
    if (known !== undefined) return known;
    const word = words.length;
    wordIds.set(folded, word);
    words.push(folded);
    const forms = formsOf(folded);
    for (let at = 0; at < MOST_FORMS; at++) terms.push(termOf(forms[at]));
    return word;
  }

  function termOf(form: Form | undefined): number {
    if (form === undefined) return NO_TERM;
    // No other word has the exact form, so it is not kept by its spelling: the word is.
    if (form.kind === 'exact') return termCount++;
    const known = termIds.get(form.term);
    if (known !== undefined) return known;
    termIds.set(form.term, termCount);
    return termCount++;
  }

  return {
    words,
    terms,
    add,
    build: () => ({
      words,
      terms: Int32Array.from(terms),
      termCount,
      word: (folded) => wordIds.get(folded),
      term({ kind, term }) {
        if (kind !== 'exact') return termIds.get(term);
        const word = wordIds.get(term);
        return word === undefined ? undefined : terms[word * MOST_FORMS];
      },
    }),
  };
}
