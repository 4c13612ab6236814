/**
 * A text cut into words that know where they came from.
 *
 * `words('قالَ «كيربي»')` gives `[{ start: 0, end: 4, text: 'قالَ', folded: 'قال' }, { start: 6, end: 11, … }]`. A word is a run of
 * letters, digits and the marks on them; a number keeps its separators («1,500», «3.5») and parts from letters beside
 * it («الـ15», «CO2»). Offsets are UTF-16 units of the text as given.
 */

import { fold } from './normalise.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As in the text. */
  readonly text: string;
  /** In one spelling (normalise.ts); never empty. */
  readonly folded: string;
}

const WORD = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{Nl}](?:[\p{L}\p{Nl}\p{M}]|\u0640|\u200C|\u200D)*/gu;

/** Only numbers have one inside. */
const SEPARATOR = /[,٬]/;

/** Every word of the text, in order. Linear time. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [text] = match;
    const folded = SEPARATOR.test(text) ? fold(text).replace(/[,٬](?=\p{Nd}{3})/gu, '') : fold(text);
    if (folded) found.push({ start: match.index, end: match.index + text.length, text, folded });
  }
  return found;
}
