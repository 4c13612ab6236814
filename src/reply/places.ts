/**
 * Answers as places: what a button needs to find them again (custom-id.ts).
 */

import type { Answer, Place } from '../answer.ts';
import { articleKey } from '../newsroom/keys.ts';
import { PLACES_MAX } from './custom-id.ts';

/** What two and three characters of base 64 hold. */
const TWO = 64 ** 2;
const THREE = 64 ** 3;

/** The best answers that a button can lead to: at most five, none too far into a giant article. */
export function showable(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter((answer) => fits(placeOf(answer))).slice(0, PLACES_MAX);
}

/** Where an answer stands. */
export function placeOf({ article, paragraph, statement, sentence, match }: Answer): Place {
  return { article: articleKey(article), paragraph, statement: statement?.id ?? 0, sentence, match };
}

function fits({ paragraph, statement, sentence }: Place): boolean {
  return paragraph < TWO && statement < TWO && sentence.end < THREE;
}
