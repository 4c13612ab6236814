/**
 * The months in the three Arabic traditions and in English: «يناير», «كانون الثاني», «جانفي» and "January" are month 1.
 *
 * `monthsOf('جانفي')` is `[1]`; `monthsOf('كانون')`, the beginning of two names, is `[1, 12]`. Words come folded (normalise.ts). «مارس» and
 * «اب» are months here, whatever else they may be.
 */

import { readLines } from './lexicon.ts';
import { fold } from './normalise.ts';

const MONTHS = new Map<string, number[]>();
for (const line of readLines('months')) {
  const space = line.indexOf(' ');
  for (const name of line.slice(space).split(',')) {
    const [first = ''] = fold(name).trim().split(' ');
    MONTHS.set(first, [...(MONTHS.get(first) ?? []), Number(line.slice(0, space))]);
  }
}

/** The months (1 to 12) that a word names or begins to name; none for other words. */
export function monthsOf(folded: string): readonly number[] {
  return MONTHS.get(folded) ?? [];
}
