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

/** Letters grown on to a number word: «لثلاثة», «وخمسون», «بالعشرين». */
const GROWN_ON = /^(?:[وف]?[بلك]?(?:ال)?|و?لل)(?=\p{L}{4})/u;

/** «و54», «لـ20», «ال27»: the digits without the letters grown on to them; any other word as it is. */
export const digitsOf = (folded: string): string => folded.replace(/^[وف]?[بلك]?(?:ال)?ـ?(?=\d)/u, '');

/** The value of one word: digits («1500», «3.5») or a number word («خمسون», «الخمسين», «لثلاثة»), else null. */
export function numberValue(folded: string): number | null {
  const digits = digitsOf(folded);
  // A number with leading zeros is a code («007»), not a quantity.
  if (/^\d/.test(digits))
    return /^(?:0|[1-9]\d*)(?:[.,٫]\d+)?$/.test(digits) ? Number(digits.replace(/[,٫]/, '.')) : null;
  const bare = folded.startsWith('ال') ? folded.slice(2) : folded.replace(GROWN_ON, '');
  return VALUES.get(folded) ?? VALUES.get(bare) ?? null;
}
