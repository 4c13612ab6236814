/**
 * What the words of a collection match in a question: «محادثاتهم» matches the question's «المحادثات» by their stem.
 */

import { MOST_FORMS, NO_TERM, type Vocabulary } from './vocabulary.ts';

/** A form of one or more query words, as the collection knows it. */
export interface QueryTerm {
  readonly term: number;
  /** The query words that have it, and how near a match by it is. */
  readonly matches: { readonly at: number; readonly strength: number }[];
  /** Sum over the query words that have it: form weight × word weight × how sure we are of the word. */
  weight: number;
}

/** What a word of the collection matches in the query. */
export interface Hit {
  /** Places among the question's words… */
  readonly at: readonly number[];
  /** … and how strongly each of them is matched, 0 to 1. */
  readonly strengths: readonly number[];
  /** Places among the question's terms. */
  readonly terms: readonly number[];
}

const UNKNOWN = 0;
const NONE = -1;

/** Looks words up as they come by, each once: a question meets a small part of the vocabulary. */
export function hitFinder(vocabulary: Vocabulary, terms: readonly QueryTerm[]): (word: number) => Hit | null {
  const hits: (Hit | null)[] = [null];
  /** For each word UNKNOWN, NONE, or its place in `hits`. */
  const hitOf = new Int32Array(vocabulary.words.length);
  /** For each term of the vocabulary 1 + its place among the query's, or 0. */
  const placeOf = new Uint16Array(vocabulary.termCount);
  for (const [place, { term }] of terms.entries()) placeOf[term] = place + 1;

  function lookUp(word: number): Hit | null {
    let places: number[] | null = null;
    for (let slot = word * MOST_FORMS; slot < (word + 1) * MOST_FORMS; slot++) {
      const place = placeOf[vocabulary.terms[slot] ?? NO_TERM];
      if (place === undefined || place === 0) continue;
      places ??= [];
      places.push(place - 1);
    }
    if (places === null) return null;
    const best = new Map<number, number>();
    for (const place of places) {
      for (const { at, strength } of terms[place]?.matches ?? []) best.set(at, Math.max(best.get(at) ?? 0, strength));
    }
    return { at: [...best.keys()], strengths: [...best.values()], terms: places };
  }

  return (word) => {
    const place = hitOf[word] ?? NONE;
    if (place === NONE) return null;
    if (place > UNKNOWN) return hits[place] ?? null;
    const hit = lookUp(word);
    hitOf[word] = hit === null ? NONE : hits.push(hit) - 1;
    return hit;
  };
}
