/**
 * The second stage's reading of one entry: how much of the question stands in it, how close together, and in which sentence.
 *
 * All measures but `relevance` are shares of the question (0 to 1), each word of it counted by its rarity.
 */

import { type Collection, SENTENCE_START, WORD_MASK } from './collection.ts';
import { inverseFrequency, type Query } from './query.ts';

export interface Reading {
  /** BM25+ over all forms, divided by the question's weight. */
  readonly relevance: number;
  /** Anywhere in the text or its context. */
  readonly coverage: number;
  /** In the best single sentence, and in the best two neighbouring ones. */
  readonly inSentence: number;
  readonly inTwo: number;
  /** Neighbouring words of the question that also stand in order within three places. */
  readonly inOrder: number;
  /** … within eight places in any order. */
  readonly near: number;
  /** In the best sentence that also has a word of the kind asked for. */
  readonly ofKind: number;
  /** How strongly each word of the question is matched. */
  readonly matched: Float64Array;
}

/** BM25+ parameters (Lv and Zhai 2011), MiniSearch's defaults; others changed nothing (README.md). */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
const IN_ORDER_WITHIN = 3;
const NEAR_WITHIN = 8;

/** Makes a reader for one question; `kinds` has the answer kinds of each word of the vocabulary. */
export function reader(collection: Collection, query: Query, kinds: Uint8Array): (entry: number) => Reading {
  const weights = Float64Array.from(query.words, ({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const count = weights.length;
  const pairTotal = weights.reduce((sum, weight, at) => (at === 0 ? 0 : sum + weight + (weights[at - 1] ?? 0)), 0) || 1;
  const termWeights = Float64Array.from(
    query.terms,
    ({ term, weight }) => weight * inverseFrequency(collection.size, collection.frequency(term)),
  );

  const covered = (matched: Float64Array): number => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += (weights[at] ?? 0) * (matched[at] ?? 0);
    return sum / total;
  };

  return (entry) => {
    const frequencies = new Float64Array(termWeights.length);
    const matched = new Float64Array(count);
    let sentence = new Float64Array(count);
    let previous = new Float64Array(count);
    const lastSeen = new Int32Array(count).fill(-1000);
    const ordered = new Uint8Array(count);
    const close = new Uint8Array(count);
    let kindSeen = false;
    let inSentence = 0;
    let inTwo = 0;
    let ofKind = 0;

    const closeSentence = (): void => {
      const share = covered(sentence);
      inSentence = Math.max(inSentence, share);
      if (kindSeen) ofKind = Math.max(ofKind, share);
      for (let at = 0; at < count; at++) previous[at] = Math.max(previous[at] ?? 0, sentence[at] ?? 0);
      inTwo = Math.max(inTwo, covered(previous));
      [previous, sentence] = [sentence, previous.fill(0)];
      kindSeen = false;
    };

    for (const word of collection.context(entry)) {
      const hit = query.hits[(query.hitOf[word] ?? 0) - 1];
      if (hit === undefined) continue;
      for (const term of hit.terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
      for (const { at, strength } of hit.matches) matched[at] = Math.max(matched[at] ?? 0, strength);
    }

    const text = collection.text(entry);
    for (let place = 0; place < text.length; place++) {
      const coded = text[place] ?? 0;
      if (coded >= SENTENCE_START && place > 0) closeSentence();
      const word = coded & WORD_MASK;
      const hit = query.hits[(query.hitOf[word] ?? 0) - 1];
      if (hit === undefined) {
        if (((kinds[word] ?? 0) & query.type) !== 0) kindSeen = true;
        continue;
      }
      for (const term of hit.terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
      for (const { at, strength } of hit.matches) {
        matched[at] = Math.max(matched[at] ?? 0, strength);
        sentence[at] = Math.max(sentence[at] ?? 0, strength);
        const sinceBefore = place - (lastSeen[at - 1] ?? -1000);
        const sinceAfter = place - (lastSeen[at + 1] ?? -1000);
        if (at > 0 && sinceBefore > 0 && sinceBefore <= IN_ORDER_WITHIN) ordered[at] = 1;
        if (at > 0 && sinceBefore <= NEAR_WITHIN) close[at] = 1;
        if (at + 1 < count && sinceAfter <= NEAR_WITHIN) close[at + 1] = 1;
        lastSeen[at] = place;
      }
    }
    closeSentence();

    const length = collection.length(entry) / (collection.averageLength || 1);
    let relevance = 0;
    for (let term = 0; term < frequencies.length; term++) {
      const frequency = frequencies[term] ?? 0;
      if (frequency === 0) continue;
      const saturated = (frequency * (BM25.k + 1)) / (frequency + BM25.k * (1 - BM25.b + BM25.b * length));
      relevance += (termWeights[term] ?? 0) * (BM25.d + saturated);
    }
    let inOrder = 0;
    let near = 0;
    for (let at = 1; at < count; at++) {
      const weight = (weights[at] ?? 0) + (weights[at - 1] ?? 0);
      inOrder += weight * (ordered[at] ?? 0);
      near += weight * (close[at] ?? 0);
    }
    return {
      relevance: relevance / total,
      coverage: covered(matched),
      inSentence,
      inTwo,
      inOrder: inOrder / pairTotal,
      near: near / pairTotal,
      ofKind,
      matched,
    };
  };
}
