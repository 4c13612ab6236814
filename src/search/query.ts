/**
 * A question made ready for a collection: its words with their weights, every word of the collection that matches one of
 * them, and the terms to score by.
 */

import { isEnglishStopWord } from '../arabic/english.ts';
import { isFrameWord, isQuestionWord, isStopWord } from '../arabic/stop-words.ts';
import { words } from '../arabic/words.ts';
import type { Collection } from './collection.ts';
import { FORM_KINDS, FORMS, type FormKind, formsOf, LATIN } from './forms.ts';
import { QUESTION_TYPES, questionType } from './question-type.ts';
import type { Spelling } from './spelling.ts';
import { MOST_FORMS, NO_TERM, type Vocabulary } from './vocabulary.ts';

/** A word of the question that says what it is about. */
export interface QueryWord {
  readonly folded: string;
  /** Inverse document frequency of its rarest form but the exact one, times its weight. */
  readonly weight: number;
  /** The collection has none of its forms, not even by a guess. */
  readonly unknown: boolean;
}

/** A form of one or more query words, as the collection knows it. */
export interface QueryTerm {
  readonly term: number;
  /** The query words that have it, and how near a match by it is. */
  readonly matches: { readonly at: number; strength: number }[];
  /** Sum over the query words that have it: form weight × word weight × how sure we are of the word. */
  weight: number;
}

/** A stem as the index of candidates knows it. */
export interface SearchTerm {
  readonly term: string;
  readonly weight: number;
  /** In how many entries it stands. */
  readonly frequency: number;
}

/** What a word of the collection matches in the query. */
export interface Hit {
  /** Places in `Query.words`… */
  readonly at: readonly number[];
  /** … and how strongly each of them is matched, 0 to 1. */
  readonly strengths: readonly number[];
  /** Places in `Query.terms`. */
  readonly terms: readonly number[];
}

export interface Query {
  readonly words: readonly QueryWord[];
  readonly terms: readonly QueryTerm[];
  /** What a word of the vocabulary matches, or null. */
  hit(word: number): Hit | null;
  /** The terms to look up in the index of candidates. */
  readonly search: readonly SearchTerm[];
  /** There was nothing but stop words, which the index of candidates does not hold. */
  readonly onlyStopWords: boolean;
  /** The bit of the kind of answer asked for (question-type.ts); 0 when not known. */
  readonly type: number;
}

/** What the ablation (test/bench/ablation.ts) turns off; the program uses everything. */
export interface Choices {
  readonly forms: ReadonlySet<FormKind>;
  readonly stopWords: boolean;
  readonly frameWords: boolean;
  /** Guesses at words that the collection does not have. */
  readonly slips: boolean;
  readonly sounds: boolean;
}

export const EVERYTHING: Choices = {
  forms: new Set(FORM_KINDS),
  stopWords: true,
  frameWords: true,
  slips: true,
  sounds: true,
};

const FRAME_WEIGHT = 0.4;
/** A longer question is read by its first so many different content words. */
const MOST_WORDS = 100;

/** Inverse document frequency as in BM25 (Robertson and Zaragoza 2009), never negative. */
export function inverseFrequency(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function isContentWord(folded: string): boolean {
  return !isStopWord(folded) && !isQuestionWord(folded) && !isEnglishStopWord(folded);
}

/** Reads a question against a collection. Any string will do; one without words gives a query that finds nothing. */
export function readQuery(
  question: string,
  collection: Collection,
  spelling: Spelling,
  choices: Choices = EVERYTHING,
): Query {
  const { vocabulary, size } = collection;
  const asked = words(question);
  const type = questionType(asked.map(({ folded }) => folded));
  const queryWords: QueryWord[] = [];
  const terms: QueryTerm[] = [];
  const termAt = new Map<number, number>();
  const search = new Map<string, SearchTerm>();

  /** The forms of `word` count for the query word at place `at`, this much. Gives the rarest form's inverse frequency. */
  function match(word: string, at: number, weight: number, sureness: number): number {
    let rarity = 0;
    for (const form of formsOf(word)) {
      const { kind } = form;
      if (!choices.forms.has(kind)) continue;
      const term = vocabulary.term(form);
      if (term === undefined) continue;
      const place = termAt.get(term) ?? terms.push({ term, matches: [], weight: 0 }) - 1;
      termAt.set(term, place);
      const known = terms[place];
      if (known !== undefined) {
        known.weight += FORMS[kind].weight * weight * sureness;
        known.matches.push({ at, strength: FORMS[kind].strength * sureness });
      }
      const frequency = collection.frequency(term);
      if (kind === 'light' || kind === 'clitic') {
        const sum = (search.get(form.term)?.weight ?? 0) + FORMS[kind].weight * weight * sureness;
        search.set(form.term, { term: form.term, weight: sum, frequency });
      }
      if (kind !== 'exact') rarity = Math.max(rarity, inverseFrequency(size, frequency));
    }
    return rarity;
  }

  const about = asked.filter(({ folded }) => !choices.stopWords || isContentWord(folded));
  const typed = new Map((about.length > 0 ? about : asked).map(({ folded, text }) => [folded, text]));
  for (const [word, text] of [...typed].slice(0, MOST_WORDS)) {
    const at = queryWords.length;
    const weight = choices.frameWords && isFrameWord(word) ? FRAME_WEIGHT : 1;
    let rarity = match(word, at, weight, 1);
    const known = isKnown(word, collection);
    const slips = choices.slips && !known ? spelling.slips(word) : [];
    const sounds = choices.sounds && (!known || LATIN.test(word)) ? spelling.soundAlikes(text) : [];
    for (const guess of [...slips, ...sounds]) {
      rarity = Math.max(rarity, match(vocabulary.words[guess.word] ?? '', at, weight, guess.likeness));
    }
    const unknown = rarity === 0;
    queryWords.push({ folded: word, weight: weight * (unknown ? inverseFrequency(size, 0) : rarity), unknown });
  }
  return {
    words: queryWords,
    terms,
    hit: hitFinder(vocabulary, terms, termAt),
    search: [...search.values()],
    onlyStopWords: about.length === 0,
    type: type === null ? 0 : QUESTION_TYPES[type],
  };
}

const UNKNOWN = 0;
const NONE = -1;

/** Looks words up as they come by, each once: a question meets a small part of the vocabulary. */
function hitFinder(
  vocabulary: Vocabulary,
  terms: readonly QueryTerm[],
  termAt: ReadonlyMap<number, number>,
): (word: number) => Hit | null {
  const hits: (Hit | null)[] = [null];
  /** For each word UNKNOWN, NONE, or its place in `hits`. */
  const hitOf = new Int32Array(vocabulary.words.length);
  /** For each term of the vocabulary 1 + its place among the query's, or 0. */
  const placeOf = new Uint16Array(vocabulary.termCount);
  for (const [term, place] of termAt) placeOf[term] = place + 1;

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

/** Has the collection the word's stem, with or without a preposition? */
function isKnown(word: string, { vocabulary }: Collection): boolean {
  return formsOf(word).some(
    (form) => (form.kind === 'light' || form.kind === 'clitic') && vocabulary.term(form) !== undefined,
  );
}
