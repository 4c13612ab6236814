/**
 * What belongs to the phrase before it though it looks as if it stood outside: a second field or origin, whoever issued a text, what a
 * source knows of.
 *
 * «مصدر مطلع على المفاوضات» does not end before «على», «بيان صادر عن الوزارة» not before «عن», «مصادر أمريكية وفرنسية» not before «و».
 */

import { FIELDS, VERBS } from './lexicon.ts';
import { isAdjective } from './name.ts';
import { type Atom, wordOf } from './quotations.ts';
import type { PhraseWord } from './source.ts';

/** «مصدر مطلع على المفاوضات»: what somebody without a name knows of tells who he is. */
export const INFORMED = /^مطلع(ه|ان|ين|ون|تان|تين)?$/;

/** «المسؤول عن الملف», «النائب عن الجبل»: what an office is for, or whom it stands for. */
export const ON_BEHALF =
  /^(ال)?(مسوول|مدافع|نايب|عضو|ممثل|مندوب|مرشح|منشق|برلماني|وكيل|ناطق|متحدث|محام|محامي|منتخب)(ه|ين|ون|ان)?$/;

/** «المجلس الوطني للصحافة», «الاتحاد الدولي للصحفيين»: bodies of the press. */
export const GUILD = /^(ال)?(مجلس|نادي|اتحاد|نقابه|جمعيه|رابطه|معهد|هييه|فيدراليه|فدراليه|منتدي|اكاديميه|مركز)$/;
export const MEDIA = /^لل(صحافه|صحفيين|صحافيين|اعلام|اعلاميين)$/;

/** The word for it that a text was issued, before «عن». */
export const WAS_ISSUED = /^(ال)?(صادره?|صدرت?)$/;

/** «بيان صادر عن», «بيان مقتضب صدر عن»: whoever issued it follows. */
export const isIssued = (words: readonly PhraseWord[]): boolean =>
  words.length > 1 && words.length < 6 && WAS_ISSUED.test(words[words.length - 1]?.folded ?? '');

/** «تقرير لرويترز», «تحقيق لـ CNN»: the press writes these itself; «تصريح لرويترز» is said to it. */
export const isOfPress = (row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean =>
  words.length === 1 &&
  /^(ال)?(تقرير|تحقيق|استطلاع|مقال|افتتاحيه|تحليل)$/.test(words[0]?.folded ?? '') &&
  (wordOf(row[at]) !== 'ل' || row[at + 1]?.kind === 'word' || row[at + 1]?.kind === 'quotation');

/** Two indefinite adjectives of one kind. */
export const isSecondOrigin = (word: string, words: readonly PhraseWord[]): boolean => {
  const last = words[words.length - 1]?.folded ?? '';
  const [first, second] = [last, word].map((form) => /[^ا](يه|ي|يون|يين)$/.exec(form)?.[1]);
  return (
    words.length > 1 &&
    words.length < 4 &&
    !/^(ال|و?ب)/.test(last) &&
    !word.startsWith('وال') &&
    /^و..../.test(word) &&
    first !== undefined &&
    first === second &&
    (isAdjective(words[words.length - 1]) || /^مصا?در$/.test(words[0]?.folded ?? '')) // «مصادر دبلوماسية وسياسية»
  );
};

/** «تقييم», «مضاعفة», «إنتاج»: a verbal noun, as far as its pattern tells. */
export const isVerbalNoun = (word: string): boolean => /^(ت..ي.|ا..ا.|ا.ت.ا.|است..ا.|م.ا..ه)$/.test(word);

/** Two verbal nouns of what a body is for. */
export const isSecondDeed = (word: string, words: readonly PhraseWord[]): boolean =>
  /^ل(?!ل)/.test(words[words.length - 1]?.folded ?? '') &&
  words.length > 1 &&
  ((word.startsWith('و') && isVerbalNoun(word.slice(1))) ||
    FIELDS.has(word.slice(1)) ||
    VERBS.get(word.slice(1))?.tense === 'noun');
