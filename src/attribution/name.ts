/**
 * Title and name told apart within one source phrase.
 *
 * «نائب وزير المالية الأردني للشؤون العربية سليم حداد» → role «نائب … العربية», name «سليم حداد». An Arabic title is a chain of nouns that ends with
 * a definite one; an indefinite word after that end is not part of it, so a name begins there. A given name, a form of address
 * («الدكتور») or a comma tell the same.
 */

import { HOMOGRAPHS } from './beginning.ts';
import { FAMILY_TRADE, isAlsoList, isDevout, isLineage, isOnlyCommon } from './family.ts';
import { isSpelled } from './letters.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  isEveryday,
  isFunction,
  isPossessed,
  NAMES,
  ORGANISATIONS,
  PARTICLES,
  PLACE_NOUNS,
  PLACES,
  TITLE_NAMES,
  title,
} from './lexicon.ts';
import type { PhraseWord } from './source.ts';

/** What ends a phrase: a pause or an opener, a small word or a time, or anything else (which may have cut it in the middle). */
export type Ender = 'opener' | 'pause' | 'function' | 'other';

/** «ضابط يدعى سليم», «فتاة اسمها رنا». */
export const CALLED = /^(يدعي|تدعي|اسمه|اسمها|يسمي|تسمي|ويدعي|وتدعي|واسمه|واسمها)$/;

/** Where the name begins in a phrase that opens with a title; null if it has none. */
export function nameStart(words: readonly PhraseWord[]): number | null {
  let closed = isClosed(words[0]);
  let body = false; // the last word is what a body is called, and the next may be so too: «شركة س ص»
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) return null;
    const { folded } = word;
    const definite = folded.startsWith('ال') && !word.hamza;
    if (CALLED.test(before.folded)) return i;
    if (/^(نفس|ذات)(ه|ها|هم)$/.test(folded)) continue; // «المتحدثة ذاتها»
    const afterRank = isAddress(before);
    const named = afterRank
      ? word.isName || isFamilyName(words[i + 1])
      : closed && word.isName && isNamePart(words[i + 1]);
    if (title(folded) && (definite || !named)) {
      closed = isClosed(word);
      continue;
    }
    if (word.comma && !definite) return i;
    if (definite && !word.isCommon && isLineage(words[i + 1]?.folded ?? '')) return i; // «الناني ولد اشروقه»
    if (words[i + 1]?.folded === 'الله' && folded !== 'عبد' && !word.isCommon && !definite) return i; // «ذبيح الله»
    const inIdafa =
      ORGANISATIONS.has(before.folded) ||
      PLACE_NOUNS.has(before.folded.replace(/^[بل](?=...)/, '')) ||
      DOCUMENTS.has(before.folded) ||
      isFunction(before.folded, 'inner');
    if (word.isName) {
      if (!inIdafa) return i;
      if (NAMES.has(folded) || PARTICLES.has(folded)) i += bodyRun(words, i);
      closed = true;
      body = true;
      continue;
    }
    const isPlace = PLACES.has(folded) || PLACES.has(`${folded} ${words[i + 1]?.folded ?? ''}`);
    const nameless =
      definite || isPreposition(folded) || isPlace || isFunction(folded, 'inner') || word.isCommon || isAdjective(word);
    if (afterRank && isFamilyOf(before, word, words[i + 1])) return i;
    if (afterRank && (!nameless || (title(folded) && isFamilyName(words[i + 1])))) return i;
    if (isFunction(folded, 'inner')) {
      closed = false;
      continue;
    }
    const abbreviation = isSpelled(folded) && (folded.split(' ').length > 2 || !closed);
    if (
      abbreviation ||
      definite ||
      folded.startsWith('وال') ||
      folded.startsWith('لل') ||
      folded.startsWith('بال') ||
      word.quoted
    ) {
      closed = true;
      continue;
    }
    if (
      (isPreposition(folded) && !(title(folded.slice(1)) && i + 1 >= words.length - 1)) ||
      (/^[بل]./.test(folded) && (words[i + 1]?.folded.startsWith('ال') || word.isCommon))
    ) {
      closed = PLACES.has(folded.slice(1));
      continue;
    }
    if (folded.startsWith('و') && (title(folded.slice(1)) || ORGANISATIONS.has(folded.slice(1)))) {
      closed = false;
      continue;
    }
    if (isPlace) {
      closed = true;
      continue;
    }
    if (closed && !ORGANISATIONS.has(folded) && !word.isCommon)
      return body && words.length - i > 2 ? words.length - 2 : i;
  }
  return null;
}

/** How many words behind the first belong to a name that a body or a place bears: up to its family name («محافظة مبارك الكبير سليم حداد»). */
function bodyRun(words: readonly PhraseWord[], at: number): number {
  const run = nameRun(words, at);
  const family = run.findIndex(({ folded, isName }, i) => i > 0 && folded.startsWith('ال') && !isName);
  return family > 0 ? family : run.length - 1;
}

