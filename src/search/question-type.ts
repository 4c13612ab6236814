/**
 * What kind of thing a question asks for, and which words of a passage are of that kind.
 *
 * `questionType(['متي', 'بدات', 'المحادثات'])` is `'time'`; «1973», «يناير» and «عام» are words of that kind, so a sentence with one
 * of them is likelier to hold the answer. Words come folded (normalise.ts).
 */

import { readLexicon } from '../arabic/lexicon.ts';
import { monthsOf } from '../arabic/months.ts';
import { digitsOf, numberValue } from '../arabic/numbers.ts';

/** Each type as a bit, so that a word can be of several kinds. */
export const QUESTION_TYPES = { time: 1, number: 2, place: 4, reason: 8, person: 16 } as const;

export type QuestionType = keyof typeof QUESTION_TYPES;

/** Words that ask for a thing of each kind, folded. */
export const ASKS: Readonly<Record<QuestionType, ReadonlySet<string>>> = {
  time: new Set(['متي', 'امتي', 'امتا', 'ايمتا', 'ايمتي', 'ايمت', 'وقتاش', 'فوقاش', 'شوكت', 'شوقت', 'متين', 'when']),
  number: new Set(
    ['كم', 'بكم', 'كام', 'بكام', 'قديش', 'اديش', 'بقديش', 'قداش', 'بقداش', 'شحال', 'بشحال', 'شقد', 'بيش'].concat([
      'عدد',
      'نسبه',
      'many',
      'much',
    ]),
  ),
  place: new Set(['اين', 'وين', 'فين', 'منين', 'لوين', 'فاين', 'where']),
  reason: new Set(['لماذا', 'ليش', 'ليه', 'علاش', 'علاه', 'لاش', 'لشو', 'شعلاه', 'سبب', 'اسباب', 'why']),
  person: new Set(['مين', 'منو', 'منهو', 'شكون', 'لمن', 'who', 'whom']),
};
/** «في أي عام», «ما هي المدينة», "which city": what the word after "which" says about the answer. */
const WHICH = new Set(['اي', 'ايه', 'باي', 'ما', 'which', 'what']);
const UNITS: readonly (readonly [QuestionType, ReadonlySet<string>])[] = [
  [
    'time',
    new Set(['عام', 'سنه', 'تاريخ', 'يوم', 'شهر', 'قرن', 'عقد', 'وقت', 'year', 'date', 'day', 'month', 'century']),
  ],
  [
    'place',
    new Set(['مدينه', 'المدينه', 'دوله', 'الدوله', 'بلد', 'مكان', 'منطقه', 'ولايه', 'city', 'country', 'place']),
  ],
];
/** Words after "which" that are looked at: «ما هي المدينة» has one between. */
const UNIT_WITHIN = 2;

/** The type of a question, or null where it shows none. */
export function questionType(folded: readonly string[]): QuestionType | null {
  for (const [unit, names] of UNITS) {
    const which = folded.findIndex((word) => WHICH.has(word));
    if (which >= 0 && folded.slice(which + 1, which + 1 + UNIT_WITHIN).some((word) => names.has(word))) return unit;
  }
  for (const type of ['time', 'number', 'place', 'reason', 'person'] as const) {
    if (folded.some((word) => ASKS[type].has(word))) return type;
  }
  // «من» also means "from": it asks only at the beginning.
  return folded[0] === 'من' ? 'person' : null;
}

const TIME = readLexicon('time-words');
const PLACE = readLexicon('place-words');
const REASON = readLexicon('reason-words');
const PERSON = readLexicon('person-words');
const QUANTITY = readLexicon('quantity-words');

/** The types of question that a word of a passage may answer or announce the answer of, as bits. */
export function answerKinds(folded: string): number {
  const value = numberValue(folded);
  const time = TIME.has(folded) || monthsOf(folded).length > 0 || /^\d{3,4}$/.test(digitsOf(folded));
  return (
    (time ? QUESTION_TYPES.time : 0) |
    (value !== null || QUANTITY.has(folded) ? QUESTION_TYPES.number : 0) |
    (PLACE.has(folded) ? QUESTION_TYPES.place : 0) |
    (REASON.has(folded) ? QUESTION_TYPES.reason : 0) |
    (PERSON.has(folded) ? QUESTION_TYPES.person : 0)
  );
}
