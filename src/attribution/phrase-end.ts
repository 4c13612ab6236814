/**
 * Where a source phrase ends: at small words, verbs, times, audiences and occasions, and where its grammar is complete.
 *
 * «وزارة الصحة اللبنانية قرارا» ends before «قرارا», because an indefinite noun cannot follow a definite adjective; «المتحدث باسم الجيش في
 * بيان» ends before «في بيان», but «مسؤول في الوزارة» does not end before «في».
 */

import { isAudience, isNameAt, isPress } from './beginning.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  GROUPS,
  isEveryday,
  isFunction,
  isPossessed,
  NAMES,
  OCCASIONS,
  ORGANISATIONS,
  PARTICLES,
  PLACES,
  PRESS,
  TIMES,
  title,
  VERBS,
} from './lexicon.ts';
import { isAdjective } from './name.ts';
import { type Atom, type WordAtom, wordOf } from './quotations.ts';
import type { PhraseWord } from './source.ts';
import { isAnybody, splitName } from './split.ts';

/** «أحد الرجال», «بعض الخبراء». */
const PARTITIVE = /^(احد|احدي|بعض|عدد|معظم|اغلب)$/;

/** «المبعوث الأممي إلى ليبيا», «السفير لدى لبنان», «المشرف على المشروع»: titles with a preposition of their own. */
const SENT = /^(ال)?(مبعوث|سفير|مندوب|موفد|مشرف|قنصل)(ه)?$/;

/** Whether the word at `at` no longer belongs to the phrase before it. */
export function endsPhrase(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
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
          !/^(ال)?صادر/.test(words[1]?.folded ?? '') &&
          (!takesMore(words) || (title(nextWord) !== null && !ORGANISATIONS.has(nextWord)) || GROUPS.has(nextWord))))
    );
  if (/^(الي|لدي|علي)$/.test(word) && SENT.test(words[0]?.folded ?? '') && words.length < 4) return false;
  if (word === 'وسط' && words[words.length - 1]?.folded === 'لاعب') return false;
  if (isFunction(word, 'stop') || isFunction(word, 'complement') || isFunction(word, 'relative')) return true;
  if (isFunction(word, 'adverb')) return true;
  if (isPress(word) && !NAMES.has(word) && !isOffice(row, at, words)) return true;
  if (!NAMES.has(word) && !atom.token.text.endsWith('ة') && isOwnedThing(word, words)) return true;
  if (isNameAt(row, at) || (title(word) && !isPossessed(word)))
    return isAnybody(words) && !title(word) && isAdjective(words[words.length - 1]);
  if (TIMES.has(word) && !((word === 'العام' || word === 'عام') && !TIMES.has(nextWord) && !/^\p{Nd}/u.test(nextWord)))
    return true;
  if (isPossessed(word) && words.length > 1) return true; // «التقى الوزير نظيرته»
  if (
    /^س[يتن]..+/.test(word) &&
    next?.kind === 'word' &&
    !isFunction(nextWord, 'complement') &&
    !word.endsWith('ا') &&
    !isFunction(words[words.length - 1]?.folded ?? '', 'inner') &&
    !title(word) &&
    !ORGANISATIONS.has(word)
  )
    return true;
  if (isAudience(word)) return !takesMore(words) || (isPress(word) && !isOffice(row, at, words));
  if (bodyEnds(words, word)) return true;
  if (
    word.startsWith('ل') &&
    words[words.length - 1]?.folded.startsWith('ال') &&
    title(word.slice(1))?.number === 'plural' &&
    !words.some((part) => ORGANISATIONS.has(bare(part.folded)) || part.folded.startsWith('لل'))
  )
    return true;
  const [only] = words;
  if (words.length === 1 && only?.folded.startsWith('ال') && word.startsWith('ال')) {
    const isBody = ORGANISATIONS.has(bare(only.folded)) && !/(ه|ي|يا)$/.test(word) && !ADJECTIVES.has(bare(word));
    if (isBody || ORGANISATIONS.has(bare(word))) return true; // «وصف الكرملين المحادثات», «اتهم المتحدث الحكومة»
  }
  const inName =
    words[words.length - 1]?.isName === true ||
    isOpen(words) ||
    inUnknownName(atom, words) ||
    beginsName(row, at, words);
  if (
    /^ب..../.test(word) &&
    !/^(بال|باسم)/.test(word) &&
    !inName &&
    !isPlaceOrBody(word) &&
    !isPlaceOrBody(word.slice(1))
  )
    return true;
  const known = VERBS.get(word);
  const verb = known?.verbClass === 'learn' ? undefined : known; // «أستاذ علم النفس»
  if (verb?.tense === 'participle' && words.length === 1 && GROUPS.has(only?.folded ?? '')) return false; // «أشخاص مطلعين»
  if (word.startsWith('ف') && VERBS.get(word.slice(1))?.tense === 'past') return true; // «أما الوزير فقال»
  if (verb && verb.tense !== 'noun' && !(verb.tense === 'participle' && verb.gender === 'f')) return !PLACES.has(word);
  if (word === 'و') return true;
  if (
    words.length < 4 &&
    !only?.folded.startsWith('ال') &&
    !inName &&
    title(word) === null &&
    DOCUMENTS.has(words[0]?.folded ?? '') &&
    /^....*(تها|ته|تهم)$/.test(word)
  )
    return true; // «دراسة أجرتها جامعة»
  if (word.startsWith('و') && !word.startsWith('وال') && !isOpen(words))
    return !continues(word.slice(1)) && !continues(word) && !isForeignName(atom, words);
  return false;
}

