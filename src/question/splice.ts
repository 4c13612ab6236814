/**
 * Is a quotation put together from two places? «بدأت المحادثات … هذا غير صحيح», each half word for word, but never said together.
 */

import type { Word } from '../arabic/words.ts';
import type { Stream } from './streams.ts';

/** Each half has at least so many words: fewer stand in many places. */
const LEAST_WORDS = 3;
/** Halves that are this near are one saying with words left out. */
const ONE_SAYING = 8;

/** True where the beginning and the rest of the quotation stand word for word in these streams, but apart. */
export function findSplice(quote: readonly Word[], streams: readonly Stream[]): boolean {
  const sought = quote.map(({ folded }) => folded);
  const parts = streams.map(({ words }) =>
    partsOf(
      sought,
      words.map(({ word }) => word.folded),
    ),
  );
  const longest = (lists: readonly (readonly number[])[]) =>
    lists.flat().reduce((most, next) => Math.max(most, next), 0);
  const [beginning, rest] = [longest(parts.map(({ begun }) => begun)), longest(parts.map(({ ended }) => ended))];
  // The first cut between a beginning and a rest that both stand somewhere decides.
  const cut = Math.max(LEAST_WORDS, sought.length - rest);
  if (cut > Math.min(beginning, sought.length - LEAST_WORDS)) return false;
  return !parts.some(({ begun, ended }) => stoodTogether(begun, ended, cut, sought.length - cut));
}

interface Parts {
  /** For each place of a stream how many words of the quotation's beginning stand there, one after the other. */
  readonly begun: readonly number[];
  /** For each place, and the end, how many words of the quotation's end stand just before it. */
  readonly ended: readonly number[];
}

/** Takes the product of the lengths, of which that of a quotation is limited (newsroom.ts). */
function partsOf(quote: readonly string[], words: readonly string[]): Parts {
  return { begun: begunAt(quote, words), ended: [...begunAt(quote.toReversed(), words.toReversed()), 0].toReversed() };
}

function begunAt(quote: readonly string[], words: readonly string[]): number[] {
  return words.map((_, from) => {
    let count = 0;
    while (count < quote.length && words[from + count] === quote[count]) count++;
    return count;
  });
}

/** Does the beginning stand shortly before the rest somewhere? */
function stoodTogether(begun: readonly number[], ended: readonly number[], cut: number, rest: number): boolean {
  return begun.some((count, from) => {
    if (count < cut) return false;
    const end = from + cut + rest;
    return ended.slice(end, end + ONE_SAYING + 1).some((after) => after >= rest);
  });
}
