/**
 * The order of the candidates: one number out of what the second stage has read (scan.ts).
 */

import type { Reading } from './scan.ts';

/** How much each measure counts; measured choices, see README.md. */
export const WEIGHTS = {
  relevance: 1,
  coverage: 1,
  inSentence: 1,
  inTwo: 0.5,
  inOrder: 1,
  near: 0.1,
  ofKind: 3,
} as const;

export function scoreOf(reading: Reading, weights: Readonly<Record<keyof typeof WEIGHTS, number>> = WEIGHTS): number {
  return (
    weights.relevance * reading.relevance +
    weights.coverage * reading.coverage +
    weights.inSentence * reading.inSentence +
    weights.inTwo * reading.inTwo +
    weights.inOrder * reading.inOrder +
    weights.near * reading.near +
    weights.ofKind * reading.ofKind
  );
}
