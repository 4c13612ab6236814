/**
 * A quotation without a cue of its own: it goes on with the words of whoever spoke last.
 */

import { inside } from './content.ts';
import { type Draft, NO_CUE } from './draft.ts';
import { type Enclosed, wordCount } from './quotations.ts';
import type { Sentence } from './sentences.ts';

/** A shorter quotation may be a name or a title. */
const SHORTEST = 6;

/** It was opened in the paragraph before, and what follows its closing mark is the article's («… في الجنوب» الذي وصل أمس»). */
const isCarried = ({ start, inner }: Enclosed): boolean => inner[0]?.start === start;

/** The draft of a sentence that is hardly more than a quotation; none for any other. */
export function continued(sentence: Sentence, paragraph: number): Draft[] {
  const first = sentence[0];
  if (first?.kind !== 'quotation' || wordCount(first) < SHORTEST) return [];
  if (sentence.length > 3 && !isCarried(first)) return [];
  const range = inside(first);
  if (!range) return [];
  return [{ ...NO_CUE, paragraph, contents: [range] }];
}
