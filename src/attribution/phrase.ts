/**
 * The phrase that names a source, read from left to right: where it ends and what in it is title and what is name.
 *
 * «المتحدث باسم الجيش، سامي درويش للصحفيين» gives role «المتحدث باسم الجيش», name «سامي درويش», and ends before the audience. A phrase
 * may be a person (title and name in either order, with commas between), a body («وزارة الصحة»), people without names
 * («مصادر أمنية») or a text («تقرير المنظمة»).
 */

import type { Gender, GrammaticalNumber } from '../arabic/conjugate.ts';
import {
  ADJECTIVES,
  AUDIENCES,
  bare,
  type CueForm,
  DOCUMENTS,
  GROUPS,
  isFunction,
  NAMES,
  OCCASIONS,
  ORGANISATIONS,
  PLACES,
  PRESS,
  TIMES,
  title,
  VERBS,
} from './lexicon.ts';
import { type Ender, isAdjective, isAnybody, PARTICLES, splitName } from './name.ts';
import type { Atom, Enclosed } from './quotations.ts';
import { remembered } from './remembered.ts';
import type { SpeakerKind } from './statement.ts';

/** One element of a phrase: a word, or a quoted name in it («وكالة "تسنيم"»). */
export interface PhraseWord {
  readonly start: number;
  readonly end: number;
  /** Folded; of a quoted name its words, parted by blanks. */
  readonly folded: string;
  readonly quoted: boolean;
  /** A comma stands before it. */
  readonly comma: boolean;
  /** A given name, or a word that the article shows to be a part of a name. */
  readonly isName: boolean;
  readonly isCommon: boolean;
  /** Written «للـ…»: its text begins with the second ل, its name with «الـ». */
  readonly article?: boolean;
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
  /** Null where nothing tells it. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The text through which the source speaks, folded: «بيان» of «بيان الوزارة». */
  readonly document?: string;
  /** What stands in brackets behind a body's name: «المنظمة (يونيسف)». */
  readonly acronym?: Enclosed;
}

/** «أحد الرجال», «بعض الخبراء». */
const PARTITIVE = /^(احد|احدي|بعض|عدد|معظم|اغلب)$/;

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

const withoutPrefix = (word: string): string => (word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1));

/** Whether a source phrase may begin with this word: not a preposition, a small word, a time or a verb. */
export function canBegin(row: readonly Atom[], at: number): boolean {
  const atom = row[at];
  return atom?.kind === 'word' && (isNameAt(row, at) || canHead(atom.token.folded));
}

