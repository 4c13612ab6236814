/**
 * Words that mean what another word means: news synonyms, dialect words, English words (the lists in lexicon/).
 *
 * `equivalentsOf(['الهدنه'], 0)` has «وقف اطلاق النار», `equivalentsOf(['ceasefire'], 0)` has «هدنة» and «وقف اطلاق النار», and
 * `equivalentsOf(['فلوس'], 0)` has «مال». Words come folded; phrases of up to four words are known too. A word's own other forms are
 * among them, and those of its meanings (inflections.ts).
 */

import { readLines } from '../arabic/lexicon.ts';
import { fold } from '../arabic/normalise.ts';
import { LATIN, stem } from '../search/forms.ts';
import { bareForms, inflectionsOf } from './inflections.ts';

export interface Equivalent {
  /** Folded words. */
  readonly words: readonly string[];
  /** How safely it stands for the other, 0 to 1. */
  readonly strength: number;
}

export interface EquivalentsFound {
  readonly equivalents: readonly Equivalent[];
  /** How many words of the question they stand for. */
  readonly length: number;
}

/** What a list says of a phrase. */
interface Entry {
  /** As the list spells it: «عالمية» is found under the stem of «عالم» too. */
  readonly spelt: string;
  readonly equivalents: readonly Equivalent[];
}

/** How safe each list is: a translation is nearly the word itself, a synonym may be another thing. */
const STRENGTH = { synonyms: 0.6, dialect: 0.85, english: 0.9 } as const;
/** Another form of a word, or of one that it stands for. */
const INFLECTED = 0.6;
/** A word that shares only its stem with the one in the list. */
const SAME_STEM = 0.7;
const LONGEST_PHRASE = 4;

const known = new Map<string, Entry[]>();

for (const group of readLines('synonyms', import.meta.url)) {
  const phrases = group.split('~').map(phraseOf);
  for (const phrase of phrases)
    learn(
      phrase,
      phrases.filter((other) => other !== phrase),
      STRENGTH.synonyms,
    );
}
for (const list of ['dialect', 'english'] as const) {
  for (const entry of readLines(list, import.meta.url)) {
    const [heads = '', meanings = ''] = entry.split('=');
    for (const head of heads.split('~')) learn(phraseOf(head), meanings.split('~').map(phraseOf), STRENGTH[list]);
  }
}

/** What the longest phrase of `folded` from place `at` on may be called instead, or null where no list knows it. */
export function equivalentsOf(folded: readonly string[], at: number): EquivalentsFound | null {
  for (let length = Math.min(LONGEST_PHRASE, folded.length - at); length > 1; length--) {
    const entries = known.get(keyOf(folded.slice(at, at + length)));
    if (entries !== undefined)
      return { equivalents: entries.flatMap((entry) => entry.equivalents).flatMap(inAllForms), length };
  }
  const equivalents = folded.slice(at, at + 1).flatMap(equivalentsOfWord);
  return equivalents.length === 0 ? null : { equivalents, length: 1 };
}

/** Its other forms, and what it or one of them may be called instead. */
function equivalentsOfWord(word: string): Equivalent[] {
  const forms = inflectionsOf(word).flat();
  const spellings = new Set([...bareForms(word), ...forms]);
  const entries = new Set([word, ...forms].flatMap((form) => known.get(keyOf([form])) ?? []));
  const meanings = [...entries].flatMap(({ spelt, equivalents }) =>
    weakened(equivalents, spellings.has(spelt) || LATIN.test(word) ? 1 : SAME_STEM),
  );
  return [...forms.map((form) => ({ words: [form], strength: INFLECTED })), ...meanings.flatMap(inAllForms)];
}

/** A meaning of one word, in all its forms. */
function inAllForms(equivalent: Equivalent): Equivalent[] {
  const [word, ...rest] = equivalent.words;
  const forms = word === undefined || rest.length > 0 ? [] : inflectionsOf(word).flat();
  return [
    equivalent,
    ...weakened(
      forms.map((form) => ({ words: [form], strength: equivalent.strength })),
      INFLECTED,
    ),
  ];
}

function weakened(equivalents: readonly Equivalent[], by: number): Equivalent[] {
  return equivalents.map(({ words, strength }) => ({ words, strength: strength * by }));
}

function learn(phrase: readonly string[], meanings: readonly (readonly string[])[], strength: number): void {
  const key = keyOf(phrase);
  const entry = { spelt: phrase.join(' '), equivalents: meanings.map((words) => ({ words, strength })) };
  known.set(key, [...(known.get(key) ?? []), entry]);
}

/** Phrases are compared by stems: «المفاوضات» is found as «مفاوضات», "talks" as "talk". */
function keyOf(phrase: readonly string[]): string {
  return phrase.map(stem).join(' ');
}

function phraseOf(phrase: string): string[] {
  return fold(phrase)
    .trim()
    .split(/[\s'-]+/);
}
