/**
 * Every distinct word of the collection as a number, with its forms (forms.ts) as numbers: what lets the second stage
 * compare words without touching strings. Built once, then read only.
 *
 * With «محادثات» and «المحادثة» in the collection, `vocabulary.wordsWith(vocabulary.term('محادث'))` gives the numbers of both.
 */

import { formsOf } from './forms.ts';

/** At most so many forms a word (exact, light, clitic, two roots, skeleton). */
const MOST_FORMS = 6;

export interface Vocabulary {
  readonly words: readonly string[];
  /** The number of a folded word, if the collection has it. */
  word(folded: string): number | undefined;
  /** The number of a form, if a word of the collection has it. */
  term(form: string): number | undefined;
  readonly termCount: number;
  /** Calls back with each term of a word. */
  eachTerm(word: number, visit: (term: number) => void): void;
  /** The words that have a form. */
  wordsWith(term: number): Uint32Array;
}

export interface VocabularyBuilder {
  readonly words: readonly string[];
  /** The number of a folded word, new or known. */
  add(folded: string): number;
  eachTerm(word: number, visit: (term: number) => void): void;
  build(): Vocabulary;
}

export function vocabularyBuilder(): VocabularyBuilder {
  const wordIds = new Map<string, number>();
  const termIds = new Map<string, number>();
  const words: string[] = [];
  /** MOST_FORMS places a word; -1 where it has fewer. */
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
    if (form === undefined) return -1;
    const known = termIds.get(form);
    if (known !== undefined) return known;
    termIds.set(form, termIds.size);
    return termIds.size - 1;
  }

  function eachTerm(word: number, visit: (term: number) => void): void {
    for (let at = word * MOST_FORMS; at < (word + 1) * MOST_FORMS; at++) {
      const term = terms[at];
      if (term !== undefined && term >= 0) visit(term);
    }
  }

  return {
    words,
    add,
    eachTerm,
    build() {
      const members = invert(words.length, termIds.size, eachTerm);
      return {
        words,
        word: (folded) => wordIds.get(folded),
        term: (form) => termIds.get(form),
        termCount: termIds.size,
        eachTerm,
        wordsWith: (term) => members.words.subarray(members.starts[term] ?? 0, members.starts[term + 1] ?? 0),
      };
    },
  };
}

/** From the terms of each word to the words of each term, as one array and where each term's part of it starts. */
function invert(
  wordCount: number,
  termCount: number,
  eachTerm: VocabularyBuilder['eachTerm'],
): { starts: Uint32Array; words: Uint32Array } {
  const starts = new Uint32Array(termCount + 1);
  for (let word = 0; word < wordCount; word++) {
    eachTerm(word, (term) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
  }
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(starts[termCount] ?? 0);
  for (let word = 0; word < wordCount; word++) {
    eachTerm(word, (term) => {
      const place = next[term] ?? 0;
      members[place] = word;
      next[term] = place + 1;
    });
  }
  return { starts, words: members };
}
