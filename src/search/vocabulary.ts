/**
 * Every distinct word of the collection as a number, with all that is to be known of it: its forms (forms.ts) as numbers, how it
 * sounds, which kinds of question it may answer. It lets the second stage compare words without touching strings, and it can
 * be saved, because finding all this out takes some microseconds a word. Built once, then read only.
 *
 * With «محادثات» and «المحادثه» in the collection, both words have the term
 * `vocabulary.term({ kind: 'light', term: 'محادث' })`.
 */

import { soundKeys } from '../arabic/sound.ts';
import { FORM_KINDS, type Form, formsOf } from './forms.ts';
import { growing } from './growing.ts';
import { answerKinds } from './question-type.ts';

/** At most so many forms a word: exact, light, clitic, two roots, skeleton, two months («كانون»). */
export const MOST_FORMS = 8;
export const NO_TERM = -1;

/** A vocabulary as plain lists, to be kept in a file. Terms and sounds are numbered in the order of their first words. */
export interface SavedVocabulary {
  readonly words: readonly string[];
  /** The forms of every word, the exact one first: MOST_FORMS places a word, NO_TERM where it has fewer. */
  readonly terms: Int32Array;
  /** What kind of form stands in each place of `terms`: its place in FORM_KINDS. */
  readonly kinds: Uint8Array;
  /** How each term is spelled; empty for an exact form, which the word itself spells. */
  readonly termNames: readonly string[];
  /** For each word the kinds of answer that it may be (question-type.ts), as bits. */
  readonly answers: Uint8Array;
  /** The sound keys (sound.ts) of all words, one word after the other, and where those of each word end. */
  readonly sounds: Uint32Array;
  readonly soundEnds: Uint32Array;
  readonly soundNames: readonly string[];
}

export interface Vocabulary {
  readonly saved: SavedVocabulary;
  readonly words: readonly string[];
  /** The number of a folded word, if the collection has it. */
  word(folded: string): number | undefined;
  /** The number of a form, if a word of the collection has it. */
  term(form: Form): number | undefined;
  readonly termCount: number;
  /** As in `SavedVocabulary`. */
  readonly terms: Int32Array;
  readonly answers: Uint8Array;
  /** The forms of any folded word (forms.ts), whether the collection has it or not. */
  formsOf(folded: string): readonly Form[];
}

export interface VocabularyBuilder {
  /** The number of a folded word, new or known. */
  add(folded: string): number;
  /** The same for a word of the earlier vocabulary, by its number there: nothing about it is found out again. */
  adopt(word: number): number;
  build(): Vocabulary;
}

const UNMAPPED = -1;

