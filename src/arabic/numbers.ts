/**
 * The value of a number in digits or in one word: «25», «خمسون» and "fifty". Numbers of several words are their words.
 *
 * `numberValue('خمسين')` is 50. Words come folded (normalise.ts), so digits are ASCII and thousands separators are gone.
 */

import { readLines } from './lexicon.ts';
import { fold } from './normalise.ts';

const VALUES: ReadonlyMap<string, number> = new Map(
  readLines('numbers').flatMap((line) => {
    const space = line.indexOf(' ');
    const value = Number(line.slice(0, space));
    return line
      .slice(space)
      .split(',')
      .map((name) => [fold(name).trim(), value] as const);
  }),
);

/** The value of one word: digits («1500», «3.5») or a number word («خمسون», «الخمسين»), else null. */
export function numberValue(folded: string): number | null {
  // A number with leading zeros is a code («007»), not a quantity.
  if (/^\d/.test(folded))
    return /^(?:0|[1-9]\d*)(?:[.,٫]\d+)?$/.test(folded) ? Number(folded.replace(/[,٫]/, '.')) : null;
  return VALUES.get(folded) ?? (folded.startsWith('ال') ? VALUES.get(folded.slice(2)) : undefined) ?? null;
}
