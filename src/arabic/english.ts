/**
 * What the analyser knows of English, the second language: `englishStem('countries')` is `'country'`, `isEnglishStopWord('the')`
 * is true. Words come folded (normalise.ts), so in small letters.
 */

import { readLexicon } from './lexicon.ts';

const stop = readLexicon('english-stop-words');

export function isEnglishStopWord(folded: string): boolean {
  return stop.has(folded);
}

/**
 * Plural, third person and the commonest verb endings taken off: the S-stemmer (Harman 1991, "How effective is suffixing?"),
 * then -ed and -ing where at least four letters stay.
 */
export function englishStem(folded: string): string {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return folded;
  let word = folded;
  if (/[^ae]ies$/.test(word)) word = `${word.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(word)) word = word.slice(0, -2);
  else if (/[^us]s$/.test(word)) word = word.slice(0, -1);
  // Looking back a fixed distance, and at two letters at most: a word of 100,000 letters must not take the square of that.
  return word.replace(/(?<!^.{0,3})(?:ing|ed)$/, '').replace(/(?<!^.{0,2})e{1,2}$/, '');
}