/** «أكد الوزير رفضه», «ختم سليم كلمته»: a noun with its owner's pronoun is what he speaks of, and no part of his name. */
function isOwnedThing(word: string, words: readonly PhraseWord[]): boolean {
  const stem = /^(?!ال)(....*)(?:ه|ها|هم)$/.exec(word)?.[1];
  if (!stem) return false;
  const feminine = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
  const form = VERBS.get(stem) ?? VERBS.get(feminine);
  if (form?.tense === 'noun' || (form?.tense === 'past' && /^ت..../.test(stem))) return true; // «تخوفه» is spelled like «تخوف»
  return words[words.length - 1]?.isName === true && (isEveryday(stem) || isEveryday(feminine));
}

const isPlaceOrBody = (word: string) =>
  PLACES.has(word) ||
  ORGANISATIONS.has(word) ||
  title(word) !== null ||
  /^(منطقه|مدينه|قطاع|قسم|اقليم|جهه|ولايه|رتبه)$/.test(word);
const isOccasion = (word: string) => OCCASIONS.has(word) || OCCASIONS.has(bare(word));
const continues = (word: string) =>
  title(word) !== null || ORGANISATIONS.has(bare(word)) || NAMES.has(word) || GROUPS.has(word) || PLACES.has(word);

/** «ستيف ويتكوف», «هيومن رايتس ووتش»: a و that is no «and», because the word is no everyday word and follows an indefinite one. */
function isForeignName(atom: WordAtom, words: readonly PhraseWord[]): boolean {
  const last = words[words.length - 1];
  const rest = atom.token.folded.slice(1);
  return last !== undefined && !last.folded.startsWith('ال') && !atom.isCommon && rest.length > 2 && !NAMES.has(rest);
}

/** «عبد الإله بنزروال», «راجيندرا باتيكار»: behind a part of a name, or what looks like one, an unknown word is another. */
function inUnknownName(atom: WordAtom, words: readonly PhraseWord[]): boolean {
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
function beginsName(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
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

/** The last word is an indefinite noun that waits for the next one: «إدارة ولاية …». */
const isOpen = (words: readonly PhraseWord[]): boolean => {
  const last = words[words.length - 1];
  return (
    last !== undefined &&
    !last.folded.startsWith('ال') &&
    (ORGANISATIONS.has(last.folded) || title(last.folded) !== null)
  );
};

/** «المدير العام للوكالة الدولية»: a body with an adjective behind a title with an adjective is what he directs. */
const isOffice = (row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean =>
  /^(لل|ل$)/.test(wordOf(row[at])) &&
  /^ال.*(ه|ي)$/.test(wordOf(row[at + 1])) &&
  takesMore(words) &&
  words.length > 1 &&
  words[words.length - 1]?.folded.startsWith('ال') === true;

/** A title without a name yet: «الأمين العام للهيئة …» is not speaking to the body. */
const takesMore = (words: readonly PhraseWord[]): boolean =>
  title(words[0]?.folded ?? '')?.number === 'singular' && splitName(words).name === null;

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
  if (GROUPS.get(head)?.kind === 'anonymous' && isAdjective(last) && ORGANISATIONS.has(word)) return true; // «أبلغ مصدر أمني وكالة …»
  if (!ORGANISATIONS.has(bare(head)) && !isAnybody(words)) return false;
  if (isAnybody(words) && isAdjective(last) && words.length > 1 && (ORGANISATIONS.has(word) || PLACES.has(word)))
    return true;
  const outlet = words.length === 2 && PRESS.has(head);
  const closed = last.folded.startsWith('ال') || last.quoted || (PLACES.has(last.folded) && !outlet);
  if (closed && !/^(ال|وال|لل|بال|[بلو]|\p{Nd})/u.test(word) && !PLACES.has(word)) return true;
  return (
    words.length > 1 &&
    (/(يه|ي)$/.test(last.folded) || ADJECTIVES.has(bare(last.folded))) &&
    word.startsWith('ال') &&
    !/(ه|ي)$/.test(word) &&
    !ADJECTIVES.has(bare(word))
  );
}