/** «الدكتور», «العميد», «د»: a form of address, behind which a name begins. */
const isAddress = ({ folded }: PhraseWord): boolean => {
  const known = title(folded);
  return known?.rank === true && !(known.office && !folded.startsWith('ال'));
};

/** «الوزير», «نظيرته»: nothing indefinite behind it belongs to the title any more. */
const isClosed = (word: PhraseWord | undefined): boolean =>
  word !== undefined && ((/^(ال|لل|وال|بال)/.test(word.folded) && !word.hamza) || isPossessed(word.folded));

/** «المهندس جراح الفضلي»: a word with an article that is no everyday one and no office. */
const isFamilyName = (word: PhraseWord | undefined): boolean =>
  word?.folded.startsWith('ال') === true &&
  !word.isCommon &&
  !ADJECTIVES.has(bare(word.folded)) &&
  title(word.folded) === null &&
  !word.comma;

/** «المستشار ناجي شحاتة»: behind a title that is complete, a word that is both a title and a name, and another part of the name. */
const isNamePart = (word: PhraseWord | undefined): boolean =>
  word !== undefined &&
  !word.comma &&
  (word.isName ||
    (isFamilyName(word) && !ORGANISATIONS.has(bare(word.folded))) ||
    (!/^(ال|وال|لل)/.test(word.folded) &&
      !word.isCommon &&
      !isAdjective(word) &&
      !isFunction(word.folded, 'inner') &&
      title(word.folded) === null &&
      !ORGANISATIONS.has(word.folded) &&
      !PLACES.has(word.folded)));

/** «اللواء العرادة»: a family name right behind a rank, and no adjective of it («الفنانة الكبيرة»). */
const isFamilyOf = (rank: PhraseWord, word: PhraseWord, next: PhraseWord | undefined): boolean =>
  rank.folded.startsWith('ال') &&
  isFamilyName(word) &&
  (!next || next.comma) &&
  !/(ي|يه)$/.test(word.folded) &&
  !(rank.folded.endsWith('ه') && word.folded.endsWith('ه')) &&
  !isEveryday(word.folded);

/** «سوري», «رفيع»: an adjective, as far as its ending or the list tells. */
export const isAdjective = (word: PhraseWord | undefined): boolean =>
  word !== undefined &&
  !word.isName &&
  !ORGANISATIONS.has(word.folded) &&
  !isSpelled(word.folded) &&
  !CALLED.test(word.folded) &&
  !PLACE_NOUNS.has(word.folded) &&
  (/ي[ها]?$/.test(word.folded) || ADJECTIVES.has(word.folded) || ADJECTIVES.has(word.folded.replace(/ا$/, '')));

/** A word with ب or ل stuck to it: «بجامعة», «لشؤون». */
const isPreposition = (word: string) =>
  /^[بل]/.test(word) &&
  word.length > 3 &&
  (ORGANISATIONS.has(word.slice(1)) ||
    PLACES.has(word.slice(1)) ||
    title(word.slice(1)) !== null ||
    PLACE_NOUNS.has(word.slice(1)));

/** «سليم الشيخ», «لورا الخازن لحود»: right behind a given name a title is the family's name, unless it goes on like a title («سليم المدير العام»). */
const isFamilyTitle = (word: PhraseWord, next: PhraseWord | undefined): boolean =>
  title(word.folded)?.number === 'singular' &&
  (FAMILY_TRADE.test(word.folded) ||
    !next ||
    next.comma ||
    (word.folded.startsWith('ال') &&
      !/^(ال|لل|بال|وال)/.test(next.folded) &&
      (title(next.folded) !== null || !next.isCommon) &&
      !isFunction(next.folded, 'inner') &&
      !isPreposition(next.folded)));

/** «الطراونة», «الروابدة»: families named as a plural; «المحاكمة» begins like a verbal noun. */
const TRIBE = /^ال[^م].ا..ه$/;

/** A word with its article that is no adjective, office or body, and has no other definite word behind it. */
const isFamilyWord = (word: PhraseWord, next: PhraseWord | undefined): boolean =>
  !/^(ال|وال)/.test(next?.folded ?? '') &&
  !isAdjective(word) &&
  !ADJECTIVES.has(bare(word.folded)) &&
  title(word.folded) === null &&
  !ORGANISATIONS.has(bare(word.folded));

/** «سليم حداد ورنا خوري»: a given name with «and» behind another name begins another name. */
const isSecondPerson = ({ folded }: PhraseWord): boolean =>
  folded.startsWith('و') && !NAMES.has(folded) && NAMES.has(folded.slice(1));

/**
 * The words of a name from `at` on. A word with an article is a family name and ends it («سليم الحداد»), unless the article shows that
 * more belongs to it; a title, a preposition or a comma end it as well.
 */
