/**
 * The months in the three Arabic traditions and in English: «يناير», «كانون الثاني», «جانفي» and "January" are month 1.
 *
 * `monthAt(['في', 'كانون', 'الثاني'], 1)` is `{ month: 1, length: 2 }`. Words come folded (normalise.ts).
 */

import { readLines } from './lexicon.ts';
import { fold } from './normalise.ts';

const NAMES: ReadonlyMap<string, number> = new Map(
  readLines('months').flatMap((line) => {
    const space = line.indexOf(' ');
    const month = Number(line.slice(0, space));
    return line
      .slice(space)
      .split(',')
      .map((name) => [fold(name).trim(), month] as const);
  }),
);

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  /** Words that its name takes: 1 or 2. */
  readonly length: number;
}

/** The month named by the words from place `at` on, or null. «مارس» and «اب» are months here, whatever else they may be. */
export function monthAt(folded: readonly string[], at: number): Month | null {
  const [first = '', second = ''] = folded.slice(at, at + 2);
  const pair = NAMES.get(`${first} ${second}`);
  if (pair !== undefined) return { month: pair, length: 2 };
  const single = NAMES.get(first);
  return single === undefined ? null : { month: single, length: 1 };
}
