/**
 * A question made ready for a collection: the words that it is about with their weights, the forms under which the
 * collection knows them, and a way to tell what any word of the collection matches.
 *
 * «متى بدأت المحاثدات؟» is about «بدأت» and «المحاثدات», which the collection does not have: its forms are those of «المحادثات», one slip
 * away, at half their weight. It asks for a time.
 */

import { isEnglishStopWord } from '../arabic/english.ts';
import { isFrameWord, isQuestionWord, isStopWord } from '../arabic/stop-words.ts';
import { words } from '../arabic/words.ts';
import type { Collection } from './collection.ts';
import { FORM_KINDS, FORMS, type FormKind, LATIN } from './forms.ts';
import { type Hit, hitFinder, type QueryTerm } from './hits.ts';
import { QUESTION_TYPES, questionType } from './question-type.ts';
import type { Alternatives } from './search.ts';
import type { Spelling } from './spelling.ts';

/** A word of the question that says what it is about. */
interface QueryWord {
  readonly folded: string;
  /** Inverse document frequency of its rarest form but the exact one, times its weight. */
  readonly weight: number;
  /** The collection has none of its forms, not even by a guess. */
  readonly unknown: boolean;
}

/** A stem as the index of candidates knows it. */
export interface SearchTerm {
  /** Its number in the vocabulary. */
  readonly term: number;
  readonly weight: number;
  /** In how many entries it stands. */
  readonly frequency: number;
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
  alternatives: Alternatives = new Map(),
): Query {
  const { vocabulary, size } = collection;
  const asked = words(question);
  const type = questionType(asked.map(({ folded }) => folded));
  const queryWords: QueryWord[] = [];
  const terms: QueryTerm[] = [];
  const termAt = new Map<number, number>();
  const search = new Map<number, SearchTerm>();

  /** The forms of `word` count for the query word at place `at`, this much. Gives the rarest form's inverse frequency. */
  function match(word: string, at: number, weight: number, sureness: number): number {
    let rarity = 0;
    for (const form of vocabulary.formsOf(word)) {
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
        const sum = (search.get(term)?.weight ?? 0) + FORMS[kind].weight * weight * sureness;
        search.set(term, { term, weight: sum, frequency });
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
    const guessed = [...slips, ...sounds].map(({ word, likeness }) => ({
      word: vocabulary.words[word] ?? '',
      likeness,
    }));
    // Beside a word that the collection has, others only blur the ranking (README.md).
    for (const guess of [...guessed, ...(known ? [] : (alternatives.get(word) ?? []))]) {
      rarity = Math.max(rarity, match(guess.word, at, weight, guess.likeness));
    }
    const unknown = rarity === 0;
    queryWords.push({ folded: word, weight: weight * (unknown ? inverseFrequency(size, 0) : rarity), unknown });
  }
  return {
    words: queryWords,
    terms,
    hit: hitFinder(vocabulary, terms),
    search: [...search.values()],
    onlyStopWords: about.length === 0,
    type: type === null ? 0 : QUESTION_TYPES[type],
  };
}

/** Has the collection the word's stem, with or without a preposition? */
function isKnown(word: string, { vocabulary }: Collection): boolean {
  return vocabulary
    .formsOf(word)
    .some((form) => (form.kind === 'light' || form.kind === 'clitic') && vocabulary.term(form) !== undefined);
}
