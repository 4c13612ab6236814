/**
 * The phrase that names a source, read from left to right: where it ends and what in it is title and what is name.
 *
 * «المتحدث باسم الجيش، سامي درويش للصحفيين» gives role «المتحدث باسم الجيش», name «سامي درويش», and ends before the audience. A phrase
 * may be a person (title and name in either order, with commas between), a body («وزارة الصحة»), people without names
 * («مصادر أمنية») or a text («تقرير المنظمة»).
 */

import { canBegin, canHead, isAudience, isNameAt } from './beginning.ts';
import { bare, type CueForm, isFunction, NAMES, ORGANISATIONS, TIMES, title, VERBS } from './lexicon.ts';
import type { Ender } from './name.ts';
import { endsPhrase } from './phrase-end.ts';
import type { Atom, Enclosed } from './quotations.ts';
import { remembered } from './remembered.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';
import { splitName } from './split.ts';

/** Longer phrases name nobody. */
const LONGEST = 28;

/**
 * The source phrase that begins at atom `from`, or null if none can begin there. With `prefixed`, a «ل» or «ب» before its first word is
 * no part of it («وفقا للوزارة»).
 */
export function sourcePhrase(row: readonly Atom[], from: number, prefixed = false): SourcePhrase | null {
  return prefixed ? behindPrefix(row, from) : bareSource(row, from);
}

const bareSource = remembered((row, from) => readPhrase(row, from, false));
const behindPrefix = remembered((row, from) => readPhrase(row, from, true));

function readPhrase(row: readonly Atom[], from: number, prefixed: boolean): SourcePhrase | null {
  const first = row[from];
  if (first?.kind !== 'word') return null;
  const head = prefixed ? withoutPrefix(first.token.folded) : first.token.folded;
  if (prefixed ? !canHead(head) : !canBegin(row, from)) return null;
  const words: PhraseWord[] = [
    {
      start: first.start + (prefixed ? 1 : 0),
      end: first.end,
      folded: head,
      quoted: false,
      comma: false,
      isName: isNameAt(row, from) || (prefixed && NAMES.has(head)),
      isCommon: first.isCommon ?? false,
      hamza: HAMZA.test(first.token.text),
      article: prefixed && first.token.folded.startsWith('لل'),
    },
  ];
  let comma = false;
  let acronym: Enclosed | null = null;
  let at = from + 1;
  for (; at < row.length && words.length < LONGEST; at++) {
    const atom = row[at];
    if (!atom) break;
    if (atom.kind === 'mark') {
      if (atom.token.folded === '.' && words[words.length - 1]?.folded.length === 1) continue; // «بول ت. سوورث»
      if (atom.token.folded !== ',' || comma || !continuesAfterComma(row, at + 1, words)) break;
      comma = true;
      continue;
    }
    if (atom.kind === 'bracket') {
      if (atom.inner.length > 8) break;
      const folded = foldedOf(atom);
      acronym ??= words.length > 1 ? atom : null;
      if (words.length === 1 && isContainer(words[0]?.folded))
        words.push({ start: atom.start, end: atom.end, folded, quoted: true, comma, isName: false, isCommon: false });
      continue;
    }
    if (atom.kind === 'quotation') {
      const quotedName = quoted(atom, words, comma);
      if (!quotedName) break;
      words.push(quotedName);
      continue;
    }
    const word = atom.token.folded;
    if (endsPhrase(row, at, words)) break;
    words.push({
      start: atom.start,
      end: atom.end,
      folded: word,
      quoted: false,
      comma,
      isName: isNameAt(row, at),
      isCommon: atom.isCommon ?? false,
      hamza: HAMZA.test(atom.token.text),
    });
    comma = false;
  }
  if (row[at - 1]?.kind === 'mark') at--;
  while (words.length > 1 && isFunction(words[words.length - 1]?.folded ?? '', 'inner')) {
    words.pop();
    at--;
  }
  const split = splitName(words, enderOf(row, at));
  return acronym && split.kind === 'organisation' ? { ...split, next: at, acronym } : { ...split, next: at };
}

const HAMZA = /^[أإ]ل/u;

const withoutPrefix = (word: string): string => (word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1));

const isContainer = (word: string | undefined) =>
  word !== undefined && (ORGANISATIONS.has(bare(word)) || title(word) !== null);

function quoted(atom: Enclosed, words: readonly PhraseWord[], comma: boolean): PhraseWord | null {
  const before = words[words.length - 1];
  if (
    !before ||
    comma ||
    atom.attached ||
    !words.some((word) => ORGANISATIONS.has(bare(word.folded)) || /^مصا?در$/.test(word.folded))
  )
    return null;
  if (atom.inner.length > (ORGANISATIONS.has(bare(before.folded)) ? 5 : 2)) return null;
  const inside = atom.inner.flatMap((inner) => (inner.kind === 'word' ? [inner] : []));
  const [first] = inside;
  const last = inside[inside.length - 1];
  if (!first || !last) return null;
  return {
    start: atom.start,
    end: atom.end,
    folded: inside.map((word) => word.token.folded).join(' '),
    quoted: true,
    comma,
    isName: false,
    isCommon: false,
  };
}

/** Whether the words behind a comma still name the same person: a name behind a title, a title behind a name. */
function continuesAfterComma(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const next = row[at];
  const head = words[0];
  if (next?.kind !== 'word' || !head || words.some((word) => word.comma)) return false;
  const word = next.token.folded;
  if (endsPhrase(row, at, words) || !canBegin(row, at) || VERBS.has(word) || (word.startsWith('و') && !title(word)))
    return NAMES.has(word) && title(head.folded) !== null;
  const split = splitName(words);
  const named = split.name !== null && split.kind !== 'anonymous';
  if (split.kind === 'anonymous' && !isNameAt(row, at)) return false;
  if (!title(head.folded) && head.folded.startsWith('ال') && words.length < 4) return isNameAt(row, at);
  if (title(head.folded)?.number === 'singular' && !named)
    return isNameAt(row, at) || title(word) !== null || !(word.startsWith('ال') || next.isCommon);
  return named && title(word) !== null;
}

/** A finite verb of reporting: the phrase before it is surely complete. */
const isVerb = (form: CueForm | undefined): boolean =>
  form !== undefined && form.person === 3 && (form.tense === 'past' || form.tense === 'participle');

const foldedOf = (enclosed: Enclosed): string =>
  enclosed.inner.flatMap((inner) => (inner.kind === 'word' ? [inner.token.folded] : [])).join(' ');

function enderOf(row: readonly Atom[], at: number): Ender {
  const atom = row[at];
  if (atom?.kind !== 'word') return 'pause';
  const word = atom.token.folded;
  if (isFunction(word, 'complement') || isFunction(word, 'relative') || isAudience(word)) return 'pause';
  if (isVerb(VERBS.get(word)) || /^ف(ان|قد)/.test(word)) return 'pause';
  return isFunction(word, 'stop') || isFunction(word, 'inner') || isFunction(word, 'adverb') || TIMES.has(word)
    ? 'function'
    : 'other';
}
