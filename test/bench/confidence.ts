/**
 * Fits the confidence of the search (src/search/confidence.ts) and reports how far it can be trusted.
 *
 * `npm run bench -- confidence SQUAD.json` prints the coefficients fitted on all articles, and the calibration of probabilities for
 * articles that were left out of the fitLogistic (five folds). See `casesOf` for the questions with and without an answer.
 */

import { COEFFICIENTS, probability, type Signals, signalsOf } from '../../src/search/confidence.ts';
import type { Passage } from '../../src/search/search.ts';
import { textIndex } from '../../src/search/text-index.ts';
import { areaUnderCurve, brier, calibrationError, type Example, fitLogistic, type Judged } from './logistic.ts';
import { type QuestionSet, readSquad } from './squad.ts';

export interface ConfidenceExample extends Example<keyof Signals> {
  /** The article of the question, so that folds keep articles together. */
  readonly article: string;
  /** The first passage found; others are fitted on too, but calibration is about what is shown first. */
  readonly first: boolean;
}

const FOLDS = 5;
/** Articles in the middle-sized collections. */
const SOME = 6;
/** So many of the passages found for a question become examples. */
const RANKS = 3;

/**
 * Asks every question of collections of one article, of six and of all, in three states: as they are; without the
 * paragraphs that answer (what is found is about the same thing, and wrong); without the article (nothing is about it).
 */
export function examplesOf({ passages, questions }: QuestionSet): ConfidenceExample[] {
  const articles = [...new Set(passages.map(({ article }) => article))];
  const examples: ConfidenceExample[] = [];

  function ask(kept: (passage: Passage, place: number) => boolean, asked: typeof questions): void {
    const places = passages.flatMap((passage, place) => (kept(passage, place) ? [place] : []));
    const index = textIndex(
      places.flatMap((place) => {
        const passage = passages[place];
        return passage ? [{ text: passage.text, context: passage.title, group: passage.article }] : [];
      }),
    );
    for (const { text, relevant } of asked) {
      const query = index.query(text);
      const found = index.find(query);
      for (const [rank, { entry }] of found.slice(0, RANKS).entries()) {
        const signals = signalsOf(query, found, rank);
        const article = passages[relevant[0] ?? 0]?.article ?? '';
        const right = relevant.includes(places[entry] ?? -1);
        if (signals !== null) examples.push({ signals, right, article, first: rank === 0 });
      }
    }
  }

  for (const [at, article] of articles.entries()) {
    const neighbours = new Set(Array.from({ length: SOME }, (_, step) => articles[(at + step) % articles.length]));
    const asked = questions.filter(({ relevant }) => passages[relevant[0] ?? 0]?.article === article);
    const answering = new Set(asked.flatMap(({ relevant }) => relevant));
    ask((passage) => passage.article === article, asked);
    ask((passage) => neighbours.has(passage.article), asked);
    ask((passage) => neighbours.has(passage.article) && passage.article !== article, asked);
    ask((passage) => passage.article !== article, asked);
    for (const gone of answering) {
      const without = asked.filter(({ relevant }) => relevant.includes(gone));
      const kept = (place: number): boolean => !without.some(({ relevant }) => relevant.includes(place));
      ask((passage, place) => passage.article === article && kept(place), without);
      ask((passage, place) => neighbours.has(passage.article) && kept(place), without);
    }
  }
  ask(() => true, questions);
  return examples;
}

const NAMES = [...COEFFICIENTS.keys()];

/** Probabilities for the first passage found, each by coefficients that have not seen its article. */
export function crossValidated(examples: readonly ConfidenceExample[]): Judged[] {
  const articles = [...new Set(examples.map(({ article }) => article))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const heldOut = new Set(articles.filter((_, at) => at % FOLDS === fold));
    const coefficients = fitLogistic(
      examples.filter(({ article }) => !heldOut.has(article)),
      NAMES,
    );
    return examples
      .filter(({ article, first }) => first && heldOut.has(article))
      .map(({ signals, right }) => ({ probability: probability(signals, coefficients), right }));
  }).flat();
}

/** As the program does it, with the coefficients that it has. */
export function asShipped(examples: readonly ConfidenceExample[]): Judged[] {
  return examples
    .filter(({ first }) => first)
    .map(({ signals, right }) => ({ probability: probability(signals), right }));
}

export function summary(judged: readonly Judged[]): string {
  const answered = judged.filter(({ right }) => right).length / judged.length;
  return [
    `${judged.length} first passages, ${answered.toFixed(3)} right`,
    `calibration error ${calibrationError(judged).toFixed(3)}`,
    `Brier ${brier(judged).toFixed(3)}`,
    `area under the curve ${areaUnderCurve(judged).toFixed(3)}`,
  ].join(', ');
}

export async function run(args: string[]): Promise<void> {
  const [path] = args;
  if (path === undefined) throw new Error('confidence needs a question set: npm run bench -- confidence SQUAD.json');
  const examples = examplesOf(readSquad(path, false));
  for (const [name, coefficient] of fitLogistic(examples, NAMES)) console.log(name.padEnd(12), coefficient.toFixed(2));
  console.log('as shipped:  ', summary(asShipped(examples)));
  console.log('left out:    ', summary(crossValidated(examples)));
}
