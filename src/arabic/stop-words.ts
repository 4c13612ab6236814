/**
 * Words that carry no topic. `isStopWord('الي')` and `isQuestionWord('متي')` are true; words come folded (normalise.ts).
 *
 * The lists (lexicon/*.txt) were made for ranking: dropping them is worth .007 to .03 MRR on Arabic question sets and
 * makes the posting lists a third shorter.
 */

import { readLexicon } from './lexicon.ts';

const stop = readLexicon('stop-words');
const question = readLexicon('question-words');
const frame = readLexicon('frame-words');

/** Function words: prepositions, particles, pronouns, auxiliaries. */
export function isStopWord(folded: string): boolean {
  return stop.has(folded);
}

/** Words that only ask («متى», «كم», spoken «وين»). */
export function isQuestionWord(folded: string): boolean {
  return question.has(folded);
}

/** Words in which a question is wrapped («اسم», «عدد», «نوع»): meaningful, but weak. */
export function isFrameWord(folded: string): boolean {
  return frame.has(folded);
}
