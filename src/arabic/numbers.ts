/**
 * Numbers in digits and in words: «خمسة وعشرون», «25» and "twenty five" are 25.
 *
 * `numberAt(['نحو', 'ثلاثه', 'الاف', 'لاجي'], 1)` is `{ value: 3000, length: 2 }`. Words come folded (normalise.ts), so digits are
 * ASCII and thousands separators are gone.
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

export interface NumberFound {
  readonly value: number;
  /** Words that the number takes. */
  readonly length: number;
}

/** The value of one word: digits («1500», «3.5») or a number word («خمسون», «الخمسين»), else null. */
export function numberValue(folded: string): number | null {
  if (/^\d/.test(folded)) {
    const value = Number(folded.replace(/[,٫]/g, '.'));
    return Number.isFinite(value) ? value : null;
  }
  return VALUES.get(folded) ?? (folded.startsWith('ال') ? VALUES.get(folded.slice(2)) : undefined) ?? null;
}

/**
 * The number that the words from place `at` on make, or null: a word multiplies what stands before it when it is a larger
 * hundred or scale («ثلاثة آلاف»), and adds to it after و («وعشرون»), for the teens («خمسة عشر») and in English.
 */
export function numberAt(folded: readonly string[], at: number): NumberFound | null {
  const first = numberValue(folded[at] ?? '');
  if (first === null) return null;
  /** What scales already said have made, and what waits for its scale. */
  let made = 0;
  let waiting = first;
  let end = at + 1;
  for (; end < folded.length; end++) {
    const word = folded[end] ?? '';
    const joined = word.startsWith('و') && !VALUES.has(word);
    const value = numberValue(joined ? word.slice(1) : word);
    if (value === null) break;
    if (!joined && value >= 100 && value > waiting && waiting > 0) waiting *= value;
    else if (joined && value < 1000 && value < waiting && waiting < 1000) waiting += value;
    else if (joined && value < waiting + made) {
      made += waiting;
      waiting = value;
    } else if (!joined && value === 10 && waiting < 10 && waiting > 0) waiting += value;
    else if (!joined && /^[a-z]/.test(word) && value < 10 && waiting >= 20) waiting += value;
    else break;
  }
  return { value: made + waiting, length: end - at };
}
