/**
 * The phrase that names a source, read from left to right: where it ends and what in it is title and what is name.
 *
 * «المتحدث باسم الجيش، سامي درويش للصحفيين» gives role «المتحدث باسم الجيش», name «سامي درويش», and ends before the audience. A phrase
 * may be a person (title and name in either order, with commas between), a body («وزارة الصحة»), people without names
 * («مصادر أمنية») or a text («تقرير المنظمة»).
 */

import { canBegin, canHead, isAudience, isNameAt } from './beginning.ts';
import {
  bare,
  type CueForm,
  DOCUMENTS,
  isEveryday,
  isFunction,
  NAMES,
  ORGANISATIONS,
  TIMES,
  title,
  VERBS,
} from './lexicon.ts';
import type { Ender } from './name.ts';
import { endsPhrase } from './phrase-end.ts';
import { type Atom, type Enclosed, markOf, type WordAtom, wordOf } from './quotations.ts';
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
  const word = wordOf(row[from]);
  if (DEMONSTRATIVE.test(prefixed ? word.slice(1) : word) && wordOf(row[from + 1]).startsWith('ال'))
    return bareSource(row, from + 1);
  if (/^ل?(احدث|اخر)$/.test(word) && DOCUMENTS.has(wordOf(row[from + 1]))) return bareSource(row, from + 1); // «وفق أحدث تقرير للمنظمة»
  return prefixed ? behindPrefix(row, from) : bareSource(row, from);
}

/** «هؤلاء المسؤولون», «نفس المتحدث»: it points at whom the next word names. */
const DEMONSTRATIVE = /^(هذا|هذه|ذلك|تلك|هولاا?|اوليك|نفس|ذات)$/;

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
      withHa: WITH_HA.test(first.token.text),
      article: prefixed && first.token.folded.startsWith('لل'),
    },
  ];
  let comma = false;
  let hyphen = false;
  let acronym: Enclosed | null = null;
  let at = from + 1;
  for (; at < row.length && words.length < LONGEST; at++) {
    const atom = row[at];
    if (!atom) break;
    if (atom.kind === 'mark') {
      if (isInitialsDot(row, at)) continue;
      if (isHyphen(row, at)) {
        hyphen = true;
        continue;
      }
      if (atom.token.folded !== ',' || comma || !continuesAfterComma(row, at + 1, words)) break;
      comma = true;
      continue;
    }
    if (atom.kind === 'bracket') {
      if (atom.inner.length > 8) break;
      const named = quotedPerson(atom, words); // «وزير التربية (سليم حداد)»
      if (named) {
        words.push(...named);
        continue;
      }
      const folded = foldedOf(atom);
      acronym ??= words.length > 1 ? atom : null;
      const last = words[words.length - 1]?.folded;
      if (
        (words.length === 1 && isContainer(last)) ||
        (last !== undefined && ORGANISATIONS.has(last) && words.length < 6)
      )
        words.push({ start: atom.start, end: atom.end, folded, quoted: true, comma, isName: false, isCommon: false });
      continue;
    }
    if (atom.kind === 'quotation') {
      const person = quotedPerson(atom, words);
      const body = person ? null : quotedBody(atom, words, comma, isNamedBehind(row, at));
      if (!person && !body) break;
      words.push(...(person ?? []), ...(body ? [body] : []));
      comma = false;
      continue;
    }
    const word = atom.token.folded;
    const before = words[words.length - 1];
    if (!hyphen && endsPhrase(row, at, words)) break;
    words.push({
      start: atom.start,
      end: atom.end,
      folded: word,
      quoted: false,
      comma,
      isName: isNameAt(row, at) || (hyphen && before?.isName === true),
      isCommon: (atom.isCommon ?? false) || (hyphen && !before?.isName),
      hamza: HAMZA.test(atom.token.text),
    });
    comma = false;
    hyphen = false;
  }
  if (row[at - 1]?.kind === 'mark') at--;
  while (words.length > 1 && isFunction(words[words.length - 1]?.folded ?? '', 'inner')) {
    words.pop();
    at--;
  }
  const split = splitName(words, enderOf(row, at));
  return acronym && split.kind === 'organisation' ? { ...split, next: at, acronym } : { ...split, next: at };
}

