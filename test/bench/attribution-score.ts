/**
 * How well predicted statements match annotated ones.
 *
 * Two statements match if the characters of their contents share at least half of their union; the best pairs go first and each
 * statement is used once. A found statement is attributed if its speaker is the annotated name, an alias or title and name.
 * Nominal statements («أكد أهمية …») are optional: finding or missing them changes nothing.
 */

import { fold } from '../../src/arabic/normalise.ts';
import type { CitronArticle } from '../../src/attribution/citron.ts';
import type { Manner } from '../../src/attribution/statement.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly text: string;
  readonly speakers: readonly {
    readonly name: string;
    readonly role?: string | null | undefined;
    readonly aliases: readonly string[];
  }[];
  readonly quotes: readonly {
    readonly manner: Manner;
    readonly nominal: boolean;
    readonly sources: readonly Range[];
    readonly contents: readonly Range[];
    readonly speaker: string;
    readonly via: readonly string[];
  }[];
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly gold: number;
  readonly predicted: number;
  readonly detection: Rates;
  readonly attributed: Rates;
  /** By character of the contents, as in Citron. */
  readonly overlap: Rates;
  readonly byManner: Readonly<
    Record<Manner, { readonly gold: number; readonly found: number; readonly right: number }>
  >;
  /** Of the found, the share with a wrong or unknown speaker. */
  readonly misattributed: number;
  readonly fullestName: number;
  readonly chained: number;
  readonly wholeChain: number;
  readonly elided: number;
  readonly elidedRight: number;
}

const words = (text: string | null): string =>
  fold(text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the name is the annotated speaker's, in any of the forms that the annotation lists. */
function sameSpeaker(gold: GoldArticle, name: string | null, wanted: string): boolean {
  const record = gold.speakers.find((speaker) => speaker.name === wanted);
  const forms = [wanted, ...(record?.aliases ?? []), ...(record?.role ? [`${record.role} ${wanted}`] : [])];
  return forms.some((form) => words(form) === words(name));
}

/** The characters of the contents. */
function characters(contents: readonly Range[]): Set<number> {
  const all = new Set<number>();
  for (const { start, end } of contents) for (let at = start; at < end; at++) all.add(at);
  return all;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count++;
  return count;
}

/** The figures over all articles; `predicted[i]` belongs to `gold[i]`. */
export function score(gold: readonly GoldArticle[], predicted: readonly CitronArticle[]): Scores {
  const sum = new Map<string, number>();
  const add = (key: string, by = 1): void => void sum.set(key, (sum.get(key) ?? 0) + by);
  gold.forEach((article, index) => {
    const output = predicted[index];
    if (output) count(article, output, add);
  });
  const get = (key: string): number => sum.get(key) ?? 0;
  const share = (part: string, whole: string): number => (get(whole) ? get(part) / get(whole) : 0);
  const rates = (part: string, predictedKey: string, goldKey: string): Rates => {
    const precision = share(part, predictedKey);
    const recall = share(part, goldKey);
    return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
  };
  const manner = (name: Manner) => ({
    gold: get(`${name} gold`),
    found: share(`${name} found`, `${name} gold`),
    right: share(`${name} right`, `${name} gold`),
  });
  const [direct, mixed, indirect] = [manner('direct'), manner('mixed'), manner('indirect')];
  return {
    gold: get('gold'),
    predicted: get('predicted'),
    detection: rates('found', 'predicted', 'gold'),
    attributed: rates('right', 'predicted', 'gold'),
    overlap: rates('characters shared', 'characters predicted', 'characters gold'),
    byManner: { direct, mixed, indirect },
    misattributed: share('wrong', 'found'),
    fullestName: share('exact', 'right'),
    chained: get('chained'),
    wholeChain: share('chain right', 'chained'),
    elided: get('elided'),
    elidedRight: share('elided right', 'elided'),
  };
}

function count(gold: GoldArticle, output: CitronArticle, add: (key: string, by?: number) => void): void {
  if (output.text !== gold.text)
    throw new Error(`${gold.id}: its text is not the annotated text, so its offsets mean nothing`);
  const goldSets = gold.quotes.map((quote) => characters(quote.contents));
  const predictedSets = output.quotes.map((quote) => characters(quote.contents));
  const partner = pair(gold, output, goldSets, predictedSets);
  gold.quotes.forEach((quote, i) => {
    if (quote.nominal) return;
    add('gold');
    add(`${quote.manner} gold`);
    if (quote.via.length) add('chained');
    if (!quote.sources.length) add('elided');
    const found = output.quotes[partner.get(i) ?? -1];
    if (!found) return;
    add('found');
    add(`${quote.manner} found`);
    const right = sameSpeaker(gold, found.speaker, quote.speaker);
    add(right ? 'right' : 'wrong');
    if (!right) return;
    add(`${quote.manner} right`);
    if (words(found.speaker) === words(quote.speaker)) add('exact');
    if (!quote.sources.length) add('elided right');
    const chain =
      found.via.length === quote.via.length &&
      quote.via.every((name, at) => sameSpeaker(gold, found.via[at] ?? null, name));
    if (quote.via.length && chain) add('chain right');
  });
  countPredicted(gold, goldSets, predictedSets, new Map([...partner].map(([i, j]) => [j, i])), add);
}

/** Predictions that are no optional statement, and the characters of all contents. */
function countPredicted(
  gold: GoldArticle,
  goldSets: readonly Set<number>[],
  predictedSets: readonly Set<number>[],
  goldOf: ReadonlyMap<number, number>,
  add: (key: string, by?: number) => void,
): void {
  const isOptional = (i: number): boolean => gold.quotes[i]?.nominal ?? false;
  predictedSets.forEach((set, j) => {
    const i = goldOf.get(j);
    const optional =
      i === undefined
        ? goldSets.some((other, k) => isOptional(k) && shared(other, set) >= set.size * 0.5)
        : isOptional(i);
    if (!optional) add('predicted');
  });
  const union = (sets: readonly Set<number>[]) => new Set(sets.flatMap((set) => [...set]));
  const core = union(goldSets.filter((_, i) => !isOptional(i)));
  const extra = union(goldSets.filter((_, i) => isOptional(i)));
  const all = new Set([...union(predictedSets)].filter((at) => core.has(at) || !extra.has(at)));
  add('characters gold', core.size);
  add('characters predicted', all.size);
  add('characters shared', shared(core, all));
}

/** Gold statement → predicted statement: best overlap first, a little more for the right speaker. */
function pair(
  gold: GoldArticle,
  output: CitronArticle,
  goldSets: readonly Set<number>[],
  predictedSets: readonly Set<number>[],
): Map<number, number> {
  const pairs: { weight: number; i: number; j: number }[] = [];
  goldSets.forEach((a, i) => {
    predictedSets.forEach((b, j) => {
      const both = shared(a, b);
      const union = a.size + b.size - both;
      if (!union || both / union < 0.5) return;
      const right = sameSpeaker(gold, output.quotes[j]?.speaker ?? null, gold.quotes[i]?.speaker ?? '');
      pairs.push({ weight: both / union + (right ? 0.25 : 0), i, j });
    });
  });
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return partner;
}
