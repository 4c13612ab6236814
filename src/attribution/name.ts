/**
 * How far a name goes, once it has begun (name-start.ts), and which words are no part of one.
 *
 * «سليم الحداد مدير المستشفى» → «سليم الحداد»: a word with an article is a family name and ends it.
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
export const isPreposition = (word: string) =>
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

/** «هيوك», «تشول»: a word that nothing explains, and that no prefix could begin. */
const isStrange = ({ folded, isCommon }: PhraseWord): boolean =>
  !isCommon && !isEveryday(folded) && !/^(ال|[بلوف]...)/.test(folded) && !PLACES.has(folded) && title(folded) === null;

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
    const isSurname = parts === 2 && words[at]?.isName && (words[end + 1] ? words[end + 1]?.comma : paused); // «أشرف بقاضي،»
    if (isFunction(folded, 'inner') || (isPreposition(folded) && !isSurname)) break;
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
    const isThing = isEveryday(folded) || ADJECTIVES.has(bare(folded)) || ORGANISATIONS.has(bare(folded));
    if (bordered && first && definite && !isThing) {
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
      : paused ||
        (ender === 'function' &&
          (parts === 2 || given > 1 || (given === 0 && at > 0 && words.slice(at).every(isStrange))));
    if (given === 0 && !isLineage(words[end - 2]?.folded ?? '') && words[at]?.isName && !(bounded && at > 0)) break; // a family name alone, «فان دايك» too
    if (!bounded && parts > 2) break;
    complete = definite;
  }
  while (end > at + 1 && PARTICLES.has(words[end - 1]?.folded ?? '')) end--;
  return words.slice(at, end);
}
