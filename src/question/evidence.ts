/**
 * How much of a question stands in one article, paragraph by paragraph and word by word: read once, then asked for any
 * stretch of words.
 *
 * `const evidence = evidenceFor(terms, vocabulary)(article)`, then `evidence.within(4, { from: 0, to: 12 })` is how strongly each
 * term stands in the first twelve words of paragraph 4: `[1, 0, .85]`.
 */

import type { ReadArticle, Run } from './reading.ts';
import { pairForm, stemOf, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term found at a word of a paragraph. */
interface Hit {
  readonly term: number;
  readonly word: number;
  readonly strength: number;
}

/** For each term, in order, how strongly it is there: 0 to 1. */
export type Strengths = readonly number[];

export interface Evidence {
  /** In a stretch of a paragraph. */
  within(paragraph: number, run: Run): Strengths;
  inParagraph(paragraph: number): Strengths;
  /** In the paragraphs before and after, and the headline. */
  around(paragraph: number): Strengths;
  inArticle: Strengths;
  /** How well each term tells the paragraphs of this article apart: 1 where one paragraph has it, near 0 where all have. */
  readonly telling: readonly number[];
  /** Neighbouring terms of the question that stand beside each other, in order, in a stretch: their share of the weight. */
  adjacency(paragraph: number, run: Run): number;
}

/** Words between two neighbours of a question, where an article says the same. */
const NEAR = 3;

/** From here on a paragraph has a term, and not only a word of its root. */
const THERE = 0.6;

/** What to look for in articles: made once a question, then given each article in turn; time in proportion to its length. */
export function evidenceFor(terms: readonly Term[], vocabulary: Vocabulary): (article: ReadArticle) => Evidence {
  const lookUp = lookUpIn(terms, vocabulary);
  return (article) => findEvidence(article, terms, lookUp);
}

/** A term that a word may stand for, and how surely. */
interface Meant {
  readonly term: number;
  readonly strength: number;
}

/** What a word of an article stands for, alone and with the word after it. */
type LookUp = (folded: string, next: string | undefined) => readonly (readonly Meant[])[];

const NOTHING: readonly Meant[] = [];

/** Articles repeat their words, so each word is looked up once a question. */
function lookUpIn(terms: readonly Term[], vocabulary: Vocabulary): LookUp {
  const wanted = new Map<string, Meant[]>();
  for (const [term, { forms }] of terms.entries()) {
    for (const [form, strength] of forms) {
      const list = wanted.get(form);
      if (list === undefined) wanted.set(form, [{ term, strength }]);
      else list.push({ term, strength });
    }
  }
  const firstOfPair = new Set(
    [...wanted.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0]),
  );
  const seen = new Map<string, { readonly meant: readonly Meant[]; readonly pairStem: string | null }>();

  const alone = (folded: string) => {
    const known = seen.get(folded);
    if (known !== undefined) return known;
    const meant = vocabulary.forms(folded).flatMap(({ term }) => wanted.get(term) ?? NOTHING);
    const stem = stemOf(folded, vocabulary);
    const made = { meant, pairStem: firstOfPair.has(stem) ? stem : null };
    seen.set(folded, made);
    return made;
  };
  return (folded, next) => {
    const { meant, pairStem } = alone(folded);
    if (pairStem === null || next === undefined) return [meant];
    return [meant, wanted.get(pairForm(pairStem, stemOf(next, vocabulary))) ?? NOTHING];
  };
}

function findEvidence({ paragraphs }: ReadArticle, terms: readonly Term[], lookUp: LookUp): Evidence {
  const hits = paragraphs.map(({ words }): Hit[] => {
    const found: Hit[] = [];
    for (const [word, { folded }] of words.entries()) {
      for (const meant of lookUp(folded, words[word + 1]?.folded)) {
        for (const { term, strength } of meant) found.push({ term, word, strength });
      }
    }
    return found;
  });

  const within = (paragraph: number, { from, to }: Run): Strengths => {
    const strengths = terms.map(() => 0);
    for (const { term, strength } of hitsIn(hits[paragraph] ?? [], from, to)) {
      strengths[term] = Math.max(strengths[term] ?? 0, strength);
    }
    return strengths;
  };
  const whole = paragraphs.map((_, number) => within(number, { from: 0, to: Number.POSITIVE_INFINITY }));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);

  return {
    within,
    inParagraph: (number) => whole[number] ?? [],
    around: (number) => strongest([whole[0] ?? [], whole[number - 1] ?? [], whole[number + 1] ?? []]),
    inArticle: strongest(whole),
    telling: terms.map((_, term) => {
      const having = whole.filter((strengths) => (strengths[term] ?? 0) >= THERE).length;
      return Math.log(1 + paragraphs.length / Math.max(1, having)) / Math.log(1 + paragraphs.length);
    }),
    adjacency(paragraph, { from, to }) {
      const places = terms.map((): number[] => []);
      for (const { term, word } of hitsIn(hits[paragraph] ?? [], from, to)) places[term]?.push(word);
      let joined = 0;
      for (let term = 0; term + 1 < terms.length; term++) {
        if (standBeside(places[term] ?? [], places[term + 1] ?? []))
          joined += ((terms[term]?.weight ?? 0) + (terms[term + 1]?.weight ?? 0)) / 2;
      }
      return total === 0 ? 0 : joined / total;
    },
  };
}

/** The hits of a stretch, out of those of a paragraph in the order of its words: a paragraph may have thousands of sentences. */
function hitsIn(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  return hits.slice(firstFrom(hits, from), firstFrom(hits, to));
}

/** The place of the first hit at a word or after it. */
function firstFrom(hits: readonly Hit[], word: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.word ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does one of the second places come soon after one of the first? Both in order. */
function standBeside(firsts: readonly number[], seconds: readonly number[]): boolean {
  let at = 0;
  for (const first of firsts) {
    while (at < seconds.length && (seconds[at] ?? 0) <= first) at++;
    const second = seconds[at];
    if (second !== undefined && second - first <= NEAR) return true;
  }
  return false;
}

/** The best of several for each term. */
export function strongest(all: readonly Strengths[]): Strengths {
  const [first = [], ...rest] = all;
  return rest.reduce((best, strengths) => {
    return Array.from({ length: Math.max(best.length, strengths.length) }, (_, term) => {
      return Math.max(best[term] ?? 0, strengths[term] ?? 0);
    });
  }, first);
}

/** The share of the terms' weight that strengths stand for, 0 to 1; each weight times how telling the term is, where given. */
export function coverage(terms: readonly Term[], strengths: Strengths, telling: readonly number[] = []): number {
  let found = 0;
  let all = 0;
  for (const [term, { weight }] of terms.entries()) {
    const own = weight * (telling[term] ?? 1);
    found += own * (strengths[term] ?? 0);
    all += own;
  }
  return all === 0 ? 0 : found / all;
}
