/**
 * Verbs whose object is what is said, though no clause and no quotation follows: «أدان الهجوم», «دعا إلى الهدوء».
 *
 * `speaksInNouns` is true of «دعا» and «أدان», and false of «افتتح», which tells of a deed.
 */

import { type CueForm, lexiconRows } from './lexicon.ts';

/** Classes of verbs whose object is what is said. */
const SAYING: readonly string[] = ['say', 'call', 'deny', 'judge'];
/** Verbs that break the rule of their class. */
const EXCEPTIONS: ReadonlyMap<string, boolean> = new Map(
  lexiconRows('noun-objects').map(([lemma = '', speaks]) => [lemma, speaks === 'says']),
);

export const speaksInNouns = ({ lemma, verbClass }: CueForm): boolean =>
  EXCEPTIONS.get(lemma) ?? SAYING.includes(verbClass);
