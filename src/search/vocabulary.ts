/**
 * Every distinct word of the collection as a number, with its forms (forms.ts) as numbers: what lets the second stage
 * compare words without touching strings. Built once, then read only.
 *
 * With «محادثات» and «المحادثه» in the collection, both words have the term `vocabulary.term('محادث')`.
 */

import { formsOf } from './forms.ts';

/** At most so many forms a word: exact, light, clitic, two roots, skeleton, two months («كانون»). */
export const MOST_FORMS = 8;
export const NO_TERM = -1;

export interface Vocabulary {
  readonly words: readonly string[];
  /** The number of a folded word, if the collection has it. */
  word(folded: string): number | undefined;
  /** The number of a form, if a word of the collection has it. */
  term(form: string): number | undefined;
  readonly termCount: number;
  /** The forms of every word: MOST_FORMS places a word, in the order of its number; NO_TERM where it has fewer. */
  readonly terms: Int32Array;
}

export interface VocabularyBuilder {
  readonly words: readonly string[];
  /** The number of a folded word, new or known. */
  add(folded: string): number;
  /** Calls back with each form of a word. */
  eachTerm(word: number, visit: (term: number) => void): void;
  build(): Vocabulary;
}

export function vocabularyBuilder(): VocabularyBuilder {
  const wordIds = new Map<string, number>();
  const termIds = new Map<string, number>();
  const words: string[] = [];
  const terms: number[] = [];

  function add(folded: string): number {
    const known = wordIds.get(folded);
    if (known !== undefined) return known;
    const word = words.length;
    wordIds.set(folded, word);
    words.push(folded);
    const forms = formsOf(folded);
    for (let at = 0; at < MOST_FORMS; at++) terms.push(termOf(forms[at]?.term));
    return word;
  }

  function termOf(form: string | undefined): number {
    if (form === undefined) return NO_TERM;
    const known = termIds.get(form);
    if (known !== undefined) return known;
    termIds.set(form, termIds.size);
    return termIds.size - 1;
  }

  function eachTerm(word: number, visit: (term: number) => void): void {
    for (let at = word * MOST_FORMS; at < (word + 1) * MOST_FORMS; at++) {
      const term = terms[at];
      if (term !== undefined && term !== NO_TERM) visit(term);
    }
  }

  return {
    words,
    add,
    eachTerm,
    build() {
      return {
        words,
        word: (folded) => wordIds.get(folded),
        term: (form) => termIds.get(form),
        termCount: termIds.size,
        terms: Int32Array.from(terms),
      };
    },
  };
}
