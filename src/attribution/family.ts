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
