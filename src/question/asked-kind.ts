/**
 * What kind of thing a question asks for, and how well a sentence holds one: a number beside what is counted for «كم عمودا»,
 * a year for «في أي عام», a time, a place, a person, a reason.
 */

import { digitsOf } from '../arabic/numbers.ts';
import { ASKS, answerKinds, QUESTION_TYPES, type QuestionType } from '../search/question-type.ts';
import { coverage, type Evidence, type Strengths } from './evidence.ts';
import { unitsOf } from './measures.ts';
import type { ReadParagraph, Run } from './reading.ts';
import type { Term } from './terms.ts';
import type { Question } from './understand.ts';

export interface AskedKind {
  readonly type: QuestionType;
  /** The terms right after «كم» or «متى»: what is counted or measured («عمودا» in «كم عمودا», «تبلغ الكلفة»), or what happened («بدأت»). */
  readonly counted: readonly number[];
  /** In which units it is measured; empty where it is counted or anything may be («عمر» in years). */
  readonly units: ReadonlySet<string>;
  /** A year is asked for, not any time. */
  readonly year: boolean;
}

/** A share counts nothing: «ما نسبة …» has no counted word behind it. */
const HOW_MANY: ReadonlySet<string> = new Set([...ASKS.number].filter((word) => word !== 'نسبه'));
const YEAR_WORDS: ReadonlySet<string> = new Set(['عام', 'سنه', 'year']);
const YEAR = /^(?:1\d|20)\d\d$/;

/** What is counted is among the first words after «كم»: «كم تبلغ كلفة الإصلاح». */
const COUNTED = 2;
/** An answer stands within so many words of what is asked about it. */
const BESIDE = 6;
/** A number stands within so many words of what it counts. */
const COUNTS = 3;
/** From here on a word is what is counted, and not only of its root («بمبلغ» beside «يبلغ»). */
const IS_IT = 0.6;
const NONE: ReadonlySet<string> = new Set();
/** A number with a unit of what is asked for surely measures it, or something else of the kind. */
const MEASURES = 0.8;
/** What the parts of a fit are worth: that such a thing is there, that it stands among the question's words, that it counts. */
const WORTH = { there: 0.2, among: 0.2, counts: 0.6 };

/** «كم تبلغ كلفة الإصلاح»: the verb counts nothing. */
const isCounted = (word: string): boolean => !/^[يت]?(بلغت?|كانت?|وصلت?|صل|ساوي)$/.test(word);

/** What a question asks for, or null where it shows no kind. */
export function askedKind({ words, type }: Question, terms: readonly Term[]): AskedKind | null {
  if (type === null) return null;
  const folded = words.map((word) => word.folded);
  const asking = folded.findIndex((word) =>
    type === 'time' ? ASKS.time.has(word) || YEAR_WORDS.has(word) : HOW_MANY.has(word),
  );
  const after =
    (type === 'number' || type === 'time') && asking !== -1 ? folded.slice(asking + 1).filter(isCounted) : [];
  const counted = [...terms.keys()].filter((term) => after.includes(terms[term]?.folded ?? '')).slice(0, COUNTED);
  const measured = counted.map((term) => terms[term]?.folded ?? '');
  const units = type === 'number' ? unitsOf([folded[asking] ?? '', ...measured]) : NONE;
  return { type, counted, units, year: folded.some((word) => YEAR_WORDS.has(word)) };
}

/** How well the words of a stretch hold the kind of thing asked for, besides the question's own words: 0 to 1. */
export function kindFit(
  paragraph: ReadParagraph,
  run: Run,
  asked: AskedKind,
  evidence: Evidence,
  terms: readonly Term[],
): number {
  const around = (word: number, reach: number) => {
    const stretch = { from: Math.max(run.from, word - reach), to: Math.min(run.to, word + reach + 1) };
    return evidence.within(paragraph.number, stretch);
  };
  let best = 0;
  for (let place = run.from; place < run.to; place++) {
    const folded = paragraph.words[place]?.folded ?? '';
    if (!isOfKind(folded, asked) || around(place, 0).some((strength) => strength >= 1)) continue;
    const among = coverage(terms, around(place, BESIDE), evidence.telling);
    const isMeasure = [1, 2].some((next) => asked.units.has(paragraph.words[place + next]?.folded ?? ''));
    const beside = strongestOf(around(place, COUNTS), asked.counted);
    const counts = isMeasure ? Math.max(MEASURES, beside) : asked.counted.length === 0 ? among : beside;
    best = Math.max(best, WORTH.there + WORTH.among * among + WORTH.counts * counts);
  }
  return best;
}

function isOfKind(folded: string, { type, year }: AskedKind): boolean {
  if ((answerKinds(folded) & QUESTION_TYPES[type]) === 0) return false;
  return !(type === 'time' && year) || YEAR.test(digitsOf(folded));
}

function strongestOf(strengths: Strengths, terms: readonly number[]): number {
  return Math.max(...terms.map((term) => strengths[term] ?? 0).map((strength) => (strength >= IS_IT ? strength : 0)));
}
