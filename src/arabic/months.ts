/**
 * The months in the three Arabic traditions and in English: «يناير», «كانون الثاني», «جانفي» and "January" are month 1.
 *
 * `monthsOf('جانفي')` is `[1]`; `monthsOf('كانون')`, the beginning of two names, is `[1, 12]`. Words come folded (normalise.ts). «مارس» and
 * «اب» are months here, whatever else they may be.
 */

import { readLines } from './lexicon.ts';
import { fold } from './normalise.ts';

const NAMES = new Map<string, number>();
const MONTHS = new Map<string, number[]>();
for (const line of readLines('months')) {
  const space = line.indexOf(' ');
  const month = Number(line.slice(0, space));
  for (const name of line.slice(space).split(',')) {
    const whole = fold(name).trim();
    const [first = ''] = whole.split(' ');
    NAMES.set(whole, month);
    MONTHS.set(first, [...(MONTHS.get(first) ?? []), month]);
  }
}

/** The months (1 to 12) that a word names or begins to name; none for other words. */
export function monthsOf(folded: string): readonly number[] {
  return MONTHS.get(folded) ?? [];
}

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  /** Words that its name takes: 1 or 2. */
  readonly length: number;
}

/** The month whose whole name the words from place `at` on are, or null: «كانون الثاني» is month 1 with length 2. */
export function monthAt(folded: readonly string[], at: number): Month | null {
  const [first = '', second = ''] = folded.slice(at, at + 2);
  const pair = NAMES.get(`${first} ${second}`);
  if (pair !== undefined) return { month: pair, length: 2 };
  const single = NAMES.get(first);
  return single === undefined ? null : { month: single, length: 1 };
}
