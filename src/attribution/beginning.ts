/**
 * What a single word may be at its place: the head of a source phrase, a part of a name, an audience.
 *
 * «علي» is a name in «قال علي حداد» and a preposition in «أكد علي أن»; «للصحفيين» is an audience. Looks at the word and its neighbours only.
 */

import { isSpelled } from './letters.ts';
import {
  AUDIENCES,
  bare,
  DOCUMENTS,
  GROUPS,
  isEveryday,
  isFunction,
  isPossessed,
  NAMES,
  ORGANISATIONS,
  PARTICLES,
  PLACES,
  PRESS,
  TIMES,
  title,
  VERBS,
} from './lexicon.ts';
import { type Atom, type WordAtom, wordOf } from './quotations.ts';
import { rememberedWord } from './remembered.ts';

/** Whether a source phrase may begin with this word: not a preposition, a small word, a time or a verb. */
export function canBegin(row: readonly Atom[], at: number): boolean {
  const atom = row[at];
  if (atom?.kind !== 'word') return false;
  const { folded, text } = atom.token;
  if (folded === 'احد' && wordOf(row[at - 1]) === 'لا') return false; // «لا أحد يتمنى أن»
  const hasObject =
    /[^ا]ت(ه|ها)$/.test(folded) && !text.endsWith('ة') && wordOf(row[at + 1]).startsWith('ال') && !NAMES.has(folded); // «لقاء نظمته النقابة»
  return isNameAt(row, at) || (canHead(folded) && (!hasObject || isEveryday(folded) || isPossessed(folded)));
}

/** The same for a word out of its row. */
export const canHead = rememberedWord(readHead);