/** An empty vocabulary, which may take words over from an earlier one. */
export function vocabularyBuilder(earlier?: SavedVocabulary): VocabularyBuilder {
  const words = numbering();
  const terms = numbering();
  const sounds = numbering();
  const slots = growing(Int32Array);
  const kinds = growing(Uint8Array);
  const answers = growing(Uint8Array);
  const soundsOf = growing(Uint32Array);
  const soundEnds = growing(Uint32Array);
  /** The numbers that what is earlier has here. */
  const mappedWords = new Int32Array(earlier?.words.length ?? 0).fill(UNMAPPED);
  const mappedTerms = new Int32Array(earlier?.termNames.length ?? 0).fill(UNMAPPED);

  /** A term that is earlier; an exact one belongs to one word and is always new. */
  function adoptTerm(term: number, { termNames }: SavedVocabulary): number {
    const mapped = mappedTerms[term] ?? UNMAPPED;
    if (mapped !== UNMAPPED) return mapped;
    const name = termNames[term] ?? '';
    const number = name === '' ? terms.nameless() : terms.of(name);
    mappedTerms[term] = number;
    return number;
  }

  return {
    add(folded) {
      const known = words.find(folded);
      if (known !== undefined) return known;
      const forms = formsOf(folded);
      for (let at = 0; at < MOST_FORMS; at++) {
        const form = forms[at];
        // No other word has the exact form, so it is not kept by its spelling: the word is.
        const exact = form?.kind === 'exact';
        slots.push(form === undefined ? NO_TERM : exact ? terms.nameless() : terms.of(form.term));
        kinds.push(form === undefined ? 0 : FORM_KINDS.indexOf(form.kind));
      }
      answers.push(answerKinds(folded));
      for (const key of soundKeys(folded)) soundsOf.push(sounds.of(key));
      soundEnds.push(soundsOf.length);
      return words.of(folded);
    },
    adopt(word) {
      const mapped = mappedWords[word] ?? UNMAPPED;
      if (mapped !== UNMAPPED || earlier === undefined) return mapped;
      const folded = earlier.words[word] ?? '';
      const known = words.find(folded);
      const number = known ?? words.of(folded);
      mappedWords[word] = number;
      if (known !== undefined) return known;
      for (let slot = word * MOST_FORMS; slot < (word + 1) * MOST_FORMS; slot++) {
        const term = earlier.terms[slot] ?? NO_TERM;
        slots.push(term === NO_TERM ? NO_TERM : adoptTerm(term, earlier));
        kinds.push(earlier.kinds[slot] ?? 0);
      }
      answers.push(earlier.answers[word] ?? 0);
      for (let at = earlier.soundEnds[word - 1] ?? 0; at < (earlier.soundEnds[word] ?? 0); at++) {
        soundsOf.push(sounds.of(earlier.soundNames[earlier.sounds[at] ?? 0] ?? ''));
      }
      soundEnds.push(soundsOf.length);
      return number;
    },
    build() {
      const saved: SavedVocabulary = {
        words: words.names,
        terms: slots.done(),
        kinds: kinds.done(),
        termNames: terms.names,
        answers: answers.done(),
        sounds: soundsOf.done(),
        soundEnds: soundEnds.done(),
        soundNames: sounds.names,
      };
      return vocabularyOver(saved, words.find, terms.find);
    },
  };
}

/** A saved vocabulary as it was. */
export function savedVocabulary(saved: SavedVocabulary): Vocabulary {
  return vocabularyOver(saved, numbering(saved.words).find, numbering(saved.termNames).find);
}

/** So many words of questions and of lists are remembered with their forms: the same ones come again and again. */
const REMEMBERED = 20_000;

function vocabularyOver(
  saved: SavedVocabulary,
  wordOf: (folded: string) => number | undefined,
  termOf: (name: string) => number | undefined,
): Vocabulary {
  const { words, terms, kinds, termNames, answers } = saved;
  const others = new Map<string, readonly Form[]>();

  function formsOfWord(word: number): Form[] {
    const forms: Form[] = [];
    for (let slot = word * MOST_FORMS; slot < (word + 1) * MOST_FORMS; slot++) {
      const term = terms[slot] ?? NO_TERM;
      const kind = FORM_KINDS[kinds[slot] ?? 0];
      if (term === NO_TERM || kind === undefined) break;
      forms.push({ kind, term: termNames[term] || (words[word] ?? '') });
    }
    return forms;
  }

  return {
    saved,
    words,
    terms,
    answers,
    termCount: termNames.length,
    word: wordOf,
    term({ kind, term }) {
      if (kind !== 'exact') return termOf(term);
      const word = wordOf(term);
      return word === undefined ? undefined : terms[word * MOST_FORMS];
    },
    formsOf(folded) {
      const word = wordOf(folded);
      if (word !== undefined) return formsOfWord(word);
      const known = others.get(folded);
      if (known !== undefined) return known;
      const forms = formsOf(folded);
      if (others.size >= REMEMBERED) others.clear();
      others.set(folded, forms);
      return forms;
    },
  };
}

/** Names numbered in the order in which they come; an empty one has a number and is not found by it. */
function numbering(known: readonly string[] = []): {
  readonly names: string[];
  /** The number of a name, new or known. */
  of(name: string): number;
  find(name: string): number | undefined;
  /** A number for something without a name. */
  nameless(): number;
} {
  const names = [...known];
  const numbers = new Map<string, number>();
  for (const [number, name] of known.entries()) if (name !== '') numbers.set(name, number);
  return {
    names,
    of(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    find: (name) => numbers.get(name),
    nameless: () => names.push('') - 1,
  };
}
