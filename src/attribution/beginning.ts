/**
 * What a single word may be at its place: the head of a source phrase, a part of a name, an audience.
 *
 * «علي» is a name in «قال علي حداد» and a preposition in «أكد علي أن»; «للصحفيين» is an audience. Looks at the word and its neighbours only.
 */

import {
  AUDIENCES,
  bare,
  DOCUMENTS,
  GROUPS,
  isFunction,
  NAMES,
  ORGANISATIONS,
  PARTICLES,
  PLACES,
  PRESS,
  TIMES,
  title,
  VERBS,
} from './lexicon.ts';
import type { Atom } from './quotations.ts';

/** Whether a source phrase may begin with this word: not a preposition, a small word, a time or a verb. */
export function canBegin(row: readonly Atom[], at: number): boolean {
  const atom = row[at];
  return atom?.kind === 'word' && (isNameAt(row, at) || canHead(atom.token.folded));
}

/** The same for a word out of its row. */
export function canHead(word: string): boolean {
  if (word.startsWith('لل') || isFunction(word, 'adverb')) return false;
  if (
    isFunction(word, 'stop') ||
    isFunction(word, 'inner') ||
    isFunction(word, 'complement') ||
    isFunction(word, 'relative')
  )
    return false;
  if (TIMES.has(word) && !PLACES.has(word)) return false;
  if (
    title(word) ||
    ORGANISATIONS.has(bare(word)) ||
    GROUPS.has(bare(word)) ||
    DOCUMENTS.has(bare(word)) ||
    NAMES.has(word)
  )
    return true;
  if (isAudience(word) || word.startsWith('لل') || word.startsWith('بال')) return false;
  return !VERBS.has(word) && word.length > 1;
}

/** Whether the word at `at` is a given name or known to be a part of a name. */
export const isNameAt = (row: readonly Atom[], at: number): boolean => {
  const atom = row[at];
  const next = row[at + 1];
  if (atom?.kind !== 'word') return false;
  if (
    PARTICLES.has(atom.token.folded) &&
    atom.token.text !== 'فإن' &&
    next?.kind === 'word' &&
    (next.isName || NAMES.has(next.token.folded))
  )
    return true;
  if (atom.token.folded === 'علي') return atom.isName === true || isAli(row, at);
  if (atom.token.folded === 'بين') return isBain(row, at);
  if (atom.token.folded === 'عبد') return next?.kind === 'word' && next.token.folded.startsWith('ال');
  return atom.isName === true || NAMES.has(atom.token.folded);
};

/** The name علي and the preposition على are one word when folded: a name stands beside another one, or behind a title. */
function isAli(row: readonly Atom[], at: number): boolean {
  const [before, atom, after] = [row[at - 1], row[at], row[at + 1]];
  if (atom?.kind !== 'word' || !atom.token.text.endsWith('ي')) return false;
  if (before?.kind === 'word' && (NAMES.has(before.token.folded) || title(before.token.folded)?.number === 'singular'))
    return true;
  return (
    after?.kind === 'word' &&
    (after.isName === true || NAMES.has(after.token.folded) || PARTICLES.has(after.token.folded))
  );
}

/** «بين» is a name where it has nothing to stand between: «قال بين للمحكمة», «دونالد بين.». */
function isBain(row: readonly Atom[], at: number): boolean {
  const [before, after] = [row[at - 1], row[at + 1]];
  if (
    before?.kind !== 'word' ||
    (!NAMES.has(before.token.folded) && VERBS.get(before.token.folded.replace(/^[وف]/, ''))?.tense !== 'past')
  )
    return false;
  if (after?.kind !== 'word') return true;
  const next = after.token.folded;
  return (
    next.startsWith('لل') ||
    isAudience(next) ||
    isFunction(next, 'complement') ||
    isFunction(next, 'stop') ||
    VERBS.get(next)?.tense === 'participle'
  );
}

/** «للصحفيين», «لوكالة»: those who are spoken to. */
export const isAudience = (word: string) =>
  word.startsWith('ل') &&
  (AUDIENCES.has(bare(word.startsWith('لل') ? word : word.slice(1))) || AUDIENCES.has(word.slice(1)));

/** An audience that reports: never a part of a title. */
export const isPress = (word: string): boolean =>
  word.startsWith('ل') &&
  (PRESS.has(word.startsWith('لل') ? word.slice(2) : word.slice(1)) || PRESS.has(bare(word.slice(1))));
