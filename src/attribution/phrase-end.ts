/**
 * Where a source phrase ends: at small words, verbs, times, audiences and occasions, and where its grammar is complete.
 *
 * «وزارة الصحة اللبنانية قرارا» ends before «قرارا», because an indefinite noun cannot follow a definite adjective; «المتحدث باسم الجيش في
 * بيان» ends before «في بيان», but «مسؤول في الوزارة» does not end before «في».
 */

import { isAudience, isNameAt, isPress } from './beginning.ts';
import { bodyEnds } from './body-end.ts';
import { isDevout } from './family.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  FIELDS,
  GROUPS,
  isEveryday,
  isFunction,
  isHonoured,
  isPossessed,
  NAMES,
  OCCASIONS,
  ORGANISATIONS,
  PLACE_NOUNS,
  PLACES,
  TIMES,
  title,
  unowned,
  VERBS,
} from './lexicon.ts';
import { CALLED, isAdjective } from './name.ts';
import {
  GUILD,
  INFORMED,
  isIssued,
  isOfPress,
  isSecondDeed,
  isSecondOrigin,
  MEDIA,
  ON_BEHALF,
} from './phrase-goes-on.ts';
import {
  beginsName,
  belongsToName,
  goesOnWithParticle,
  inUnknownName,
  isForeignName,
  isNamedBody,
} from './phrase-name.ts';
import { isAdjectiveInB, isOutside, isOwnedThing, isPlaceOfOffice, SPOKEN_THING } from './phrase-outside.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { PhraseWord } from './source.ts';
import { isAnybody, splitName } from './split.ts';

/** «المبعوث الأممي إلى ليبيا», «السفير لدى لبنان», «المشرف على المشروع»: titles with a preposition of their own. */
const SENT = /^(ال)?(مبعوث|سفير|مندوب|موفد|مشرف|قنصل)(ه)?$/;

/** «مراكز السيطرة على الأمراض», «هيئة الرقابة على الأسواق»: what a body is over. */
const OVERSEES = /^(السيطره|الرقابه|الاشراف|الحفاظ|القضا|التفتيش|المحافظه|التعرف)$/;

