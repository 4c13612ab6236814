/**
 * Showing why a text was found: the words that matched, and the sentence (or two) that answers, as stretches of the text as
 * it stands, marks and tatweel included.
 */

import { type Stretch, sentences } from '../arabic/sentences.ts';
import { words } from '../arabic/words.ts';
import { type Collection, WORD_MASK } from './collection.ts';
import type { Query } from './query.ts';
import type { Range } from './search.ts';

export interface Highlight {
  /** The words that matched, in order. */
  readonly matched: readonly Range[];
  /** The sentence that answers best, or two neighbouring ones that answer together. */
  readonly sentence: Range;
}

/** What a word of the kind asked for («1973» for «متى») adds to its sentence, as a share of the question. */
const KIND_BONUS = 0.2;
/** What a second sentence must bring to be shown with the first, as a share of the question. */
const SECOND_SENTENCE = 0.15;

interface Part extends Stretch {
  /** How strongly each word of the question is matched. */
  readonly strengths: Float64Array;
  /** Has a word of the kind asked for. */
  kind: boolean;
}

/** Highlights an entry, given its text. */
export function highlight(collection: Collection, entry: number, text: string, query: Query): Highlight {
  const { answers } = collection.vocabulary;
  const parts: Part[] = sentences(text).map(({ start, end }) => {
    return { start, end, strengths: new Float64Array(query.words.length), kind: false };
  });
  const matched: Range[] = [];
  const numbers = collection.text(entry);
  let at = 0;
  for (const [place, { start, end }] of words(text).entries()) {
    while (at < parts.length - 1 && start >= (parts[at]?.end ?? 0)) at++;
    const part = parts[at];
    if (part === undefined) continue;
    const word = (numbers[place] ?? 0) & WORD_MASK;
    const hit = query.hit(word);
    if (hit === null) {
      if (((answers[word] ?? 0) & query.type) !== 0) part.kind = true;
      continue;
    }
    matched.push({ start, end });
    for (const [i, about] of hit.at.entries()) {
      part.strengths[about] = Math.max(part.strengths[about] ?? 0, hit.strengths[i] ?? 0);
    }
  }
  return { matched, sentence: answering(parts, query) ?? { start: 0, end: text.length } };
}

/** The best stretch of one sentence or two. */
function answering(parts: readonly Part[], query: Query): Range | undefined {
  const total = query.words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const score = (strength: (at: number) => number, kind: boolean): number =>
    query.words.reduce((sum, { weight }, at) => sum + weight * strength(at), 0) / total + (kind ? KIND_BONUS : 0);

  let best: { readonly range: Range; readonly score: number } | undefined;
  const consider = (range: Range, value: number): void => {
    if (best === undefined || value > best.score) best = { range, score: value };
  };
  for (const [place, part] of parts.entries()) {
    consider(
      { start: part.start, end: part.end },
      score((at) => part.strengths[at] ?? 0, part.kind),
    );
    const next = parts[place + 1];
    if (next === undefined) continue;
    const both = (at: number): number => Math.max(part.strengths[at] ?? 0, next.strengths[at] ?? 0);
    consider({ start: part.start, end: next.end }, score(both, part.kind || next.kind) - SECOND_SENTENCE);
  }
  return best?.range;
}