/** «بول ت. سوورث», «سليم. ح»: a full stop behind or before a single letter of a name. */
const isInitialsDot = (row: readonly Atom[], at: number): boolean =>
  markOf(row[at]) === '.' &&
  (wordOf(row[at - 1]).length === 1 || (wordOf(row[at + 1]).length === 1 && isNameAt(row, at - 1)));

/** «جان-لوك», «طنجة-تطوان»: a hyphen within a name. */
const isHyphen = (row: readonly Atom[], at: number): boolean => {
  const [before, atom, next] = [row[at - 1], row[at], row[at + 1]];
  return markOf(atom) === '-' && next?.kind === 'word' && before?.end === atom?.start && atom?.end === next.start;
};

const HAMZA = /^[أإ]ل/u;
const WITH_HA = /ه[\u064B-\u0652]*$/u;

const withoutPrefix = (word: string): string => (word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1));

const isContainer = (word: string | undefined) =>
  word !== undefined && (ORGANISATIONS.has(bare(word)) || title(word) !== null);

/** «بنك "النيل"», «لبنك "النيل"»: what a body is called. */
function quotedBody(atom: Enclosed, words: readonly PhraseWord[], comma: boolean, named: boolean): PhraseWord | null {
  const before = words[words.length - 1];
  if (!before || comma || atom.attached) return null;
  const isSelfTold =
    ORGANISATIONS.has(wordOf(atom.inner[0])) && atom.inner.length > 1 && title(words[0]?.folded ?? '') !== null; // «أمين عام "حزب النهر"»
  const alone = words.length === 1;
  const isIssuer = alone && ISSUING.test(before.folded); // «بيان "النهر"»
  const isOffice = alone && !before.folded.startsWith('ال') && title(before.folded) !== null;
  const isField = isOffice && wordOf(atom.inner[0]).startsWith('ال'); // «وكيلة "الصحة العامة"»
  const isTitled = alone && TITLED.test(before.folded) && !isBody(wordOf(atom.inner[0])); // «تقرير "حال المدينة"»
  const isOfGroup = alone && /^(عناصر|انصار|نشطاء|اعضاء|مقاتلو|مسلحو|قاده|شباب)$/.test(before.folded); // «عناصر "كتلة النهر"»
  const isWithin = named && words.length > 1 && title(words[0]?.folded ?? '')?.number === 'singular'; // «قائد عمليات "نينوى" اللواء سليم حداد»
  const isSpokenFor = before.folded === 'باسم' && title(words[0]?.folded ?? '') !== null; // «المتحدثة باسم "النهر"»
  const isOfBody = isSpokenFor || words.some((word) => isBody(word.folded) || /^مصا?در$/.test(word.folded));
  if (!isTitled && isFunction(wordOf(atom.inner[0]), 'stop')) return null; // «لرويترز "لن يفتح الطريق"»
  if (!isSelfTold && !isIssuer && !isField && !isTitled && !isWithin && !isOfGroup && !isOfBody) return null;
  if (atom.inner.length > (isTitled ? LONGEST_TITLE : isSelfTold || isBody(before.folded) ? 5 : 2)) return null;
  const inside = wordsIn(atom);
  if (inside.length === 0) return null;
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

/** Texts that have no title of their own, so that what stands in quotation marks behind them is whose they are. */
const ISSUING = /^(بيان|بلاغ|تصريح|تصريحات)$/;

/** A name or a rank behind the quotation at `at`. */
const isNamedBehind = (row: readonly Atom[], at: number): boolean =>
  isNameAt(row, at + 1) || title(wordOf(row[at + 1]))?.rank === true;

/** Texts with a title of their own, and how many atoms it has at most. */
const TITLED = /^(ال)?(تقرير|دراسه|كتاب|موشر|وثيقه|تحقيق|استطلاع|تصنيف|ترتيب)$/;
const LONGEST_TITLE = 7;

const isBody = (word: string): boolean =>
  ORGANISATIONS.has(bare(word)) || (/^[بل]/.test(word) && ORGANISATIONS.has(word.slice(1)));
const wordsIn = (atom: Enclosed): WordAtom[] => atom.inner.flatMap((inner) => (inner.kind === 'word' ? [inner] : []));

/** «المدير الفني للمنتخب "سليم حداد"»: a person's name behind his title, the marks left out. */
function quotedPerson(atom: Enclosed, words: readonly PhraseWord[]): PhraseWord[] | null {
  const [head, before] = [words[0], words[words.length - 1]];
  const inside = wordsIn(atom);
  if (!head || !before || title(head.folded)?.number !== 'singular') return null;
  if (isBody(before.folded) && !/^(ال|لل|بال)/.test(before.folded)) return null; // «مدير مستشفى "سليم حداد"»
  if (inside.length < 2 || inside.length > 4 || hasOtherMarks(atom)) return null;
  const strangers = before.folded.startsWith('ال') || before.isName;
  if (!isNameAt(atom.inner, 0) && !(strangers && inside.filter(isStranger).length * 2 > inside.length)) return null;
  if (splitName(words).name !== null) return null;
  return inside.map((word) => ({
    start: word.start,
    end: word.end,
    folded: word.token.folded,
    quoted: false,
    comma: false,
    isName: true,
    isCommon: word.isCommon ?? false,
    hamza: HAMZA.test(word.token.text),
  }));
}

/** A mark in quotation marks that is no full stop behind an initial: «"مارتن إس. حداد"». */
const hasOtherMarks = ({ inner }: Enclosed): boolean =>
  inner.some((atom, at) => atom.kind !== 'word' && !(markOf(atom) === '.' && wordOf(inner[at - 1]).length < 3));

/** A word that could be a name and, as far as anybody knows, nothing else. */
const isStranger = ({ token, isCommon }: WordAtom): boolean =>
  !isCommon &&
  !isEveryday(token.folded) &&
  !VERBS.has(token.folded) &&
  !isFunction(token.folded, 'stop') &&
  !token.folded.startsWith('ال') &&
  title(token.folded) === null &&
  !isBody(token.folded);

/** Whether the words behind a comma still name the same person: a name behind a title, a title behind a name. */
function continuesAfterComma(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const next = row[at];
  const head = words[0];
  if (next?.kind !== 'word' || !head || words.some((word) => word.comma)) return false;
  const word = next.token.folded;
  if (endsPhrase(row, at, words) || !canBegin(row, at) || VERBS.has(word) || (word.startsWith('و') && !title(word)))
    return title(head.folded) !== null && (NAMES.has(word) || isStrangeName(next, words));
  const split = splitName(words);
  const named = split.name !== null && split.kind !== 'anonymous';
  if (split.kind === 'anonymous' && !isNameAt(row, at)) return false;
  if (!title(head.folded) && head.folded.startsWith('ال') && words.length < 4) return isNameAt(row, at);
  if (title(head.folded)?.number === 'singular' && !named)
    return isNameAt(row, at) || title(word) !== null || !(word.startsWith('ال') || next.isCommon);
  return named && (title(word) !== null || (/^(احد|احدي)$/.test(word) && title(wordOf(row[at + 1])) !== null));
}

/** «الرئيس التنفيذي، ويلسون روس»: behind a title without a name, what begins with و and is no «and» and a word. */
function isStrangeName({ token, isCommon }: WordAtom, words: readonly PhraseWord[]): boolean {
  const rest = token.folded.slice(1);
  const isOne = token.folded.startsWith('و') && !rest.startsWith('ال') && rest.length > 2;
  return (
    isOne &&
    !isCommon &&
    !isEveryday(rest) &&
    !VERBS.has(rest) &&
    !NAMES.has(rest) &&
    title(rest) === null &&
    splitName(words).name === null
  );
}

/** A finite verb of reporting: the phrase before it is surely complete. */
const isVerb = (form: CueForm | undefined): boolean => form !== undefined && form.person === 3 && form.tense !== 'noun';

const foldedOf = (enclosed: Enclosed): string =>
  enclosed.inner.flatMap((inner) => (inner.kind === 'word' ? [inner.token.folded] : [])).join(' ');

function enderOf(row: readonly Atom[], at: number): Ender {
  const atom = row[at];
  if (atom?.kind === 'quotation' || markOf(atom) === ':' || isFunction(wordOf(atom), 'complement')) return 'opener';
  if (atom?.kind !== 'word') return 'pause';
  const word = atom.token.folded;
  if (isFunction(word, 'complement', 'relative') || isAudience(word)) return 'pause';
  if ((isVerb(VERBS.get(word)) && !isFunction(word, 'stop')) || /^ف(ان|قد)/.test(word)) return 'pause';
  if (word.startsWith('ف') && isVerb(VERBS.get(word.slice(1)))) return 'pause'; // «أما سليم فقال»
  return isFunction(word, 'stop', 'inner', 'adverb') || TIMES.has(word) ? 'function' : 'other';
}