/** Whether the word at `at` no longer belongs to the phrase before it. */
export function endsPhrase(row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean {
  const atom = row[at];
  if (atom?.kind !== 'word') return true;
  const word = atom.token.folded;
  const next = row[at + 1];
  const nextWord = next?.kind === 'word' ? next.token.folded : '';
  const last = words[words.length - 1];
  const lastWord = last?.folded ?? '';
  if (word === 'ل') return !isOfPress(row, at, words);
  if (/^البالغه?$/.test(word)) return true; // «الشاب البالغ من العمر 24 عاما»
  if (/^ف..+وا$/.test(word) && last?.isName) return true; // «أبو سليم (50 عاما) فساروا»
  if (/^\p{Nd}{3,}$/u.test(word) && ORGANISATIONS.has(bare(words[0]?.folded ?? ''))) return true; // «جند المجلس 4681 ملاحظا»
  if (/^\p{Nd}/u.test(word) && /^(الف|الاف|مليون|ملايين|مليار|شخص|شخصا|قتيل|قتيلا|في)$/.test(nextWord)) return true; // «بحسب النقابات 55 ألف شخص»
  if (isNameAt(row, at) && isFunction(word, 'stop', 'complement')) return false;
  if (goesOnWithParticle(row, at, words)) return false;
  if (last?.isName && isDevout(word, nextWord)) return false; // «حسن نصر الله»
  if (words.length === 1 && last?.isName && /^ب...+$/.test(word) && title(word.slice(1)) && markOf(next) === ',')
    return false; // «أشرف بقاضي،»
  if (CALLED.test(word) && title(words[0]?.folded ?? '') !== null && next?.kind === 'word') return false; // «ضابط يدعى سليم»
  if (lastWord === 'لا') return false;
  if (word === 'لا' && /^(بلده|مدينه|قريه|منطقه|ولايه|مقاطعه)$/.test(lastWord)) return false; // «بلدة لا سال»
  const plain = word.startsWith('و') ? word.slice(1) : word;
  if (isFunction(plain, 'relative', 'complement')) return true;
  if (isFunction(word, 'inner'))
    return (
      word !== 'باسم' &&
      (/^كون(ه|ها|هم)$/.test(nextWord) || // «وفقا للأستاذ في كونها فرصة»
        (word === 'من' && isWarnedOf(nextWord, words)) ||
        (isOccasion(nextWord) && !isIssued(words) && !isOfficeAt(row, at, words)) ||
        TIMES.has(nextWord) ||
        (word === 'عن' &&
          !isIssued(words) &&
          (!takesMore(words) ||
            !ON_BEHALF.test(lastWord) ||
            (title(nextWord) !== null && !ORGANISATIONS.has(nextWord)) ||
            GROUPS.has(nextWord))))
    );
  if (/^(الي|لدي|علي)$/.test(word) && words.slice(0, 2).some(({ folded }) => SENT.test(folded)) && words.length < 5)
    return isFunction(nextWord, 'complement'); // «أشار المبعوث إلى أن»
  if (word === 'علي' && INFORMED.test(lastWord) && !isFunction(nextWord, 'complement')) return false;
  if (word === 'علي' && OVERSEES.test(lastWord) && ORGANISATIONS.has(bare(words[0]?.folded ?? ''))) return false;
  if (word === 'منها' && lastWord === 'والوقايه') return false; // «مكافحة الأمراض والوقاية منها»
  if (word === 'وسط' && lastWord === 'لاعب') return false;
  if (isFunction(word, 'stop', 'complement', 'relative')) return true;
  if (isFunction(word, 'adverb') || isOutside(row, at, words)) return true;
  if (words.length > 1 && GUILD.test(words[0]?.folded ?? '') && MEDIA.test(word)) return false;
  if (isPress(word) && !NAMES.has(word) && !isOffice(row, at, words)) return !isOfPress(row, at, words);
  if (!NAMES.has(word) && !atom.token.text.endsWith('ة') && isOwnedThing(word, words)) return true;
  const [only] = words;
  const isOneBody =
    only?.folded.startsWith('ال') === true && words.length === 1 && ORGANISATIONS.has(bare(only.folded));
  if (words.length === 1 && isNamedBody(only?.folded ?? '')) return !belongsToName(row, at, only?.folded ?? '');
  if (words.length === 1 && isHonoured(only?.folded ?? '')) return true;
  if (last?.quoted && isEveryday(word) && !/^(ال|[بلو])/.test(word)) return true; // «تقرير "النهار" كيفية العمل»
  if (words.length === 1 && only && unowned(only.folded) !== only.folded)
    return !/^ال.*ي(ه)?$/.test(word) && !ADJECTIVES.has(bare(word));
  if (isOneBody && isNameAt(row, at) && !title(only.folded)) return true; // «وصفت الصحيفة حداد بأنه»
  if (only?.folded.startsWith('ال') && words.length === 1 && /^ال/.test(word) && title(word)?.number === 'plural')
    return true; // «دعا الوزير الأطباء»
  if (isNameAt(row, at) && isManyWithAdjective(words)) return true; // «يتهم محتجون غاضبون سليم حداد»
  if (isNameAt(row, at) || (title(word) && !isPossessed(word)))
    return isAnybody(words) && !title(word) && isAdjective(last);
  if (TIMES.has(word) && !((word === 'العام' || word === 'عام') && !TIMES.has(nextWord) && !/^\p{Nd}/u.test(nextWord)))
    return true;
  if (isPossessed(word) && words.length > 1) return true; // «التقى الوزير نظيرته»
  if (
    /^س[يتن]..+/.test(word) &&
    next?.kind === 'word' &&
    !isFunction(nextWord, 'complement') &&
    !word.endsWith('ا') &&
    !isFunction(lastWord, 'inner') &&
    !(isGivenAlone(words) && (title(nextWord)?.number === 'singular' || SPOKEN_THING.test(nextWord))) &&
    !title(word) &&
    !ORGANISATIONS.has(word) &&
    couldBeComplete(words, word)
  )
    return true;
  if (isAudience(word)) return !takesMore(words) || (isPress(word) && !isOffice(row, at, words));
  if (bodyEnds(words, word)) return true;
  if (
    word.startsWith('ل') &&
    last?.folded.startsWith('ال') &&
    title(word.slice(1))?.number === 'plural' &&
    !words.some((part) => ORGANISATIONS.has(bare(part.folded)) || part.folded.startsWith('لل'))
  )
    return true;
  if (words.length === 1 && only?.folded.startsWith('ال') && word.startsWith('ال')) {
    const isBody = ORGANISATIONS.has(bare(only.folded)) && !/(ه|ي|يا)$/.test(word) && !ADJECTIVES.has(bare(word));
    if (isBody || ORGANISATIONS.has(bare(word))) return true; // «وصف الكرملين المحادثات», «اتهم المتحدث الحكومة»
  }
  const inName = last?.isName === true || isOpen(words) || inUnknownName(atom, words) || beginsName(row, at, words);
  if (
    /^ب..../.test(word) &&
    !/^(بال|باسم)/.test(word) &&
    !isAdjectiveInB(word) &&
    !isPlaceOfOffice(row, at, words) &&
    !inName &&
    !isPlaceOrBody(word) &&
    !isPlaceOrBody(word.slice(1))
  )
    return true;
  const known = VERBS.get(word);
  const verb = known?.verbClass === 'learn' ? undefined : known; // «أستاذ علم النفس»
  if (word === 'راي' && atom.token.text.endsWith('ي') && (atom.token.text === 'راي' || !only?.folded.startsWith('ال')))
    return false; // «استطلاع رأي», «كوانج راي»
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
  if (isSecondOrigin(word, words)) return false; // «مصادر أمريكية وإسرائيلية»
  const isAnother = word.startsWith('و') && title(word.slice(1))?.number === 'singular'; // «سليم حداد ونظيره …»
  if (isAnother && (last?.isName || splitName(words, 'pause').name?.includes(last as PhraseWord))) return true;
  if (isSecondDeed(word, words)) return false; // «الهيئة العامة لتقييم وتطبيق التكنولوجيا»
  const ofField = takesMore(words) || FIELDS.has(lastWord); // «غرفة تجارة وصناعة …»
  if (word.startsWith('و') && FIELDS.has(word.slice(1)) && words.length > 1 && ofField) return false;
  if (word.startsWith('و') && word.length > 3 && !word.startsWith('وال') && !isOpen(words))
    // «عبد الله واد»
    return !continues(word.slice(1)) && !continues(word) && !isForeignName(atom, words);
  return false;
}

/** An indefinite plural that an adjective closes: nobody's name belongs to it. */
const isManyWithAdjective = (words: readonly PhraseWord[]): boolean =>
  words.length > 1 &&
  /(ون|ين)$/.test(words[0]?.folded ?? '') &&
  !(words[0]?.folded ?? '').startsWith('ال') &&
  /(ون|ين)$/.test(words[words.length - 1]?.folded ?? '');

/** Before «سيزور» stands a whole name or title, before «ستريت» the first word of a paper; no verb that nobody knows is long («ستولتنبرغ»). */
const couldBeComplete = (words: readonly PhraseWord[], word: string): boolean => {
  const last = words[words.length - 1];
  if (!last || (ORGANISATIONS.has(words[0]?.folded ?? '') && words.length === 2 && !last.folded.startsWith('ال')))
    return false;
  const isWhole = last.isName || last.quoted || last.folded.startsWith('ال') || PLACES.has(last.folded);
  return isWhole && (VERBS.has(word.slice(1)) || word.length < 7);
};

/** «قال رامي سيدوكان مدافع الفريق»: behind a given name and before a title «سي…» is no verb of the future. */
const isGivenAlone = (words: readonly PhraseWord[]): boolean => words.length === 1 && words[0]?.isName === true;

const isPlaceOrBody = (word: string) =>
  PLACES.has(word) || ORGANISATIONS.has(word) || title(word) !== null || PLACE_NOUNS.has(word);
const isOccasion = (word: string) => OCCASIONS.has(word) || OCCASIONS.has(bare(word));
const continues = (word: string) =>
  title(word) !== null ||
  ORGANISATIONS.has(bare(word)) ||
  NAMES.has(word) ||
  GROUPS.has(word) ||
  PLACES.has(word) ||
  PLACE_NOUNS.has(word);

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

/** «المديرة في فيسبوك رنا حداد»: where somebody speaks is where he works, if his name follows. */
const isOfficeAt = (row: readonly Atom[], at: number, words: readonly PhraseWord[]): boolean =>
  takesMore(words) && isNameAt(row, at + 2);

/** «حذرت دراسة جديدة من الآثار السلبية»: no text is from a thing. */
const isWarnedOf = (word: string, words: readonly PhraseWord[]): boolean =>
  (DOCUMENTS.has(words[0]?.folded ?? '') || (words.length > 2 && words.some(({ folded }) => folded === 'في'))) &&
  isEveryday(word) &&
  title(word) === null &&
  !GROUPS.has(bare(word)) &&
  !ORGANISATIONS.has(bare(word)) &&
  !PLACE_NOUNS.has(bare(word));

/** A title without a name yet: «الأمين العام للهيئة …» is not speaking to the body. */
const takesMore = (words: readonly PhraseWord[]): boolean =>
  title(words[0]?.folded ?? '')?.number === 'singular' && splitName(words).name === null;
