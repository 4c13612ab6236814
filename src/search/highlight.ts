/**
 * Showing why a text was found: the words that matched, and the sentence that answers, as stretches of the text as it
 * stands, marks and tatweel included.
 */

import { sentences } from '../arabic/sentences.ts';
import { words } from '../arabic/words.ts';
import type { Query } from './query.ts';
import { answerKinds } from './question-type.ts';
import type { Range } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Highlight {
  readonly matched: readonly Range[];
  readonly sentence: Range;
}

/** What a word of the kind asked for adds to its sentence, as a share of the question. */
const KIND_BONUS = 0.35;

export function highlight(text: string, query: Query, vocabulary: Vocabulary): Highlight {
  const parts = sentences(text);
  const matched: Range[] = [];
  const total = query.words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let best: Range = parts[0] ?? { start: 0, end: text.length };
  let bestScore = -1;
  const all = words(text);
  let at = 0;
  for (const part of parts) {
    const strengths = new Map<number, number>();
    let kind = false;
    for (; at < all.length; at++) {
      const word = all[at];
      if (word === undefined || word.start >= part.end) break;
      const number = vocabulary.word(word.folded);
      const hit = number === undefined ? undefined : query.hits[(query.hitOf[number] ?? 0) - 1];
      if (hit === undefined) {
        if ((answerKinds(word.folded) & query.type) !== 0) kind = true;
        continue;
      }
      matched.push({ start: word.start, end: word.end });
      for (const match of hit.matches) {
        strengths.set(match.at, Math.max(strengths.get(match.at) ?? 0, match.strength));
      }
    }
    let score = 0;
    for (const [place, strength] of strengths) score += ((query.words[place]?.weight ?? 0) * strength) / total;
    if (kind) score += KIND_BONUS;
    if (score > bestScore) {
      bestScore = score;
      best = { start: part.start, end: part.end };
    }
  }
  return { matched, sentence: best };
}