export function nameRun(words: readonly PhraseWord[], at: number, ender: Ender = 'other'): readonly PhraseWord[] {
  let end = at + 1;
  const isFamily = (word: PhraseWord) =>
    word.folded.startsWith('ال') && word.folded !== 'ال' && !word.hamza && !NAMES.has(word.folded);
  const paused = ender === 'pause' || ender === 'opener';
  let parts = 1;
  let complete = words[at] ? isFamily(words[at]) : false;
  for (; end < words.length && end - at < 7; end++) {
    const word = words[end];
    const before = words[end - 1]?.folded ?? '';
    if (!word || word.comma || word.quoted) break;
    const { folded } = word;
    const definite = isFamily(word);
    if (!PARTICLES.has(before)) parts++;
    if (PARTICLES.has(before)) {
      complete = definite && before !== 'عبد' && !isLineage(before);
      if (isLineage(before)) parts = 1;
      continue;
    }
    if (
      PARTICLES.has(folded) ||
      /^[^وبل\p{Nd}]$/u.test(folded) ||
      /^ال(دين|له|اسلام|رحمن|رب|نبي|مسيح|حق)$/.test(folded)
    )
      continue;
    if (isFunction(folded, 'inner') || isPreposition(folded)) break;
    if (parts > 2 && isSecondPerson(word)) break;
    const next = words[end + 1];
    if (TITLE_NAMES.has(folded) && parts > 2 && next && !next.comma) break;
    if (title(folded) && !word.isName) {
      if (next && /^(بن|ولد|بنت|ال)$/.test(next.folded)) continue; // «محمد الأمين ولد الشيخ»
      if (parts === 2 && isFamilyTitle(word, next) && words[at]?.isName) continue;
      if (parts === 2 && title(folded)?.number === 'plural' && next?.folded.startsWith('ال') && !definite) continue; // «محمد ضيفان العبيدي»
      if (title(folded)?.rank && !definite && next && (PARTICLES.has(next.folded) || next.isName)) continue;
      break;
    }
    if (word.isName) {
      complete ||= definite;
      continue;
    }
    if (isDevout(folded, next?.folded)) continue;
    const bordered = at > 0 && (next ? next.comma : paused);
    const first = NAMES.has(words[at]?.folded ?? '');
    if (bordered && first && parts === 2 && isAlsoList(folded)) continue; // «الرئيس التنفيذي ويلسون روس،»
    if (bordered && first && definite && !isEveryday(folded) && !ADJECTIVES.has(bare(folded))) {
      complete = true; // «مدير الصحة، أحمد الجمعي،», «سلطان بن علي العرادة»
      continue;
    }
    const addressed = at > 0 && title(words[at - 1]?.folded ?? '')?.rank === true && !folded.endsWith('ه');
    const titled = next?.comma === true && title(next.folded) !== null; // «قال يحيى سريع، المتحدث …»
    const last = titled || (!next && (ender === 'opener' || (at > 0 && paused)));
    const family = definite
      ? isFamilyWord(word, next) && (addressed || last)
      : (!next || titled) && !folded.endsWith('ا') && (last || (at > 0 && ender === 'function'));
    if (first && parts === 2 && family) {
      complete = true; // «الدكتور عبدالله السند», «قال خالد السلامة إن», «قال يحيى سريع إن»: the family's name is an everyday word
      continue;
    }
    if (
      bordered &&
      parts === 2 &&
      !next &&
      isOnlyCommon(word) &&
      title(words[at - 1]?.folded ?? '') &&
      words[at]?.isName
    )
      continue; // «الطالبة نوال مطر:»: the family's name is an everyday word
    if (
      word.isCommon ||
      /^(لل|وال)|....(ته|تها|هم)$/.test(folded) ||
      (definite &&
        ((folded.endsWith('ه') && !(TRIBE.test(folded) && !isEveryday(folded))) ||
          (ADJECTIVES.has(bare(folded)) && !(parts === 2 && end === words.length - 1 && paused))))
    )
      break;
    if (complete || ORGANISATIONS.has(bare(folded)) || PLACES.has(folded) || DOCUMENTS.has(bare(folded))) break;
    if (definite && next?.folded.startsWith('ال') && title(next.folded) === null && !next.isCommon) break;
    const given = words
      .slice(at, end)
      .filter(
        ({ folded: part, hamza }) =>
          hamza || NAMES.has(part) || HOMOGRAPHS.test(part) || /^(عبد|ابو|ابي|ام)$/.test(part),
      ).length;
    const bounded = next
      ? next.comma || (title(next.folded) !== null && (parts === 2 || !folded.endsWith('ه')))
      : paused || (ender === 'function' && (parts === 2 || given > 1));
    if (given === 0 && !isLineage(words[end - 2]?.folded ?? '') && words[at]?.isName && !(bounded && at > 0)) break; // a family name alone, «فان دايك» too
    if (!bounded && parts > 2) break;
    complete = definite;
  }
  while (end > at + 1 && PARTICLES.has(words[end - 1]?.folded ?? '')) end--;
  return words.slice(at, end);
}
