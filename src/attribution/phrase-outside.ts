/**
 * Words that are no part of the title or the body before them, whatever they mean: objects, manners, measures of time.
 *
 * «قدر وزير الصحة قيمة الأجور» names the minister, not «وزير الصحة قيمة»; «أدانت المنظمة بشدة» the organisation. «المحكمة الابتدائية بمدنين» on the other hand
 * is a court and its town.
 */

import { isNameAt } from './beginning.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  GROUPS,
  isEveryday,
  isFunction,
  isRankAdjective,
  NAMES,
  ORGANISATIONS,
  PLACE_NOUNS,
  PLACES,
  title,
  VERBS,
} from './lexicon.ts';
import { isAdjective } from './name.ts';
import { isVerbalNoun } from './phrase-goes-on.ts';
import { isSmall } from './phrase-name.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { PhraseWord } from './source.ts';

/** Whether the word at `at` is outside by itself or as the object of the verb before the phrase. */
export const isOutside = (row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean => {
  const word = wordOf(row[at]);
  if (
    isOwnedHearer(row[at]) ||
    isSecondPurpose(word, words) ||
    isDeedOfName(row, at, words) ||
    isVerbOfMany(word, words) ||
    ATTENTION.test(word) ||
    IN_STATE.test(word) ||
    isBehindIndefinite(row[at], words) ||
    isSentence(word, words)
  )
    return true;
  return (
    isWithEnding(row[at]) || QUANTIFIED.test(word) || MANNER.test(word) || PERIOD.test(word) || isObject(row, at, words)
  );
};

/** «لفتت الشرطة الانتباه إلى …»: an object. */
export const ATTENTION = /^(الانتباه|النظر|الانظار)$/;

/** «وزير الثقافة ناعيا سليم حداد: …». */
const IN_STATE = /^(ناعيا|معزيا|مودعا|راثيا|مهنيا|مباركا|مازحا|معلقا|مخاطبا|موجها|متوعدا|متحديا|متسايلا|ساخرا|منتقدا)$/;

/** «ناشطات يروين», «سكان يطالبون»: behind people without names a word that is spelled like their verb, and like no adjective of theirs («خبراء يمنيون»). */
export const isVerbOfMany = (word: string, words: readonly PhraseWord[]): boolean =>
  /^ي..*[^ي](ون|ين)$/.test(word) && isMany(words[0]?.folded ?? '') && title(word) === null;
const isMany = (head: string): boolean =>
  GROUPS.get(head)?.kind === 'group' || title(head)?.number === 'plural' || /يات$/.test(head);

/**
 * «وصفت أربع منظمات أممية الوضع», «وصف مسؤول أمني العملية»: nothing definite belongs to people or texts that an indefinite adjective
 * describes, and no everyday noun to an official («أكد مسؤول أمني رواية حداد»).
 */
const isBehindIndefinite = (atom: Atom | undefined, words: readonly PhraseWord[]): boolean => {
  const [head, last] = [words[0]?.folded ?? '', words[words.length - 1]];
  const word = wordOf(atom);
  if (!last || words.length < 2 || isSmall(last.folded) || isDefinite(last.folded)) return false;
  if (!isAdjective(last) && !TRUSTED.test(last.folded)) return false;
  const isArticle = word.startsWith('ال') && atom?.kind === 'word' && !/^[أإ]/u.test(atom.token.text); // «مصادر قضائية ألمانية»
  const isThing = isEveryday(word) && !ADJECTIVES.has(word) && !/^[بل]|ي$/.test(word) && !isJoined(word);
  if (GROUPS.has(head) || DOCUMENTS.has(head))
    return (isArticle || (isThing && !/ه$/.test(word))) && !isEveryday(last.folded);
  const isOfficial =
    title(head)?.rank === false && !PLACES.has(last.folded) && !words.some(({ folded }) => isDefinite(folded));
  const goesOn = last.folded === 'عام' || title(last.folded) !== null || word === 'المستوي'; // «مدير عام البيئة», «كبير محللي السوق»
  if (!isOfficial || goesOn || title(word) !== null) return false;
  return isArticle || isThing;
};
/** What sources are called, as adjectives: «مصادر مسؤولة». */
const TRUSTED = /^(مسوول|مطلع|مقرب|موثوق)(ه|ين|ون)?$/;
const isDefinite = (word: string): boolean => /^(ال|لل|بال|وال)/.test(word);
/** «وقرار», but not «وجود». */
const isJoined = (word: string): boolean => word.startsWith('و') && isEveryday(word.slice(1));

/** «حكمت المحكمة الجنائية بالسجن»: behind a body «بال…» is where it is, or what it does if the word names no place and no body. */
const isSentence = (word: string, words: readonly PhraseWord[]): boolean =>
  word.startsWith('بال') &&
  ORGANISATIONS.has(bare(words[0]?.folded ?? '')) &&
  isEveryday(word.slice(1)) &&
  !ORGANISATIONS.has(word.slice(3)) &&
  !PLACE_NOUNS.has(word.slice(3));

/** «حداد يفضح الوزير»: behind a name, and with an object behind it, four letters with ي are a verb. */
const isDeedOfName = (row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean =>
  words.length < 3 &&
  words.some(({ isName, folded }) => isName || NAMES.has(folded)) &&
  /^ي...$/.test(wordOf(row[at])) &&
  !isNameAt(row, at) &&
  row[at + 1]?.kind === 'word' &&
  !isSmall(wordOf(row[at + 1])) &&
  !isFunction(wordOf(row[at + 1]), 'adverb');

/** «شركة النهر لصناعة السفن لمضاعفة الإنتاج»: a body is for one thing; what else is for something is what it does. */
const isSecondPurpose = (word: string, words: readonly PhraseWord[]): boolean =>
  /^ل(?!ل)..../.test(word) &&
  (isEveryday(word) || isVerbalNoun(word.slice(1))) &&
  words.some(({ folded }, i) => i > 0 && /^ل..../.test(folded) && !folded.startsWith('لل')) &&
  ORGANISATIONS.has(bare(words[0]?.folded ?? ''));

/** «قال البطريرك لضيفه». */
const isOwnedHearer = (atom: Atom | undefined): boolean =>
  atom?.kind === 'word' &&
  ((/^ل(?!ل).*(ه|ها|هم)$/u.test(atom.token.text) && title(atom.token.folded.slice(1)) !== null) ||
    /^ل(?!ل)...+(ها|هم)$/u.test(atom.token.text)); // «تنظيم النهر لتنفيذها»

/** «إعلاميا», written with its ending: an adverb or an object. */
const isWithEnding = (atom: Atom | undefined): boolean => atom?.kind === 'word' && /\u064B/u.test(atom.token.text);

/** «بأحد الطرق», «لكل المواطنين»: no part of a name or a title. */
const QUANTIFIED = /^[بل](احد|احدي|بعض|كل|جميع|معظم|عده|هذا|هذه)$/;

/** «أدانت المنظمة بشدة الهجوم». */
const MANNER =
  /^ب(شده|قوه|وضوح|صراحه|حزم|سرعه|حراره|دقه|قلق|شكل|صوره|طريقه|حده|حذر|حماس|جديه|صرامه|حسم|سخريه|غضب|ثقه|اسف)$/;

/** «للنصف الأول من العام», «للمرة الثانية». */
const PERIOD = /^(لل|بال|في ال)(نصف|ربع|عام|سنه|فتره|اشهر|شهر|اسبوع|يوم|مره|مرحله|موسم|عامين|سنوات)$/;

/** «استنكر الدبلوماسي المغربي الانتهاكات»: behind an adjective, a definite everyday noun that is none itself. */
const isDefiniteThing = (word: string, last: PhraseWord): boolean =>
  /^ال.*ي(ه)?$/.test(last.folded) &&
  word.startsWith('ال') &&
  isEveryday(word) &&
  !/ي(ه)?$/.test(word) &&
  title(word) === null &&
  !ORGANISATIONS.has(bare(word)) &&
  !ADJECTIVES.has(bare(word));

/** «الإفصاح», «الاعتراف», «الانسحاب», «الاستجابة», «التعليق»: verbal nouns by their pattern or their verb («رفض الوزير الإفصاح عن …»). */
const isDefiniteDeed = (word: string): boolean =>
  word.startsWith('ال') &&
  title(word) === null &&
  !ORGANISATIONS.has(bare(word)) &&
  (/^ال(ا..ا.|ا.ت.ا.|ان..ا.|است..ا.|ت..ي.)$/.test(word) || VERBS.get(bare(word))?.tense === 'noun');

/**
 * «قدر وزير الصحة قيمة الأجور», «دعا قائد الجيش قوات الأمن»: behind a title that is complete an indefinite everyday word, or one for a body, is
 * no name and no part of the title.
 */
function isObject(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const [head, last] = [words[0], words[words.length - 1]];
  const word = wordOf(row[at]);
  if (title(head?.folded ?? '')?.number !== 'singular' || !last?.folded.startsWith('ال') || isNameAt(row, at))
    return false;
  if (isSmall(last.folded)) return false;
  if (isDefiniteDeed(word) || isDefiniteThing(word, last)) return true;
  if (words.length < 2 || title(word) || /^(ال|[بلو])/.test(word) || PLACES.has(word)) return false;
  if (isRankAdjective(word)) return false;
  if (/...(ته|تها|تهم)$/.test(word)) return true; // «استهل الرئيس العام كلمته»
  return isEveryday(word) || ORGANISATIONS.has(word);
}

/** «دراسة بريطانية»: the ب belongs to the word. */
export const isAdjectiveInB = (word: string): boolean =>
  /ي(ه)?$/.test(word) && !isEveryday(word) && !VERBS.has(word.slice(1));

/** «المحكمة الابتدائية بمدنين، سليم حداد», «المكلف بخلية الإعلام»: where an office is, or what it is charged with. */
export function isPlaceOfOffice(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const [head, last, atom, next] = [words[0], words[words.length - 1], row[at], row[at + 1]];
  if (!head || !last || atom?.kind !== 'word') return false;
  const noun = atom.token.folded.slice(1);
  if (CHARGED.test(last.folded)) return true;
  if (title(head.folded)?.number !== 'singular' || !last.folded.startsWith('ال') || words.length < 2) return false;
  if (VERBS.has(noun) || /(ه|ها|هم)$/.test(noun)) return false;
  if (markOf(next) === ',') return isNameAt(row, at + 2);
  return !isEveryday(noun) && (isNameAt(row, at + 1) || isFunction(wordOf(next), 'complement'));
}
const CHARGED = /^(ال)?(مكلف|معني|مختص|متخصص|مهتم|خبير)(ه)?$/;

/** «تابع سليم حديثه», «واصل المدرب كلامه»: what somebody says, as his own. */
export const SPOKEN_THING =
  /^(حديث|كلام|كلمت|تصريح|تصريحات|خطاب|مداخلت|شهادت|اقوال|افادت|تغريدت|منشور|تدوينت|رسالت|بيان)(ه|ها|هم|هن)$/;

/** «أكد الوزير رفضه», «ختم سليم كلمته»: a noun with its owner's pronoun is what he speaks of, and no part of his name. */
export function isOwnedThing(word: string, words: readonly PhraseWord[]): boolean {
  const afterName = words[words.length - 1]?.isName === true;
  const noun = word.startsWith('ال') ? VERBS.get(word) : undefined;
  if (afterName && noun?.tense === 'noun' && noun.verbClass === 'say') return true; // «جدد سليم التأكيد أن»
  if (SPOKEN_THING.test(word)) return true;
  const isWhole = words[words.length - 2]?.isName === true && words[words.length - 1]?.isCommon === false;
  if (isWhole && /^(?!ال)....*(ه|ها|هم)$/.test(word)) return true; // «أطلق سليم حداد ألبومه»
  const stem = /^(?!ال)(....*)(?:ه|ها|هم)$/.exec(word)?.[1];
  if (!stem) return false;
  const feminine = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
  const form = VERBS.get(stem) ?? VERBS.get(feminine);
  if (form?.tense === 'noun' || (form?.tense === 'past' && /^ت..../.test(stem))) return true; // «تخوفه» is spelled like «تخوف»
  return afterName && (isEveryday(stem) || isEveryday(feminine));
}
