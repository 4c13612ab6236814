/**
 * The phrase that names a source, read from left to right: where it ends and what in it is title and what is name.
 *
 * «المتحدث باسم الجيش، سامي درويش للصحفيين» gives role «المتحدث باسم الجيش», name «سامي درويش», and ends before the audience. A phrase
 * may be a person (title and name in either order, with commas between), a body («وزارة الصحة»), people without names
 * («مصادر أمنية») or a text («تقرير المنظمة»).
 */

import type { Gender, GrammaticalNumber } from '../arabic/conjugate.ts';
import { splitName } from './name.ts';
import type { Atom } from './quotations.ts';
import type { SpeakerKind } from './statement.ts';
import { AUDIENCES, bare, DOCUMENTS, GROUPS, isFunction, NAMES, OCCASIONS, ORGANISATIONS, PLACES, TIMES, title, VERBS } from './lexicon.ts';

/** One element of a phrase: a word, or a quoted name in it («وكالة "تسنيم"»). */
export interface PhraseWord {
  readonly start: number;
  readonly end: number;
  /** Folded; of a quoted name its words, parted by blanks. */
  readonly folded: string;
  readonly quoted: boolean;
  /** A comma stands before it. */
  readonly comma: boolean;
}

export interface SourcePhrase {
  readonly start: number;
  readonly end: number;
  /** The index of the first atom behind it. */
  readonly next: number;
  /** The stretch of text that is the name, or the whole phrase for somebody without a name; null for a role alone. */
  readonly name: readonly PhraseWord[] | null;
  readonly role: readonly PhraseWord[] | null;
  readonly words: readonly PhraseWord[];
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** Longer phrases name nobody. */
const LONGEST = 32;

/** The source phrase that begins at atom `from`, or null if none can begin there. */
export function sourcePhrase(row: readonly Atom[], from: number): SourcePhrase | null {
  const first = row[from];
  if (first?.kind !== 'word' || !canBegin(first.token.folded)) return null;
  const words: PhraseWord[] = [];
  let comma = false;
  let at = from;
  for (; at < row.length && words.length < LONGEST; at++) {
    const atom = row[at];
    if (!atom) break;
    if (atom.kind === 'mark') {
      if (atom.token.folded !== ',' || comma || !continuesAfterComma(row, at + 1, words)) break;
      comma = true;
      continue;
    }
    if (atom.kind === 'bracket') {
      if (atom.inner.length > 8) break;
      const folded = atom.inner.flatMap((inner) => (inner.kind === 'word' ? [inner.token.folded] : [])).join(' ');
      if (isContainer(words[words.length - 1]?.folded)) words.push({ start: atom.start + 1, end: atom.end - 1, folded, quoted: true, comma });
      continue;
    }
    if (atom.kind === 'quotation') {
      const quotedName = quoted(atom, words[words.length - 1], comma);
      if (!quotedName) break;
      words.push(quotedName);
      continue;
    }
    const word = atom.token.folded;
    if (words.length > 0 && endsPhrase(row, at, words)) break;
    words.push({ start: atom.start, end: atom.end, folded: word, quoted: false, comma });
    comma = false;
  }
  if (row[at - 1]?.kind === 'mark') at--;
  return words.length ? { ...splitName(words), next: at } : null;
}

/** Whether a source phrase may begin with this word: not a preposition, a small word, a time or a verb. */
export function canBegin(word: string): boolean {
  if (isFunction(word, 'stop') || isFunction(word, 'inner') || isFunction(word, 'complement') || isFunction(word, 'relative')) return false;
  if (TIMES.has(word) && !PLACES.has(word)) return false;
  if (title(word) || ORGANISATIONS.has(bare(word)) || GROUPS.has(bare(word)) || DOCUMENTS.has(bare(word)) || NAMES.has(word)) return true;
  if (isAudience(word) || word.startsWith('لل') || word.startsWith('بال')) return false;
  return !VERBS.has(word) && word.length > 1;
}

const isAudience = (word: string) => word.startsWith('ل') && (AUDIENCES.has(bare(word.startsWith('لل') ? word : word.slice(1))) || AUDIENCES.has(word.slice(1)));
const isContainer = (word: string | undefined) => word !== undefined && (ORGANISATIONS.has(bare(word)) || title(word) !== null);

function quoted(atom: Extract<Atom, { kind: 'quotation' }>, before: PhraseWord | undefined, comma: boolean): PhraseWord | null {
  if (!before || comma || !ORGANISATIONS.has(bare(before.folded)) || atom.inner.length > 5) return null;
  const words = atom.inner.flatMap((inner) => (inner.kind === 'word' ? [inner] : []));
  const [first] = words;
  const last = words[words.length - 1];
  if (!first || !last) return null;
  return { start: first.start, end: last.end, folded: words.map((word) => word.token.folded).join(' '), quoted: true, comma };
}

/** Whether the words behind a comma still name the same person: a name behind a title, a title behind a name. */
function continuesAfterComma(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const next = row[at];
  const head = words[0];
  if (next?.kind !== 'word' || !head || words.some((word) => word.comma)) return false;
  const word = next.token.folded;
  if (endsPhrase(row, at, words) || !canBegin(word) || VERBS.has(word) || word.startsWith('و')) return NAMES.has(word) && title(head.folded) !== null;
  const named = splitName(words).name !== null;
  if (title(head.folded)?.number === 'singular' && !named) return NAMES.has(word) || title(word) !== null || !word.startsWith('ال');
  return named && title(word) !== null && !title(head.folded)?.rank === true ? true : named && title(word) !== null;
}

/** Whether the word at `at` no longer belongs to the phrase before it. */
function endsPhrase(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const atom = row[at];
  if (atom?.kind !== 'word') return true;
  const word = atom.token.folded;
  const next = row[at + 1];
  const nextWord = next?.kind === 'word' ? next.token.folded : '';
  if (word === 'ل') return true;
  if (isFunction(word, 'inner')) return word !== 'باسم' && (isOccasion(nextWord) || TIMES.has(nextWord) || (word === 'عن' && !title(words[0]?.folded ?? '')));
  if (isFunction(word, 'stop') || isFunction(word, 'complement') || isFunction(word, 'relative')) return true;
  if (isFunction(word, 'adverb')) return true;
  if (NAMES.has(word) || title(word)) return isAudience(word) && !title(word) && !NAMES.has(word);
  if (TIMES.has(word)) return true;
  if (isAudience(word)) return true;
  if (word.startsWith('ب') && isOccasion(word.slice(1))) return true;
  const verb = VERBS.get(word);
  if (verb && verb.tense !== 'noun' && !(verb.tense === 'participle' && verb.gender === 'f')) return !PLACES.has(word);
  if (word.startsWith('و') && !word.startsWith('وال')) return !continues(word.slice(1)) && !continues(word);
  return false;
}

const isOccasion = (word: string) => OCCASIONS.has(word) || OCCASIONS.has(bare(word));
const continues = (word: string) => title(word) !== null || ORGANISATIONS.has(bare(word)) || NAMES.has(word) || GROUPS.has(word) || PLACES.has(word) || word.length <= 3;
