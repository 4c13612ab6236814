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

/** The postings of a collection: goes through it twice, first to count, then to fill in. */
export function postingsOf(collection: Collection): Postings {
  const { size, vocabulary } = collection;
  const indexed = indexedTerms(vocabulary);
  const ends = new Uint32Array(vocabulary.termCount + 1);
  const lengths = new Uint32Array(size);
  const seen = new Uint32Array(vocabulary.termCount);

  const eachTerm = (entry: number, each: (term: number) => void): void =>
    collection.distinct(entry, (word) => {
      for (let slot = word * TERMS; slot < (word + 1) * TERMS; slot++) {
        const term = indexed[slot] ?? NO_TERM;
        if (term !== NO_TERM) each(term);
      }
    });

  let total = 0;
  for (let entry = 0; entry < size; entry++) {
    let length = 0;
    eachTerm(entry, (term) => {
      if (seen[term] === entry + 1) return;
      seen[term] = entry + 1;
      length++;
      ends[term + 1] = (ends[term + 1] ?? 0) + 1;
    });
    lengths[entry] = length;
    total += length;
  }
  for (let term = 0; term < vocabulary.termCount; term++) ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0);

  const entries = new Uint32Array(total);
  const counts = new Uint16Array(total);
  const next = ends.slice(0, -1);
  for (let entry = 0; entry < size; entry++) {
    eachTerm(entry, (term) => {
      const place = next[term] ?? 0;
      const again = place > (ends[term] ?? 0) && entries[place - 1] === entry;
      if (!again) {
        entries[place] = entry;
        next[term] = place + 1;
      }
      const at = again ? place - 1 : place;
      counts[at] = Math.min(MOST_COUNTED, (counts[at] ?? 0) + 1);
    });
  }
  return {
    of: (term) => ({
      entries: entries.subarray(ends[term], ends[term + 1]),
      counts: counts.subarray(ends[term], ends[term + 1]),
    }),
    length: (entry) => lengths[entry] ?? 0,
    averageLength: size > 0 ? total / size : 0,
  };
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
