/**
 * Where the name of a body ends: by its grammar.
 *
 * A body's name is a chain of nouns and adjectives, so «هيئة النقل قرارا» ends before «قرارا» and «الخارجية السويدية التعليق» before «التعليق».
 */

import {
  ADJECTIVES,
  bare,
  GROUPS,
  isEveryday,
  isFunction,
  isRankAdjective,
  ORGANISATIONS,
  PLACE_NOUNS,
  PLACES,
  PRESS,
  title,
} from './lexicon.ts';
import { isAdjective } from './name.ts';
import type { PhraseWord } from './source.ts';
import { isAnybody } from './split.ts';

/** «أحد الرجال», «بعض الخبراء». */
const PARTITIVE = /^(احد|احدي|بعض|عدد|معظم|اغلب)$/;

/** «الفريق أول سليم حداد»: a rank that is also a word for a body, with what belongs to ranks behind it. */
const isRank = (head: string, word: string): boolean =>
  title(head)?.rank === true && head.startsWith('ال') && (isRankAdjective(word) || title(word)?.rank === true);

/** The name of a place closes the chain of nouns before it. */
const isStateBehind = (last: PhraseWord, words: readonly PhraseWord[]): boolean =>
  PLACES.has(last.folded) && !last.folded.startsWith('ال') && words.length > 1;
const isObjectNoun = (word: string): boolean =>
  /^ال.*[^هي]$/.test(word) && !ADJECTIVES.has(bare(word)) && title(word) === null && !PLACES.has(word);

/** «… في سرقسطة»: the body's place, and no noun that waits for another one. */
const isBehindPlace = (words: readonly PhraseWord[]): boolean => {
  const [preposition, place] = words.slice(-2).map(({ folded }) => folded);
  return (
    words.length > 2 &&
    preposition === 'في' &&
    place !== undefined &&
    !isEveryday(place) &&
    !PLACE_NOUNS.has(place) &&
    !ORGANISATIONS.has(place) &&
    title(place) === null
  );
};

/** «الأسرى», «القتلى»: folded they end like adjectives. */
const BROKEN_PLURAL = /^ال(اسري|قتلي|جرحي|مرضي|موتي|غرقي|قري|شوري|يتامي|قدامي|نصاري|ضحاياي?|قضايا|فتاوي|دعاوي)$/;

/**
 * A body's name is a chain of nouns and adjectives: an indefinite word behind a definite one is outside («هيئة النقل قرارا»), and so is a
 * word that does not agree with the adjective before it («الخارجية السويدية التعليق»).
 */
export function bodyEnds(words: readonly PhraseWord[], word: string): boolean {
  const head = words[0]?.folded ?? '';
  const last = words[words.length - 1];
  if (!last || isFunction(last.folded, 'inner') || last.folded === 'علي') return false;
  if (PARTITIVE.test(head))
    return (
      words.length === 2 &&
      last.folded.startsWith('ال') &&
      !/^ال.*(ين|ون|ات|ه|ي)$/.test(word) &&
      !isFunction(word, 'inner') &&
      !/^(ب|ل|و)/.test(word)
    );
  if (isBehindPlace(words) && isEveryday(word) && !/^(ال|[بلو])/.test(word)) return true; // «محكمة في سرقسطة تحقيقا»
  if (GROUPS.get(head)?.kind === 'anonymous' && isAdjective(last) && ORGANISATIONS.has(word)) return true; // «أبلغ مصدر أمني وكالة …»
  if (!ORGANISATIONS.has(bare(head)) && !isAnybody(words)) return false;
  if (words.length === 1 && isRank(head, word)) return false; // «الفريق أول»
  if (isAnybody(words) && isAdjective(last) && words.length > 1 && (ORGANISATIONS.has(word) || PLACES.has(word)))
    return true;
  const outlet = words.length === 2 && PRESS.has(head);
  const closed =
    last.folded.startsWith('ال') ||
    last.quoted ||
    (PLACES.has(last.folded) && !outlet) ||
    (/^ب/.test(last.folded) && PLACES.has(last.folded.slice(1))); // «المجلس الأعلى للثقافة بمصر إنشاء»
  const described = /^ال.*ي(ه)?$/.test(last.folded) && !BROKEN_PLURAL.test(last.folded);
  if (closed && !/^(ال|وال|لل|بال|[بلو]|\p{Nd})/u.test(word) && (!PLACES.has(word) || described)) return true;
  if (words.length > 1 && isStateBehind(last, words) && isObjectNoun(word)) return true; // «غرفة تجارة عُمان الأوامر»
  return (
    words.length > 1 &&
    ((/(يه|ي)$/.test(last.folded) && !BROKEN_PLURAL.test(last.folded)) || ADJECTIVES.has(bare(last.folded))) &&
    !PLACE_NOUNS.has(last.folded.replace(/^[بل]/, '')) && // «لجنة المعلمين بولاية القضارف»
    word.startsWith('ال') &&
    !/(ه|ي)$/.test(word) &&
    !ADJECTIVES.has(bare(word))
  );
}