function readHead(word: string): boolean {
  if (/^[وف]?(لكن|لان|كان|لعل)(ه|ها|هم|هما|هن|نا|ني)$/.test(word)) return false;
  if (word.startsWith('لل') || isFunction(word, 'adverb') || /^ال(اول|ثاني|ثالث|اخير)$/.test(word)) return false;
  if (/^[بل](احد|احدي|بعض|كل|جميع|معظم|عده)$/.test(word)) return false; // «صرح لأحد المواقع»
  if (isFunction(word, 'stop', 'inner', 'complement', 'relative')) return false;
  if (/^(جهت|جانب|ناحيت|دور)(ه|ها|هم|هما)$/.test(word)) return false; // «من جهتها قالت رنا»
  if (/^[وف](ما|من|لا|لم|لن|هو|هي|هم|قد|كل)$/.test(word)) return false;
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

/** Whether a singular title begins at this atom: «الوزير», but not the adjective of «مشروع سياسي». */
export function beginsTitle(row: readonly Atom[], at: number): boolean {
  const word = wordOf(row[at]);
  const isVerb = VERBS.get(word)?.tense === 'past' && !/^(ال|وال)/.test(word) && row[at - 1]?.kind !== 'word'; // «طالب سليم حداد …»
  return !isVerb && title(word)?.number === 'singular' && !isAttribute(row, at);
}

/** The same behind a preposition or «and» that is stuck to it: «للوزير», «ونظيره». */
export function beginsPrefixedTitle(row: readonly Atom[], at: number): boolean {
  const word = wordOf(row[at]);
  if (word.startsWith('لل')) return title(word)?.number === 'singular';
  if (!/^[بلوف]/.test(word) || title(word) !== null || title(word.slice(1))?.number !== 'singular') return false;
  return !(/ي(ه)?$/.test(word) && /ي(ه)?$/.test(wordOf(row[at - 1]))); // «مشروع سياسي واقتصادي»
}

/** «سياسي», «اقتصادي» behind an indefinite noun say what kind it is. */
function isAttribute(row: readonly Atom[], at: number): boolean {
  const [before, word] = [wordOf(row[at - 1]), wordOf(row[at])];
  if (!/[^ا]ي(ه)?$/.test(word) || word.startsWith('ال') || isPossessed(word)) return false;
  if (before === '' || before.startsWith('ال') || VERBS.has(before.replace(/^[وف]/, '')) || TIMES.has(before))
    return false;
  return !isFunction(before, 'stop', 'inner', 'complement', 'relative', 'adverb', 'clause');
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
  if (HOMOGRAPHS.test(atom.token.folded) && (isForeignGiven(row, at) || isForeignFamily(row, at))) return true;
  if (atom.token.folded === 'بان') return wordOf(next) === 'كي'; // «بان كي مون»
  if (atom.token.folded === 'كي' && wordOf(row[at - 1]) === 'بان') return true;
  if (atom.token.folded === 'علي') return atom.isName === true || isAli(row, at);
  if (atom.token.folded === 'بين') return isBain(row, at);
  if (isVerbOfBody(atom.token.folded, next)) return false;
  if (atom.token.folded === 'باسم') return isBasim(row, at);
  if (/^[بلو]?(شهر|عيد)$/.test(wordOf(row[at - 1]))) return false; // «شهر رمضان»
  if (atom.token.folded === 'جمعه' && /^(ال)?(خطيب|امام|صلاه|خطبه)$/.test(wordOf(row[at - 1]))) return false; // «خطيب جمعة طهران»
  if (TIMES.has(atom.token.folded)) return atom.isName === true || isNameOfTime(row, at);
  if (atom.token.folded === 'عبد') return next?.kind === 'word' && next.token.folded.startsWith('ال');
  return atom.isName === true || NAMES.has(atom.token.folded);
};

/** Given names of other languages that are small words of this one: «لي هسين», «دون براون». */
export const HOMOGRAPHS = /^(لي|دون|دان|بين|تو|كي)$/;

/** Behind an office or a place, and before an unknown word or two that a pause or an opener follows. */
function isForeignGiven(row: readonly Atom[], at: number): boolean {
  const [before, next] = [wordOf(row[at - 1]), row[at + 1]];
  const isBehindOffice =
    before.startsWith('ال') ||
    PLACES.has(before) ||
    title(before)?.number === 'singular' ||
    (/^(دان|بين)$/.test(wordOf(row[at])) && VERBS.get(before.replace(/^و/, ''))?.tense === 'past'); // «وأوضح دان براون أن»
  if (!isBehindOffice || next?.kind !== 'word' || !isStrange(next)) return false;
  if (wordOf(row[at]) === 'دون' && !(/ي$/.test(before) && next.token.folded.length > 5)) return false; // «حرب دون هوادة»
  return [row[at + 2], row[at + 3]].some((atom) => atom?.kind !== 'word' || isFunction(wordOf(atom), 'complement'));
}

/** «كاي فو لي، الذي …»: behind two unknown words, and before a pause or a clause. */
function isForeignFamily(row: readonly Atom[], at: number): boolean {
  const [first, second, next] = [row[at - 2], row[at - 1], row[at + 1]];
  const behindName =
    first?.kind === 'word' &&
    second?.kind === 'word' &&
    [first, second].every((atom) => atom.isName || isStrange(atom));
  return behindName && (next?.kind !== 'word' || isFunction(wordOf(next), 'complement', 'relative'));
}

/** A word that no list explains. */
function isStrange({ token, isCommon }: WordAtom): boolean {
  const word = token.folded;
  const isSmall = isFunction(word, 'stop', 'inner', 'complement', 'relative', 'adverb');
  const isKnown = isSmall || VERBS.has(word) || PLACES.has(word) || TIMES.has(word) || title(word) !== null;
  const hasPrefix = /^(ال|لل|وال)/.test(word) || (/^[بلوف]/.test(word) && word.length > 3 && word.length < 7);
  return !isCommon && !isKnown && !hasPrefix && !isEveryday(word);
}

/** The name علي and the preposition على are one word when folded: a name stands beside another one, or behind a title. */
function isAli(row: readonly Atom[], at: number): boolean {
  const [before, atom, after] = [row[at - 1], row[at], row[at + 1]];
  if (atom?.kind !== 'word' || !atom.token.text.endsWith('ي')) return false;
  const known = wordOf(before);
  if (NAMES.has(known) || PARTICLES.has(known) || title(known)?.number === 'singular') return true; // «سلطان بن علي»
  return (
    after?.kind === 'word' &&
    (after.isName === true || NAMES.has(after.token.folded) || PARTICLES.has(after.token.folded))
  );
}

/** «صباح النعمان», not «صباح الجمعة»: a word of time that is a given name as well has a family name behind it. */
function isNameOfTime(row: readonly Atom[], at: number): boolean {
  const [atom, next] = [row[at], row[at + 1]];
  if (atom?.kind !== 'word' || next?.kind !== 'word' || !NAMES.has(atom.token.folded)) return false;
  const word = next.token.folded;
  if (NAMES.has(word) || next.isName) return true;
  return (
    word.startsWith('ال') && !TIMES.has(word) && !next.isCommon && !isFunction(word, 'adverb') && !isEveryday(word)
  );
}

/** «حكمت المحكمة»: what is a man's name elsewhere is a verb before a body or an office. */
const isVerbOfBody = (word: string, next: Atom | undefined): boolean =>
  /..ت$/.test(word) &&
  wordOf(next).startsWith('ال') &&
  (ORGANISATIONS.has(bare(wordOf(next))) || title(wordOf(next)) !== null || GROUPS.has(bare(wordOf(next))));

/** «العقيد في الشرطة باسم العاني», but «المتحدث الرسمي باسم الحزب»: a family name follows, and nobody is said to speak. */
function isBasim(row: readonly Atom[], at: number): boolean {
  const next = row[at + 1];
  if (next?.kind !== 'word' || [at - 1, at - 2].some((i) => /متحدث|ناطق|تحدث|كلم|نيابه/.test(wordOf(row[i]))))
    return false;
  const word = next.token.folded;
  if (NAMES.has(word) || next.isName) return true;
  return (
    word.startsWith('ال') &&
    !next.isCommon &&
    !isEveryday(word) &&
    !ORGANISATIONS.has(bare(word)) &&
    !PLACES.has(word) &&
    title(word) === null
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
    isFunction(next, 'complement', 'stop') ||
    VERBS.get(next)?.tense === 'participle'
  );
}

/** «للصحفيين», «لوكالة»: those who are spoken to. */
export const isAudience = (word: string) =>
  word.startsWith('ل') &&
  (isSpelled(word) ||
    AUDIENCES.has(bare(word.startsWith('لل') ? word : word.slice(1))) ||
    AUDIENCES.has(word.slice(1)));

/** An audience that reports: never a part of a title. */
export const isPress = (word: string): boolean =>
  word.startsWith('ل') &&
  (isSpelled(word) ||
    PRESS.has(word.startsWith('لل') ? word.slice(2) : word.slice(1)) ||
    PRESS.has(bare(word.slice(1))));
