/**
 * Which entries each stem stands in and how often: an inverted index in typed arrays, some five bytes a posting instead of the
 * hundred that maps take.
 *
 * A word stands in it by its light stem and by its stem without a preposition, a stop word not at all. What MiniSearch asks of
 * a posting list (candidates.ts) is answered by views that keep nothing.
 */

import { isEnglishStopWord } from '../arabic/english.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import type { Collection } from './collection.ts';
import { FORM_KINDS } from './forms.ts';
import { MOST_FORMS, NO_TERM, type Vocabulary } from './vocabulary.ts';

export interface Postings {
  /** The entries that a term stands in, in order, and how many different words of each have it. */
  of(term: number): { readonly entries: Uint32Array; readonly counts: Uint16Array };
  /** Different terms of an entry. */
  length(entry: number): number;
  readonly averageLength: number;
}

const [LIGHT, CLITIC] = [FORM_KINDS.indexOf('light'), FORM_KINDS.indexOf('clitic')];
/** Terms a word stands under at most. */
const TERMS = 2;
const MOST_COUNTED = 0xffff;

/** Postings as plain lists, to be kept in a file. */
export interface SavedPostings {
  /** The entries of all terms, one term after the other, and where those of each term end (one place more than there are terms). */
  readonly postings: Uint32Array;
  readonly postingEnds: Uint32Array;
  readonly postingCounts: Uint16Array;
  /** Different terms of each entry. */
  readonly termLengths: Uint32Array;
}

/** The postings of a collection: goes through it twice, first to count, then to fill in. */
export function findPostings(collection: Collection): SavedPostings {
  const { size, vocabulary } = collection;
  const indexed = indexedTerms(vocabulary);
  const ends = new Uint32Array(vocabulary.termCount + 1);
  const lengths = new Uint32Array(size);
  const seen = new Uint32Array(vocabulary.termCount);
  let total = 0;
  for (let entry = 0; entry < size; entry++) {
    const words = collection.distinct(entry);
    const before = total;
    for (let at = 0; at < words.length * TERMS; at++) {
      const term = indexed[termPlace(words, at)] ?? NO_TERM;
      if (term === NO_TERM || seen[term] === entry + 1) continue;
      seen[term] = entry + 1;
      total++;
      ends[term + 1] = (ends[term + 1] ?? 0) + 1;
    }
    lengths[entry] = total - before;
  }
  for (let term = 0; term < vocabulary.termCount; term++) ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0);

  const entries = new Uint32Array(total);
  const counts = new Uint16Array(total);
  const next = ends.slice(0, -1);
  for (let entry = 0; entry < size; entry++) {
    const words = collection.distinct(entry);
    for (let at = 0; at < words.length * TERMS; at++) {
      const term = indexed[termPlace(words, at)] ?? NO_TERM;
      if (term === NO_TERM) continue;
      let place = next[term] ?? 0;
      if (place > (ends[term] ?? 0) && entries[place - 1] === entry) place--;
      else next[term] = place + 1;
      entries[place] = entry;
      counts[place] = Math.min(MOST_COUNTED, (counts[place] ?? 0) + 1);
    }
  }
  return { postings: entries, postingEnds: ends, postingCounts: counts, termLengths: lengths };
}

export function postingsOver({ postings, postingEnds, postingCounts, termLengths }: SavedPostings): Postings {
  return {
    of: (term) => ({
      entries: postings.subarray(postingEnds[term], postingEnds[term + 1]),
      counts: postingCounts.subarray(postingEnds[term], postingEnds[term + 1]),
    }),
    length: (entry) => termLengths[entry] ?? 0,
    averageLength: termLengths.length > 0 ? postings.length / termLengths.length : 0,
  };
}

/** Where the term at place `at` stands, of the terms of some words one after the other. */
function termPlace(words: Uint32Array, at: number): number {
  return (words[at >> 1] ?? 0) * TERMS + (at & 1);
}

/** For every word the terms that it stands under: TERMS places a word. */
function indexedTerms({ words, terms, saved }: Vocabulary): Int32Array {
  const indexed = new Int32Array(words.length * TERMS).fill(NO_TERM);
  for (const [word, folded] of words.entries()) {
    if (isStopWord(folded) || isEnglishStopWord(folded)) continue;
    let place = word * TERMS;
    for (let slot = word * MOST_FORMS; slot < (word + 1) * MOST_FORMS; slot++) {
      const [term, kind] = [terms[slot] ?? NO_TERM, saved.kinds[slot]];
      if (term !== NO_TERM && (kind === LIGHT || kind === CLITIC)) indexed[place++] = term;
    }
  }
  return indexed;
}
