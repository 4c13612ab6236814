/**
 * A quotation without a cue of its own: it goes on with the words of whoever spoke last.
 */

import { inside } from './content.ts';
import { type Draft, NO_CUE } from './draft.ts';
import { wordCount } from './quotations.ts';
import type { Sentence } from './sentences.ts';

/** A shorter quotation may be a name or a title. */
const SHORTEST = 6;

/** The draft of a sentence that is hardly more than a quotation; none for any other. */
export function continued(sentence: Sentence, paragraph: number): Draft[] {
  const first = sentence[0];
  if (first?.kind !== 'quotation' || wordCount(first) < SHORTEST || sentence.length > 3) return [];
  const range = inside(first);
  if (!range) return [];
  return [{ ...NO_CUE, paragraph, contents: [range] }];
}
