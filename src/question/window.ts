/**
 * Where in a run of words a quotation stands: the stretch that it fits best as a whole.
 *
 * `findWindow(['المحادثات', 'جيدة'], ['ان', 'المحادثات', 'كانت', 'جيدة', 'اليوم'])` is `{ from: 1, to: 4, score: 1.75 }`.
 *
 * The whole quotation against any part of the text: Sellers 1980, "The theory and computation of evolutionary distances". Takes
 * the product of the lengths.
 */

export interface Window {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** The number of words in common less what is different between them. */
  readonly score: number;
}

/** What it costs to have another word, a word too many, a word too few: less than a word in common brings. */
const COST = { changed: 0.5, inserted: 0.5, dropped: 0.25 };

/** The best stretch of `text` for all of `quote`; null where no word is in common. Both folded. */
export function findWindow(quote: readonly string[], text: readonly string[]): Window | null {
  // Scores and starts of the best alignments of the quotation so far that end before each place of the text.
  let scores = new Float64Array(text.length + 1);
  let starts = Uint32Array.from(scores, (_, at) => at);
  let [nextScores, nextStarts] = [scores.slice(), starts.slice()];
  for (const word of quote) {
    nextScores[0] = (scores[0] ?? 0) - COST.inserted;
    nextStarts[0] = 0;
    for (let at = 1; at <= text.length; at++) {
      const same = text[at - 1] === word;
      const together = (scores[at - 1] ?? 0) + (same ? 1 : -COST.changed);
      const inserted = (scores[at] ?? 0) - COST.inserted;
      const dropped = (nextScores[at - 1] ?? 0) - COST.dropped;
      const best = Math.max(together, inserted, dropped);
      nextScores[at] = best;
      nextStarts[at] = (best === together ? starts[at - 1] : best === inserted ? starts[at] : nextStarts[at - 1]) ?? 0;
    }
    [scores, nextScores] = [nextScores, scores];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let to = 0;
  for (const [at, score] of scores.entries()) if (score > (scores[to] ?? 0)) to = at;
  const from = starts[to] ?? 0;
  return from === to || !quote.some((word) => text.slice(from, to).includes(word))
    ? null
    : { from, to, score: scores[to] ?? 0 };
}
