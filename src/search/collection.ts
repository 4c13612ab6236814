/**
 * The texts of a collection as numbers: a few bytes a word instead of the text, so that the second stage can read hundreds
 * of passages within a millisecond.
 *
 * Each text is a run of word numbers (vocabulary.ts), stop words too, with a mark on the first word of each sentence. Texts
 * that share a context (the headline) share its words. Frequencies count a text with its context as one document.
 *
 * A collection can be saved, and the next one takes over from it the texts that are still there: `collect(entries, saved)`
 * numbers everything as `collect(entries)` would, without reading those texts.
 */

import { sentences } from '../arabic/sentences.ts';
import { words } from '../arabic/words.ts';
import { growing } from './growing.ts';
import { MOST_FORMS, NO_TERM, type SavedVocabulary, type Vocabulary, vocabularyBuilder } from './vocabulary.ts';

/** A text to be found, and what stands above it and belongs to it (a headline; may be empty). */
export interface Entry {
  readonly text: string;
  readonly context: string;
  /** Entries in a row with the same group (an article's paragraphs) are neighbours; none without. */
  readonly group?: string;
  /** Its place in the earlier collection, where the same text stands there under the same context. */
  readonly earlier?: number;
}

/** Set on the first word of a sentence. */
export const SENTENCE_START = 0x80000000;
export const WORD_MASK = 0x7fffffff;

/** A collection as plain lists, to be kept in a file. */
export interface SavedCollection {
  readonly vocabulary: SavedVocabulary;
  /** The words of all texts, one text after the other, and where each text ends. */
  readonly texts: Uint32Array;
  readonly textEnds: Uint32Array;
  /** The words of all contexts, where each ends, and which one each entry has. */
  readonly contexts: Uint32Array;
  readonly contextEnds: Uint32Array;
  readonly contextOf: Uint32Array;
}

export interface Collection {
  readonly saved: SavedCollection;
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** The words of an entry's text, in order, some with SENTENCE_START. */
  text(entry: number): Uint32Array;
  /** The words of an entry's context. */
  context(entry: number): Uint32Array;
  /** Calls `each` once for every different word of an entry with its context, in order. */
  distinct(entry: number, each: (word: number) => void): void;
  /** Distinct words of an entry with its context: its length, in BM25. */
  length(entry: number): number;
  readonly averageLength: number;
  /** The entries just before and after, where they belong to the same group. */
  neighbours(entry: number): number[];
  /** In how many entries a term occurs. */
  frequency(term: number): number;
}

/** Reads all entries once, those that `earlier` has by its numbers. */
export function collect(entries: Iterable<Entry>, earlier?: SavedCollection): Collection {
  const builder = vocabularyBuilder(earlier?.vocabulary);
  const texts = growing(Uint32Array);
  const textEnds = growing(Uint32Array);
  const contexts = growing(Uint32Array);
  const contextEnds = growing(Uint32Array);
  const contextOf = growing(Uint32Array);
  const known = new Map<string, number>();
  const groups: (string | undefined)[] = [];

  for (const { text, context, group, earlier: place } of entries) {
    const before = earlier === undefined || place === undefined ? null : savedEntry(earlier, place);
    let above = known.get(context);
    if (above === undefined) {
      above = contextEnds.length;
      known.set(context, above);
      if (before === null) for (const { folded } of words(context)) contexts.push(builder.add(folded));
      else for (const word of before.context) contexts.push(builder.adopt(word));
      contextEnds.push(contexts.length);
    }
    contextOf.push(above);
    if (before === null) readText(text, (folded) => builder.add(folded), texts.push);
    else {
      for (const coded of before.text) {
        const word = builder.adopt(coded & WORD_MASK);
        texts.push(coded >= SENTENCE_START ? (word | SENTENCE_START) >>> 0 : word);
      }
    }
    textEnds.push(texts.length);
    groups.push(group);
  }
  const vocabulary = builder.build();
  return collectionOver(
    {
      vocabulary: vocabulary.saved,
      texts: texts.done(),
      textEnds: textEnds.done(),
      contexts: contexts.done(),
      contextEnds: contextEnds.done(),
      contextOf: contextOf.done(),
    },
    vocabulary,
    groups,
  );
}

/** The words of a text with the mark on those that begin a sentence. */
function readText(text: string, number: (folded: string) => number, push: (coded: number) => void): void {
  const ends = sentences(text).map(({ end }) => end);
  let sentence = -1;
  for (const { start, folded } of words(text)) {
    const word = number(folded);
    const before = sentence;
    while (sentence < 0 || start >= (ends[sentence] ?? text.length)) sentence++;
    push(sentence === before ? word : (word | SENTENCE_START) >>> 0);
  }
}

function run(numbers: Uint32Array, ends: Uint32Array, at: number): Uint32Array {
  return numbers.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
}

function savedEntry(saved: SavedCollection, entry: number): { text: Uint32Array; context: Uint32Array } {
  const context = saved.contextOf[entry] ?? 0;
  return {
    text: run(saved.texts, saved.textEnds, entry),
    context: run(saved.contexts, saved.contextEnds, context),
  };
}

/** What can be counted once everything has its number. */
function collectionOver(
  saved: SavedCollection,
  vocabulary: Vocabulary,
  groups: readonly (string | undefined)[],
): Collection {
  const size = groups.length;
  const lengths = new Uint32Array(size);
  const frequencies = new Uint32Array(vocabulary.termCount);
  // The last entry, from 1, in which a word or a term was seen: each counts once an entry.
  const wordSeen = new Uint32Array(vocabulary.words.length);
  const termSeen = new Uint32Array(vocabulary.termCount);
  let round = 0;

  const text = (entry: number): Uint32Array => run(saved.texts, saved.textEnds, entry);
  const context = (entry: number): Uint32Array => run(saved.contexts, saved.contextEnds, saved.contextOf[entry] ?? 0);

  function distinct(entry: number, each: (word: number) => void): void {
    round++;
    for (const words of [context(entry), text(entry)]) {
      for (let place = 0; place < words.length; place++) {
        const word = (words[place] ?? 0) & WORD_MASK;
        if (wordSeen[word] === round) continue;
        wordSeen[word] = round;
        each(word);
      }
    }
  }

  let total = 0;
  for (let entry = 0; entry < size; entry++) {
    let length = 0;
    distinct(entry, (word) => {
      length++;
      for (let slot = word * MOST_FORMS; slot < (word + 1) * MOST_FORMS; slot++) {
        const term = vocabulary.terms[slot] ?? NO_TERM;
        if (term === NO_TERM || termSeen[term] === entry + 1) continue;
        termSeen[term] = entry + 1;
        frequencies[term] = (frequencies[term] ?? 0) + 1;
      }
    });
    lengths[entry] = length;
    total += length;
  }

  return {
    saved,
    size,
    vocabulary,
    text,
    context,
    distinct,
    length: (entry) => lengths[entry] ?? 0,
    averageLength: size > 0 ? total / size : 0,
    neighbours: (entry) =>
      [entry - 1, entry + 1].filter((other) => groups[other] !== undefined && groups[other] === groups[entry]),
    frequency: (term) => frequencies[term] ?? 0,
  };
}
