/**
 * The words of a question that say what it is about, each with everything that may stand for it in an article.
 *
 * «الهدنة» becomes `{ folded: 'الهدنه', weight: 4.1, forms: { '=الهدنه' → 1, 'هدن' → .85, … 'اطلاق نار' → .6 } }`: its own forms, words
 * that mean the same, words that sound the same. A word matches an article's word as well as the best form that they share.
 */

import { isEnglishStopWord } from '../arabic/english.ts';
import { isFrameWord, isQuestionWord, isStopWord } from '../arabic/stop-words.ts';
import type { Word } from '../arabic/words.ts';
import { FORMS, LATIN } from '../search/forms.ts';
import type { Alternative } from '../search/search.ts';
import { type Equivalent, equivalentsOf } from './equivalents.ts';
import type { Guess, Vocabulary } from './vocabulary.ts';

export interface Term {
  readonly folded: string;
  /** What it counts beside the other terms: how rare it is in the articles. */
  readonly weight: number;
  /** Form, or two stems with a space between for a phrase, to how surely it stands for the word (0 to 1). */
  readonly forms: ReadonlyMap<string, number>;
  /** Other words that may stand for it, for an index that stems by itself. */
  readonly others: readonly Alternative[];
  /** No article has it, or anything that may stand for it. */
  readonly unknown: boolean;
}

/** A longer question is read by its first so many different words: time goes with their number times that of the sentences. */
const MOST_TERMS = 100;
/** Words in which questions are wrapped («عدد», «اسم») say little. */
const FRAME_WEIGHT = 0.4;
/** A word that no article has may be a paraphrase, so it counts less than the rarest word that one has. */
const UNKNOWN_WEIGHT = 0.8;
/** An English word that no list translates says little about what the articles hold. */
const UNTRANSLATED_WEIGHT = 0.3;
/** A word of a phrase, apart from the rest of it: «نار» for «هدنة» by «وقف إطلاق النار». */
const PART_OF_PHRASE = 0.4;

/** The terms of some words of a question; where all are stop words, all of them are terms. */
export function termsOf(list: readonly Word[], vocabulary: Vocabulary): readonly Term[] {
  const all = list.map(({ folded }) => folded);
  const folded = all.some(isContentWord) ? all : [];
  const terms: Term[] = [];
  const seen = new Set<string>();
  // A phrase that a list knows («وقف إطلاق النار») lends its meanings to each of its words.
  let phrase: { readonly meanings: readonly Equivalent[]; readonly end: number } = { meanings: [], end: 0 };
  for (const [at, word] of (folded.length > 0 ? folded : all).entries()) {
    if (terms.length === MOST_TERMS) break;
    const found = equivalentsOf(all, at);
    if (found !== null && at + found.length >= phrase.end)
      phrase = { meanings: found.equivalents, end: at + found.length };
    if (seen.has(word) || (folded.length > 0 && !isContentWord(word))) continue;
    seen.add(word);
    terms.push(termOf(word, at < phrase.end ? phrase.meanings : [], vocabulary));
  }
  return terms;
}

/** Are there words in it that are about something? */
export function saysSomething(list: readonly Word[]): boolean {
  return list.some(({ folded }) => isContentWord(folded));
}

function isContentWord(folded: string): boolean {
  return !isStopWord(folded) && !isQuestionWord(folded) && !isEnglishStopWord(folded);
}

function termOf(word: string, meanings: readonly Equivalent[], vocabulary: Vocabulary): Term {
  const forms = new Map<string, number>();
  const add = (form: string, strength: number): void => {
    forms.set(form, Math.max(strength, forms.get(form) ?? 0));
  };
  const addWord = (folded: string, strength: number): void => {
    for (const { kind, term } of vocabulary.forms(folded)) add(term, FORMS[kind].strength * strength);
  };
  addWord(word, 1);
  const others = meanings.flatMap(({ words, strength }): Alternative[] => {
    const likeness = words.length > 1 ? strength * PART_OF_PHRASE : strength;
    return words.map((word) => ({ word, likeness }));
  });
  for (const { words, strength } of meanings) addMeaning(words, strength, addWord, add, vocabulary);
  const guesses = isKnown(forms, vocabulary) && !LATIN.test(word) ? [] : respelled(word, vocabulary);
  for (const { word: likely, strength } of guesses) {
    addWord(likely, strength);
    others.push({ word: likely, likeness: strength });
  }
  const known = frequenciesOf(forms, vocabulary);
  const rarity =
    known.length > 0
      ? vocabulary.rarity(Math.min(...known))
      : vocabulary.rarity(0) * (LATIN.test(word) ? UNTRANSLATED_WEIGHT : UNKNOWN_WEIGHT);
  return {
    folded: word,
    weight: rarity * (isFrameWord(word) ? FRAME_WEIGHT : 1),
    forms,
    others,
    unknown: known.length === 0,
  };
}

/**
 * In how many paragraphs the forms occur that stand for the word most surely of those that occur at all. The word as it is typed counts
 * only where no other form of it does: how rare one spelling is says little.
 */
function frequenciesOf(forms: ReadonlyMap<string, number>, vocabulary: Vocabulary): number[] {
  const there = [...forms].filter(([form]) => vocabulary.frequency(form) > 0);
  const others = there.filter(([, strength]) => strength < 1);
  const known = others.length > 0 ? others : there;
  const surest = Math.max(...known.map(([, strength]) => strength));
  return known.filter(([, strength]) => strength === surest).map(([form]) => vocabulary.frequency(form));
}

/** A word for a word; of a phrase its last two words, which stand beside each other wherever the phrase does. */
function addMeaning(
  words: readonly string[],
  strength: number,
  addWord: (folded: string, strength: number) => void,
  add: (form: string, strength: number) => void,
  vocabulary: Vocabulary,
): void {
  const [last, before] = words.toReversed();
  if (last === undefined) return;
  if (before === undefined) addWord(last, strength);
  else add(pairForm(stemOf(before, vocabulary), stemOf(last, vocabulary)), strength);
}

/** The form of two neighbouring words. */
export function pairForm(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The light stem of a folded word, as the forms know it. */
export function stemOf(folded: string, vocabulary: Vocabulary): string {
  return vocabulary.forms(folded).find(({ kind }) => kind === 'light')?.term ?? folded;
}

function isKnown(forms: ReadonlyMap<string, number>, vocabulary: Vocabulary): boolean {
  return [...forms].some(([form, strength]) => strength >= FORMS.light.strength && vocabulary.frequency(form) > 0);
}

const SPOKEN_STRENGTH = 0.8;
/** Spoken verbs carry ب, ه, ح or د before the person («بيقول», «هيروح», «تيقول»), and ش after a negation («ماقالش»). */
const SPOKEN_PREFIX = /^(?:ب|ه|ح|ت|ك|د|غ|را)(?=[يتن]\p{L}{2})/u;
const SPOKEN_NEGATION = /^م(?:ا)?(\p{L}{2,})ش$/u;

/** What a word that no article has may be: a name in other letters, a spoken form, or one slip of the finger. */
function respelled(folded: string, vocabulary: Vocabulary): readonly Guess[] {
  if (LATIN.test(folded)) return vocabulary.soundingLike(folded);
  const spoken = [folded.replace(SPOKEN_PREFIX, ''), folded.replace(SPOKEN_NEGATION, '$1')].filter(
    (form) => form !== folded,
  );
  return [...spoken.map((word) => ({ word, strength: SPOKEN_STRENGTH })), ...vocabulary.spelledLike(folded)];
}
