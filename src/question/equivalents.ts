/**
 * Words that mean what another word means: news synonyms, dialect words, English words (the lists in lexicon/).
 *
 * `equivalentsOf(['الهدنه'], 0)` has «وقف اطلاق النار», `equivalentsOf(['ceasefire'], 0)` has «هدنة» and «وقف اطلاق النار», and
 * `equivalentsOf(['فلوس'], 0)` has «مال». Words come folded; phrases of up to four words are known too.
 */

import { readFileSync } from 'node:fs';
import { englishStem } from '../arabic/english.ts';
import { fold } from '../arabic/normalise.ts';
import { lightStem } from '../arabic/stem.ts';

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

/** How safe each list is: a translation is nearly the word itself, a synonym may be another thing. */
const STRENGTH = { synonyms: 0.7, dialect: 0.85, english: 0.9 } as const;
const LONGEST_PHRASE = 4;

const known = new Map<string, Equivalent[]>();

for (const group of readList('synonyms')) {
  const phrases = group.split('~').map(phraseOf);
  for (const phrase of phrases)
    learn(
      phrase,
      phrases.filter((other) => other !== phrase),
      STRENGTH.synonyms,
    );
}
for (const list of ['dialect', 'english'] as const) {
  for (const entry of readList(list)) {
    const [heads = '', meanings = ''] = entry.split('=');
    for (const head of heads.split('~')) learn(phraseOf(head), meanings.split('~').map(phraseOf), STRENGTH[list]);
  }
}

/** What the longest phrase of `folded` from place `at` on may be called instead, or null where no list knows it. */
export function equivalentsOf(folded: readonly string[], at: number): EquivalentsFound | null {
  for (let length = Math.min(LONGEST_PHRASE, folded.length - at); length > 0; length--) {
    const equivalents = known.get(keyOf(folded.slice(at, at + length)));
    if (equivalents !== undefined) return { equivalents, length };
  }
  return null;
}

function learn(phrase: readonly string[], meanings: readonly (readonly string[])[], strength: number): void {
  const key = keyOf(phrase);
  const list = known.get(key) ?? [];
  known.set(key, [...list, ...meanings.map((words) => ({ words, strength }))]);
}

/** Phrases are compared by stems: «المفاوضات» is found as «مفاوضات», "talks" as "talk". */
function keyOf(phrase: readonly string[]): string {
  return phrase.map((word) => (/^[a-z]/.test(word) ? englishStem(word) : lightStem(word))).join(' ');
}

function phraseOf(phrase: string): string[] {
  return fold(phrase)
    .trim()
    .split(/[\s'-]+/);
}

function readList(name: keyof typeof STRENGTH): string[] {
  return readFileSync(new URL(`./lexicon/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}