function canHead(word: string): boolean {
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
  if (atom.token.folded === 'علي') return isAli(row, at);
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

const isFinite = (form: CueForm | undefined): boolean =>
  form !== undefined && form.person === 3 && form.tense === 'past';

const isAudience = (word: string) =>
  word.startsWith('ل') &&
  (AUDIENCES.has(bare(word.startsWith('لل') ? word : word.slice(1))) || AUDIENCES.has(word.slice(1)));
const isContainer = (word: string | undefined) =>
  word !== undefined && (ORGANISATIONS.has(bare(word)) || title(word) !== null);

function quoted(atom: Enclosed, words: readonly PhraseWord[], comma: boolean): PhraseWord | null {
  const before = words[words.length - 1];
  if (!before || comma || atom.attached || !words.some((word) => ORGANISATIONS.has(bare(word.folded)))) return null;
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
  if (endsPhrase(row, at, words) || !canBegin(row, at) || VERBS.has(word) || word.startsWith('و'))
    return NAMES.has(word) && title(head.folded) !== null;
  const named = splitName(words).name !== null;
  if (!title(head.folded) && head.folded.startsWith('ال') && words.length < 4) return isNameAt(row, at);
  if (title(head.folded)?.number === 'singular' && !named)
    return isNameAt(row, at) || title(word) !== null || !(word.startsWith('ال') || next.isCommon);
  return named && title(word) !== null;
}

/** Whether the word at `at` no longer belongs to the phrase before it. */
function endsPhrase(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const atom = row[at];
  if (atom?.kind !== 'word') return true;
  const word = atom.token.folded;
  const next = row[at + 1];
  const nextWord = next?.kind === 'word' ? next.token.folded : '';
  if (word === 'ل') return true;
  if (isNameAt(row, at) && isFunction(word, 'stop')) return false;
  if (words[words.length - 1]?.folded === 'لا') return false;
  if (word === 'لا' && /^(بلده|مدينه|قريه|منطقه|ولايه|مقاطعه)$/.test(words[words.length - 1]?.folded ?? ''))
    return false; // «بلدة لا سال»
  const plain = word.startsWith('و') ? word.slice(1) : word;
  if (isFunction(plain, 'relative') || isFunction(plain, 'complement')) return true;
  if (isFunction(word, 'inner'))
    return (
      word !== 'باسم' &&
      (isOccasion(nextWord) ||
        TIMES.has(nextWord) ||
        (word === 'عن' &&
          !/^صادر/.test(words[1]?.folded ?? '') &&
          (!takesMore(words) || title(nextWord) !== null || GROUPS.has(nextWord))))
    );
  if (isFunction(word, 'stop') || isFunction(word, 'complement') || isFunction(word, 'relative')) return true;
  if (isFunction(word, 'adverb')) return true;
  if (isPress(word) && !NAMES.has(word)) return true;
  if (isNameAt(row, at) || title(word)) return isAnybody(words) && !title(word) && isAdjective(words[words.length - 1]);
  if (TIMES.has(word) && !((word === 'العام' || word === 'عام') && !TIMES.has(nextWord) && !/^\p{Nd}/u.test(nextWord)))
    return true;
  if (/^س[يتن]..+/.test(word) && !title(word) && !ORGANISATIONS.has(word)) return true;
  if (isAudience(word)) return !takesMore(words) || isPress(word);
  if (bodyEnds(words, word)) return true;
  if (
    word.startsWith('ل') &&
    words[words.length - 1]?.folded.startsWith('ال') &&
    title(word.slice(1))?.number === 'plural' &&
    !words.some((part) => ORGANISATIONS.has(bare(part.folded)) || part.folded.startsWith('لل'))
  )
    return true;
  const inName = words[words.length - 1]?.isName === true || isOpen(words);
  if (
    /^ب..../.test(word) &&
    !/^(بال|باسم)/.test(word) &&
    !inName &&
    !isPlaceOrBody(word) &&
    !isPlaceOrBody(word.slice(1))
  )
    return true;
  const verb = VERBS.get(word);
  if (verb && verb.tense !== 'noun' && !(verb.tense === 'participle' && verb.gender === 'f')) return !PLACES.has(word);
  if (word === 'و') return true;
  if (word.startsWith('و') && !word.startsWith('وال') && !isOpen(words))
    return !continues(word.slice(1)) && !continues(word);
  return false;
}

const isPlaceOrBody = (word: string) =>
  PLACES.has(word) ||
  ORGANISATIONS.has(word) ||
  title(word) !== null ||
  /^(منطقه|مدينه|قطاع|قسم|اقليم|جهه|ولايه|رتبه)$/.test(word);
const isOccasion = (word: string) => OCCASIONS.has(word) || OCCASIONS.has(bare(word));
const continues = (word: string) =>
  title(word) !== null || ORGANISATIONS.has(bare(word)) || NAMES.has(word) || GROUPS.has(word) || PLACES.has(word);

/** The last word is an indefinite noun that waits for the next one: «إدارة ولاية …». */
const isOpen = (words: readonly PhraseWord[]): boolean => {
  const last = words[words.length - 1];
  return (
    last !== undefined &&
    !last.folded.startsWith('ال') &&
    (ORGANISATIONS.has(last.folded) || title(last.folded) !== null)
  );
};

const foldedOf = (enclosed: Enclosed): string =>
  enclosed.inner.flatMap((inner) => (inner.kind === 'word' ? [inner.token.folded] : [])).join(' ');

function enderOf(row: readonly Atom[], at: number): Ender {
  const atom = row[at];
  if (atom?.kind !== 'word') return 'pause';
  const word = atom.token.folded;
  if (isFunction(word, 'complement') || isFunction(word, 'relative') || isAudience(word)) return 'pause';
  if (isFinite(VERBS.get(word))) return 'pause';
  return isFunction(word, 'stop') || isFunction(word, 'inner') || isFunction(word, 'adverb') || TIMES.has(word)
    ? 'function'
    : 'other';
}

/** A title without a name yet: «الأمين العام للهيئة …» is not speaking to the body. */
const takesMore = (words: readonly PhraseWord[]): boolean =>
  title(words[0]?.folded ?? '')?.number === 'singular' && splitName(words).name === null;
const isPress = (word: string): boolean =>
  word.startsWith('ل') &&
  (PRESS.has(word.startsWith('لل') ? word.slice(2) : word.slice(1)) || PRESS.has(bare(word.slice(1))));

/**
 * A body's name is a chain of nouns and adjectives: an indefinite word behind a definite one is outside («هيئة النقل قرارا»), and so is a
 * word that does not agree with the adjective before it («الخارجية السويدية التعليق»).
 */
function bodyEnds(words: readonly PhraseWord[], word: string): boolean {
  const head = words[0]?.folded ?? '';
  const last = words[words.length - 1];
  if (!last || isFunction(last.folded, 'inner')) return false;
  if (PARTITIVE.test(head))
    return (
      words.length === 2 &&
      last.folded.startsWith('ال') &&
      !/^ال.*(ين|ون|ات|ه|ي)$/.test(word) &&
      !isFunction(word, 'inner') &&
      !/^(ب|ل|و)/.test(word)
    );
  if (!ORGANISATIONS.has(bare(head)) && !isAnybody(words)) return false;
  if (isAnybody(words) && isAdjective(last) && words.length > 1 && (ORGANISATIONS.has(word) || PLACES.has(word)))
    return true;
  const closed = last.folded.startsWith('ال') || last.quoted || PLACES.has(last.folded);
  if (closed && !/^(ال|وال|لل|بال|[بلو]|\p{Nd})/u.test(word) && !PLACES.has(word)) return true;
  if (words.length === 1 && head.startsWith('ال') && word.startsWith('ال') && ORGANISATIONS.has(bare(word)))
    return true;
  return (
    words.length > 1 &&
    (/(يه|ي)$/.test(last.folded) || ADJECTIVES.has(bare(last.folded))) &&
    word.startsWith('ال') &&
    !/(ه|ي)$/.test(word) &&
    !ADJECTIVES.has(bare(word))
  );
}
