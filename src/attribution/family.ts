/**
 * Words that are a family's name behind a given name though they mean something by themselves: «مطر» is rain, «عدن» a city.
 */

import { ADJECTIVES, DOCUMENTS, GROUPS, ORGANISATIONS, PLACES, title } from './lexicon.ts';
import type { PhraseWord } from './source.ts';

/** «روس», «عدن»: the name of a people or a place, which foreign families bear as well. */
export const isAlsoList = (word: string): boolean => !word.startsWith('ال') && (GROUPS.has(word) || PLACES.has(word));

/** An everyday noun without article, ending or preposition, and no word of time, body or office. */
export const isOnlyCommon = ({ folded, isCommon }: PhraseWord): boolean =>
  isCommon &&
  !/^(ال|[بلوك])|[اهي]$|(ين|ون|ات)$/.test(folded) &&
  !ADJECTIVES.has(folded) &&
  !ORGANISATIONS.has(folded) &&
  !DOCUMENTS.has(folded) &&
  title(folded) === null;

/** Trades that are family names far more often than what somebody behind a given name is. */
export const FAMILY_TRADE = /^(خوري|حداد|نجار|خياط|صايغ|قاضي|بيطار|عطار|خباز|قصاب|لحام|شماس|حلاق|دباغ|طحان|صباغ|خطيب)$/;

/** «نصر الله», «صلاح الدين»: an everyday word that is a name with the next one; «حزب الله» is a body. */
export const isDevout = (word: string, next = ''): boolean =>
  /^ال(له|دين|اسلام)$/.test(next) &&
  !word.startsWith('ال') &&
  title(word) === null &&
  !ORGANISATIONS.has(word) &&
  !/^(رحم|حفظ|باذن|بحمد|ان|من|الي|عند)/.test(word);

/** «ولد الشيخ سيديا»: what stands behind «son of» in the Maghreb is a name of its own, and may have two words. */
export const isLineage = (word: string): boolean => word === 'ولد' || word === 'بنت';
