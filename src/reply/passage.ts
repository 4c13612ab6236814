/**
 * A passage as runs, with the words that answer in bold and no longer than people read.
 *
 * `passageRuns('أ ب ج', { start: 2, end: 3 }, 100)` is `[{ text: 'أ ' }, { text: 'ب', look: 'bold' }, { text: ' ج' }]`.
 */

import type { Range } from '../search/search.ts';
import { shorten } from './plain-text.ts';
import type { Run } from './reply.ts';

/** So many UTF-16 units of one passage are shown: long news paragraphs have some 900. */
export const PASSAGE_LENGTH = 1500;

/** See the header. What is too long is cut at words, far from the words that answer first. */
export function passageRuns(passage: string, { start, end }: Range, limit = PASSAGE_LENGTH): Run[] {
  const bold = shorten(passage.slice(start, end), limit);
  const room = Math.max(0, limit - bold.length);
  const [before, after] = [passage.slice(0, start), passage.slice(end)];
  const shownAfter = shorten(after, Math.max(Math.ceil(room / 2), room - before.length));
  const shownBefore = shortenFront(before, room - shownAfter.length);
  return [{ text: shownBefore }, { text: bold, look: 'bold' as const }, { text: shownAfter }].filter(
    ({ text }) => text !== '',
  );
}

/** The end of a text, from a word's beginning on. */
function shortenFront(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = text.slice(text.length - Math.max(0, limit - 1));
  const word = tail.search(/\s/u);
  return word === -1 ? '…' : `…${tail.slice(word)}`;
}
