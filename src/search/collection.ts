/**
 * The texts of a collection as numbers: a few bytes a word instead of the text, so that the second stage can read hundreds
 * of passages within a millisecond.
 *
 * Each text is a run of word numbers (vocabulary.ts), stop words too, with a mark on the first word of each sentence. Texts
 * that share a context (the headline) share its words. Frequencies count a text with its context as one document.
 */

import { sentences } from '../arabic/sentences.ts';
import { words } from '../arabic/words.ts';
import { MOST_FORMS, NO_TERM, type Vocabulary, vocabularyBuilder } from './vocabulary.ts';

/** A text to be found, and what stands above it and belongs to it (a headline; may be empty). */
export interface Entry {
  readonly text: string;
  readonly context: string;
  /** Entries in a row with the same group (an article's paragraphs) are neighbours; none without. */
  readonly group?: string;
}

/** Set on the first word of a sentence. */
export const SENTENCE_START = 0x80000000;
export const WORD_MASK = 0x7fffffff;

export interface Collection {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** The words of an entry's text, in order, some with SENTENCE_START. */
  text(entry: number): Uint32Array;
  /** Where each of these words starts in the text. */
  offsets(entry: number): Uint32Array;
  /** The words of an entry's context. */
  context(entry: number): Uint32Array;
  /** Distinct words of an entry with its context: its length, in BM25. */
  length(entry: number): number;
  readonly averageLength: number;
  /** The entries just before and after, where they belong to the same group. */
  neighbours(entry: number): number[];
  /** In how many entries a term occurs. */
  frequency(term: number): number;
}

/** A growing array of 32-bit numbers. */
function growing(): { push(value: number): void; readonly length: number; done(): Uint32Array } {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    get length() {
      return length;
    },
    done: () => values.slice(0, length),
  };
}

/** Told the distinct words of an entry by their numbers, and how all words so far are spelled. */
export type EntryListener = (entry: number, words: readonly number[], spelling: readonly string[]) => void;

/** Reads all entries once; `onEntry` may build an index of its own meanwhile. */
export function collect(entries: Iterable<Entry>, onEntry: EntryListener): Collection {
  const builder = vocabularyBuilder();
  const texts = growing();
  const places = growing();
  const starts: number[] = [0];
  const lengths: number[] = [];
  const groups: (string | undefined)[] = [];
  const contexts: Uint32Array[] = [];
  const contextWords = new Map<string, Uint32Array>();
  const frequencies: number[] = [];
  // The last entry in which a word or a term was seen: each counts once an entry.
  const wordSeen: number[] = [];
  const termSeen: number[] = [];

  for (const { text, context, group } of entries) {
    const entry = lengths.length;
    const distinct: number[] = [];
    const count = (word: number): void => {
      if (wordSeen[word] === entry) return;
      wordSeen[word] = entry;
      distinct.push(word);
      for (let slot = word * MOST_FORMS; slot < (word + 1) * MOST_FORMS; slot++) {
        const term = builder.terms[slot] ?? NO_TERM;
        if (term === NO_TERM || termSeen[term] === entry) continue;
        termSeen[term] = entry;
        frequencies[term] = (frequencies[term] ?? 0) + 1;
      }
    };

    const above = contextWords.get(context) ?? Uint32Array.from(words(context), ({ folded }) => builder.add(folded));
    contextWords.set(context, above);
    contexts.push(above);
    above.forEach(count);

    const ends = sentences(text).map(({ end }) => end);
    let sentence = -1;
    for (const { start, folded } of words(text)) {
      const word = builder.add(folded);
      count(word);
      const before = sentence;
      while (sentence < 0 || start >= (ends[sentence] ?? text.length)) sentence++;
      texts.push(sentence === before ? word : (word | SENTENCE_START) >>> 0);
      places.push(start);
    }
    starts.push(texts.length);
    lengths.push(distinct.length);
    groups.push(group);
    onEntry(entry, distinct, builder.words);
  }

  const all = texts.done();
  const offsets = places.done();
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    size: lengths.length,
    vocabulary: builder.build(),
    text: (entry) => all.subarray(starts[entry] ?? 0, starts[entry + 1] ?? 0),
    offsets: (entry) => offsets.subarray(starts[entry] ?? 0, starts[entry + 1] ?? 0),
    context: (entry) => contexts[entry] ?? new Uint32Array(),
    length: (entry) => lengths[entry] ?? 0,
    averageLength: lengths.length > 0 ? total / lengths.length : 0,
    neighbours: (entry) =>
      [entry - 1, entry + 1].filter((other) => groups[other] !== undefined && groups[other] === groups[entry]),
    frequency: (term) => frequencies[term] ?? 0,
  };
}
