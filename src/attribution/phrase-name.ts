/**
 * Whether a word goes on with a name that the phrase before it holds, or begins one.
 *
 * Behind «سليم» the word «بن» and whatever stands behind it belong to the name; behind «راجيندرا» an unknown word does; behind «الاقتصادي» two
 * unknown words are one. Looks at a word, its neighbours and the words of the phrase.
 */

import { isSpelled } from './letters.ts';
import {
  bare,
  isEveryday,
  isFunction,
  NAMES,
  ORGANISATIONS,
  PARTICLES,
  PROPER_BODIES,
  TIMES,
  title,
  VERBS,
} from './lexicon.ts';
import { type Atom, type WordAtom, wordOf } from './quotations.ts';
import type { PhraseWord } from './source.ts';
import { splitName } from './split.ts';

/** «محمد ولد الطالب أعمر», «سليم بن حمد»: a particle behind a part of a name, and whatever stands behind a particle. */
export function goesOnWithParticle(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const last = words[words.length - 1];
  const [word, next] = [wordOf(row[at]), wordOf(row[at + 1])];
  if (!last) return false;
  const inName = last.isName || words[words.length - 2]?.isName === true;
  if (PARTICLES.has(last.folded) && inName) return !isSmall(word);
  if (/^(بن|ولد|بنت)$/.test(word) && last.folded.startsWith('ال') && !last.isCommon) return !isSmall(next); // «الناني ولد اشروقه»
  const isParticle = PARTICLES.has(word) && !/^ف[إأ]ن/u.test(textOf(row[at]));
  return isParticle && inName && next !== '' && !isSmall(next) && !TIMES.has(next);
}

const textOf = (atom: Atom | undefined): string => (atom?.kind === 'word' ? atom.token.text : '');
/** A word that is part of no name: «في», «أن», «الذي», a number. */
export const isSmall = (word: string): boolean =>
  isFunction(word, 'stop', 'inner', 'complement', 'relative') || /^\p{Nd}/u.test(word);

/** «رويترز», «سي إن إن»: a body's own name. */
export const isNamedBody = (word: string): boolean => PROPER_BODIES.has(bare(word)) || isSpelled(word);
/** «حماس الفلسطينية», «سي إن إن ترك», «جيه دي فانس»: an adjective, what the house calls this branch, or a family name behind initials. */
export const belongsToName = (row: readonly Atom[], at: number, name: string): boolean => {
  const [atom, word] = [row[at], wordOf(row[at])];
  if (/^ال.*ي(ه)?$/.test(word) || BRANCH.test(word)) return true;
  return isSpelled(name) && name.split(' ').length < 3 && atom?.kind === 'word' && !atom.isCommon && isPlain(word);
};
const BRANCH = /^(نيوز|سبورت|سبورتس|ترك|عربي|عربيه|بزنس)$/;
/** «ستيف ويتكوف», «هيومن رايتس ووتش»: a و that is no «and», because the word is no everyday word and follows an indefinite one. */
export function isForeignName(atom: WordAtom, words: readonly PhraseWord[]): boolean {
  const last = words[words.length - 1];
  const rest = atom.token.folded.slice(1);
  return (
    last !== undefined &&
    !last.folded.startsWith('ال') &&
    !atom.isCommon &&
    rest.length > 2 &&
    !NAMES.has(rest) &&
    !VERBS.has(rest)
  );
}

/** «عبد الإله بنزروال», «راجيندرا باتيكار»: behind a part of a name, or what looks like one, an unknown word is another. */
export function inUnknownName(atom: WordAtom, words: readonly PhraseWord[]): boolean {
  const last = words[words.length - 1];
  if (!last || atom.isCommon || isEveryday(atom.token.folded)) return false;
  if (PARTICLES.has(words[words.length - 2]?.folded ?? '')) return true;
  return (
    !last.isCommon &&
    !last.folded.startsWith('ال') &&
    title(last.folded) === null &&
    !ORGANISATIONS.has(last.folded) &&
    !isFunction(last.folded, 'inner')
  );
}

/** «الاقتصادي برانكو ميلانوفيتش»: two unknown words behind an office that is complete. */
export function beginsName(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const [first, second] = [row[at], row[at + 1]];
  const last = words[words.length - 1]?.folded ?? '';
  if (first?.kind !== 'word' || second?.kind !== 'word' || !last.startsWith('ال')) return false;
  if (title(words[0]?.folded ?? '')?.number !== 'singular' || splitName(words).name !== null) return false;
  return [first, second].every(
    ({ token, isCommon }) => !isCommon && !isEveryday(token.folded) && isPlain(token.folded),
  );
}

const isPlain = (word: string): boolean =>
  !/^(ال|لل|وال)/.test(word) &&
  !isFunction(word, 'stop') &&
  !isFunction(word, 'inner') &&
  !isFunction(word, 'adverb') &&
  !isFunction(word, 'complement') &&
  !isFunction(word, 'relative') &&
  !TIMES.has(word) &&
  !VERBS.has(word);
