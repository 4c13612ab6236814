/**
 * A text cut into sentences, Arabic or English.
 *
 * `sentences('وصل د. أحمد. ثم بدأ 3.5 مليون!')` gives the ranges of «وصل د. أحمد.» and «ثم بدأ 3.5 مليون!». A sentence ends after
 * . ! ? ؟ ؛ … (with the closing quotation marks or brackets that follow) and at a line break; not inside numbers, addresses
 * («cnn.com»), initials («ا.ف.ب») or after an abbreviation («د.», "Mr."). Ranges have no white space at their ends, do
 * not overlap and leave out nothing else. Linear time: each mark looks at a bounded stretch around it.
 */

import { readLexicon } from './lexicon.ts';
import { fold } from './normalise.ts';

/** A stretch of a text in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const BOUNDARY = /([.!?؟؛…]+)["'»”’)\]]*|[\n\r\u2028\u2029]+/gu;
const abbreviations = readLexicon('abbreviations');
/** Far enough back and ahead to see an abbreviation with its number, or the next word's beginning. */
const SIGHT = 24;

const LAST_WORD = /(\p{Nd}\s*)?([\p{L}\p{M}\u0640]+(?:\.[\p{L}\p{M}]+)*)$/u;
const WORD_AHEAD = /^[ء-ي]{2}/;
const WORD_BEHIND = /[ء-ي\u064B-\u0652]{2}$/;

/** Does the run of marks `marks`, between these two stretches of text, end a sentence? */
function ends(marks: string, before: string, after: string): boolean {
  const parted = after === '' || /^\s/.test(after);
  if (/[؟؛…]/.test(marks)) return true;
  if (!parted) return WORD_BEHIND.test(before) && WORD_AHEAD.test(after);
  if (marks !== '.') return true;
  const [, number, word] = LAST_WORD.exec(before) ?? [];
  if (word === undefined) return true;
  const folded = fold(word);
  // A single letter is an initial («د. سامي», "U.S.") unless it marks an era or a unit after a number («1990 م.»).
  const letters = folded.slice(folded.lastIndexOf('.') + 1);
  if (letters.length === 1) return number !== undefined;
  return !abbreviations.has(folded);
}

/** The sentences of `text`, in order. */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const close = (end: number): void => {
    const piece = text.slice(from, end);
    const trimmed = piece.trim();
    const start = from + piece.length - piece.trimStart().length;
    if (trimmed !== '') found.push({ start, end: start + trimmed.length });
    from = end;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const marks = match[1];
    if (marks === undefined) close(end);
    else if (ends(marks, text.slice(Math.max(from, match.index - SIGHT), match.index), text.slice(end, end + SIGHT)))
      close(end);
  }
  close(text.length);
  return found;
}
