/**
 * The second stage's reading of one entry: how much of the question stands in it, how close together, and in which sentence.
 *
 * All measures but `relevance` are shares of the question (0 to 1), each word of it counted by its rarity. The context (the
 * headline) counts as part of every sentence: under a headline about somebody, «ولد في القاهرة» is about him.
 */

import { type Collection, SENTENCE_START, WORD_MASK } from './collection.ts';
import type { Hit } from './hits.ts';
import { inverseFrequency, type Query } from './query.ts';

export interface Reading {
  /** BM25+ over all forms of all words, divided by the question's weight. */
  readonly relevance: number;
  /** Anywhere in the text or its context. */
  readonly coverage: number;
  /** In the best single sentence, and in the best two neighbouring ones. */
  readonly inSentence: number;
  readonly inTwo: number;
  /** In the best sentence that also has a word of the kind asked for (question-type.ts). */
  readonly ofKind: number;
  /** Neighbouring words of the question that also stand in order, close together. */
  readonly inOrder: number;
  /** How strongly each word of the question is matched. */
  readonly matched: Float64Array;
}

/** BM25+ parameters (Lv and Zhai 2011), MiniSearch's defaults; others changed nothing (README.md). */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
/** Places between two words of the text that still count as one after the other: a word or two may be slipped in. */
const IN_ORDER_WITHIN = 3;
const NEVER = -1000;

export interface Reader {
  /** Takes time in proportion to the entry's words; reuses working memory, so one entry is read at a time. */
  read(entry: number): Reading;
  /** The share of the question that these strengths (one a word of the question) come to. */
  share(matched: Float64Array): number;
}

/** Makes a reader for one question. */
export function reader(collection: Collection, query: Query): Reader {
  const { answers } = collection.vocabulary;
  const weights = Float64Array.from(query.words, ({ weight }) => weight);
  const pairWeights = weights.map((weight, at) => (at === 0 ? 0 : weight + (weights[at - 1] ?? 0)));
  const total = sum(weights) || 1;
  const pairTotal = sum(pairWeights) || 1;
  const termWeights = Float64Array.from(
    query.terms,
    ({ term, weight }) => weight * inverseFrequency(collection.size, collection.frequency(term)),
  );
  const frequencies = new Float64Array(termWeights.length);
  const context = new Float64Array(weights.length);
  const sentence = new Float64Array(weights.length);
  const previous = new Float64Array(weights.length);
  const lastPlace = new Int32Array(weights.length);
  const ordered = new Uint8Array(weights.length);

  const share = (strengths: Float64Array): number => weighted(strengths, weights) / total;

  function countTerms(hit: Hit): void {
    for (const term of hit.terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  }

  function relevance(entry: number): number {
    const length = collection.length(entry) / (collection.averageLength || 1);
    const norm = BM25.k * (1 - BM25.b + BM25.b * length);
    let score = 0;
    for (let term = 0; term < frequencies.length; term++) {
      const frequency = frequencies[term] ?? 0;
      if (frequency === 0) continue;
      score += (termWeights[term] ?? 0) * (BM25.d + (frequency * (BM25.k + 1)) / (frequency + norm));
    }
    return score / total;
  }

  function read(entry: number): Reading {
    const matched = new Float64Array(weights.length);
    frequencies.fill(0);
    ordered.fill(0);
    lastPlace.fill(NEVER);
    context.fill(0);
    for (const word of collection.context(entry)) {
      const hit = query.hit(word);
      if (hit === null) continue;
      countTerms(hit);
      for (let i = 0; i < hit.at.length; i++) raise(context, hit.at[i] ?? 0, hit.strengths[i] ?? 0);
    }
    matched.set(context);
    sentence.set(context);
    previous.set(context);

    let kindSeen = false;
    let inSentence = 0;
    let inTwo = 0;
    let ofKind = 0;
    const endSentence = (): void => {
      const found = share(sentence);
      inSentence = Math.max(inSentence, found);
      if (kindSeen) ofKind = Math.max(ofKind, found);
      for (let at = 0; at < sentence.length; at++) raise(previous, at, sentence[at] ?? 0);
      inTwo = Math.max(inTwo, share(previous));
      previous.set(sentence);
      sentence.set(context);
      kindSeen = false;
    };

    const text = collection.text(entry);
    for (let place = 0; place < text.length; place++) {
      const coded = text[place] ?? 0;
      if (coded >= SENTENCE_START && place > 0) endSentence();
      const word = coded & WORD_MASK;
      const hit = query.hit(word);
      if (hit === null) {
        if (((answers[word] ?? 0) & query.type) !== 0) kindSeen = true;
        continue;
      }
      countTerms(hit);
      for (let i = 0; i < hit.at.length; i++) {
        const at = hit.at[i] ?? 0;
        const strength = hit.strengths[i] ?? 0;
        raise(matched, at, strength);
        raise(sentence, at, strength);
        const since = place - (lastPlace[at - 1] ?? NEVER);
        if (since > 0 && since <= IN_ORDER_WITHIN) ordered[at] = 1;
        lastPlace[at] = place;
      }
    }
    endSentence();
    return {
      relevance: relevance(entry),
      coverage: share(matched),
      inSentence,
      inTwo,
      ofKind,
      inOrder: weighted(ordered, pairWeights) / pairTotal,
      matched,
    };
  }

  return { read, share };
}

function raise(values: Float64Array, at: number, value: number): void {
  if (value > (values[at] ?? 0)) values[at] = value;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function weighted(values: Float64Array | Uint8Array, weights: Float64Array): number {
  let total = 0;
  for (let at = 0; at < weights.length; at++) total += (weights[at] ?? 0) * (values[at] ?? 0);
  return total;
}
