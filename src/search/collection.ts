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
import {
  MOST_FORMS,
  NO_TERM,
  type SavedVocabulary,
  savedVocabulary,
  type Vocabulary,
  vocabularyBuilder,
} from './vocabulary.ts';

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
  /** Different words of each entry with its context, and in how many entries each term occurs. */
  readonly lengths: Uint32Array;
  readonly frequencies: Uint32Array;
}

type Texts = Omit<SavedCollection, 'lengths' | 'frequencies'>;

export interface Collection {
  readonly saved: SavedCollection;
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** The words of an entry's text, in order, some with SENTENCE_START. */
  text(entry: number): Uint32Array;
  /** The words of an entry's context. */
  context(entry: number): Uint32Array;
  /** The different words of an entry with its context, in order; good until it is called again. */
  distinct(entry: number): Uint32Array;
  /** Distinct words of an entry with its context: its length, in BM25. */
  length(entry: number): number;
  readonly averageLength: number;
  /** The entries just before and after, where they belong to the same group. */
  neighbours(entry: number): number[];
  /** In how many entries a term occurs. */
  frequency(term: number): number;
}

/** Reads all entries once, those that `earlier` has by its numbers. Takes `earlier` as it is where nothing has changed. */
export function collect(entries: readonly Entry[], earlier?: SavedCollection): Collection {
  const groups = entries.map(({ group }) => group);
  return earlier !== undefined && isSame(entries, earlier)
    ? collectionOver(earlier, savedVocabulary(earlier.vocabulary), groups)
    : read(entries, groups, earlier);
}

function isSame(entries: readonly Entry[], { contextOf }: SavedCollection): boolean {
  return entries.length === contextOf.length && entries.every(({ earlier }, place) => earlier === place);
}

function read(
  entries: readonly Entry[],
  groups: readonly (string | undefined)[],
  earlier: SavedCollection | undefined,
): Collection {
  const builder = vocabularyBuilder(earlier?.vocabulary);
  const texts = growing(Uint32Array);
  const textEnds = growing(Uint32Array);
  const contexts = growing(Uint32Array);
  const contextEnds = growing(Uint32Array);
  const contextOf = growing(Uint32Array);
  const known = new Map<string, number>();

  for (const { text, context, earlier: place } of entries) {
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
  }
  const vocabulary = builder.build();
  const numbered: Texts = {
    vocabulary: vocabulary.saved,
    texts: texts.done(),
    textEnds: textEnds.done(),
    contexts: contexts.done(),
    contextEnds: contextEnds.done(),
    contextOf: contextOf.done(),
  };
  return collectionOver({ ...numbered, ...countsOf(numbered) }, vocabulary, groups);
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

function savedEntry(saved: Texts, entry: number): { text: Uint32Array; context: Uint32Array } {
  const context = saved.contextOf[entry] ?? 0;
  return {
    text: run(saved.texts, saved.textEnds, entry),
    context: run(saved.contexts, saved.contextEnds, context),
  };
}

/** Finds the different words of an entry with its context; what it gives is good until it is called again. */
function distinctFinder(saved: Texts): (entry: number) => Uint32Array {
  /** The last call, from 1, that has seen a word. */
  const seen = new Uint32Array(saved.vocabulary.words.length);
  let call = 0;
  let found = new Uint32Array();
  return (entry) => {
    const { text, context } = savedEntry(saved, entry);
    if (found.length < context.length + text.length) found = new Uint32Array(2 * (context.length + text.length));
    let count = 0;
    call++;
    for (const words of [context, text]) {
      for (let place = 0; place < words.length; place++) {
        const word = (words[place] ?? 0) & WORD_MASK;
        if (seen[word] === call) continue;
        seen[word] = call;
        found[count++] = word;
      }
    }
    return found.subarray(0, count);
  };
}

/** What can be counted once everything has its number. */
function countsOf(saved: Texts): Pick<SavedCollection, 'lengths' | 'frequencies'> {
  const { terms, termNames } = saved.vocabulary;
  const lengths = new Uint32Array(saved.contextOf.length);
  const frequencies = new Uint32Array(termNames.length);
  /** The last entry, from 1, in which a term was seen: it counts once an entry. */
  const seen = new Uint32Array(termNames.length);
  const distinct = distinctFinder(saved);
  for (let entry = 0; entry < lengths.length; entry++) {
    const words = distinct(entry);
    for (let at = 0; at < words.length; at++) {
      const first = (words[at] ?? 0) * MOST_FORMS;
      for (let slot = first; slot < first + MOST_FORMS; slot++) {
        const term = terms[slot] ?? NO_TERM;
        // Whatever forms a word has stand before the places that it leaves empty.
        if (term === NO_TERM) break;
        if (seen[term] === entry + 1) continue;
        seen[term] = entry + 1;
        frequencies[term] = (frequencies[term] ?? 0) + 1;
      }
    }
    lengths[entry] = words.length;
  }
  return { lengths, frequencies };
}

function collectionOver(
  saved: SavedCollection,
  vocabulary: Vocabulary,
  groups: readonly (string | undefined)[],
): Collection {
  const { lengths, frequencies } = saved;
  const size = groups.length;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    saved,
    size,
    vocabulary,
    text: (entry) => run(saved.texts, saved.textEnds, entry),
    context: (entry) => run(saved.contexts, saved.contextEnds, saved.contextOf[entry] ?? 0),
    distinct: distinctFinder(saved),
    length: (entry) => lengths[entry] ?? 0,
    averageLength: size > 0 ? total / size : 0,
    neighbours: (entry) =>
      [entry - 1, entry + 1].filter((other) => groups[other] !== undefined && groups[other] === groups[entry]),
    frequency: (term) => frequencies[term] ?? 0,
  };
}
