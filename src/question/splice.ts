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
  for (let cut = LEAST_WORDS; cut <= quote.length - LEAST_WORDS; cut++) {
    const before = placesOf(quote.slice(0, cut), streams);
    if (before.length === 0) return false;
    const after = placesOf(quote.slice(cut), streams);
    if (after.length === 0) continue;
    const together = before.some((one) => {
      return after.some(
        (other) => one.stream === other.stream && other.from >= one.to && other.from - one.to <= ONE_SAYING,
      );
    });
    return !together;
  }
  return false;
}

interface Spot {
  readonly stream: Stream;
  readonly from: number;
  readonly to: number;
}

/** Where the words stand one after the other. */
function placesOf(list: readonly Word[], streams: readonly Stream[]): Spot[] {
  return streams.flatMap((stream) =>
    stream.words.flatMap((_, from): Spot[] => {
      const all = list.every(({ folded }, offset) => stream.words[from + offset]?.word.folded === folded);
      return all ? [{ stream, from, to: from + list.length }] : [];
    }),
  );
}
