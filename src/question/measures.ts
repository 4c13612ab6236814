/**
 * In which units a thing is measured: «عمر» in years, «تكلفة» in money.
 *
 * `unitsOf(['بكم'])` holds «دولار» and «مليون», so that in «تبلغ التكلفة 107 مليون دولار» the number is the one asked for. Words come folded.
 */

import { readLines } from '../arabic/lexicon.ts';
import { fold } from '../arabic/normalise.ts';

const UNITS = new Map<string, ReadonlySet<string>>();
for (const line of readLines('measures')) {
  const [measured = [], units = []] = line.split(':').map((list) => list.split(',').map((word) => fold(word.trim())));
  for (const word of measured) UNITS.set(word, new Set(units));
}

/** The units of whatever the words measure; empty where they measure nothing. An article before the noun is understood. */
export function unitsOf(folded: readonly string[]): ReadonlySet<string> {
  return new Set(folded.flatMap((word) => [...(UNITS.get(word) ?? UNITS.get(word.replace(/^ال/, '')) ?? [])]));
}
