/**
 * How likely it is that a passage answers the question: a logistic function of what the search has seen, fitted on questions
 * with and without an answer in the collection (test/bench/confidence.ts).
 */

import type { Query } from './query.ts';
import type { Found } from './text-index.ts';

/** Probability, 0 to 1, that the entry found at `rank` (from 0) answers. */
export function confidenceOf(_query: Query, found: readonly Found[], rank: number): number {
  const reading = found[rank]?.evidence;
  const first = found[0];
  if (reading === undefined || first === undefined) return 0;
  const lead = (found[rank]?.score ?? 0) - (found[rank === 0 ? 1 : 0]?.score ?? 0);
  const signal = -6 + 4 * reading.coverage + 4 * reading.inSentence + 2 * Math.max(-2, Math.min(lead, 2));
  return 1 / (1 + Math.exp(-signal));
}
