/**
 * The forms of a word under which it is found. «وبالمحادثات» is also «محادث» (light stem) and «حدث» (root key), «خمسون» is also 50 and
 * «نيسان» the fourth month; a query word and a word of a passage match as closely as the closest form that they share.
 *
 * Several forms side by side rank better than any single stemmer: +.011 to +.033 MRR over the best one (README.md).
 */

import { englishStem } from '../arabic/english.ts';
import { monthsOf } from '../arabic/months.ts';
import { numberValue } from '../arabic/numbers.ts';
import { rootKey, skeleton } from '../arabic/root.ts';
import { lightStem, withoutClitic } from '../arabic/stem.ts';

/** Each kind of form with its weight in the score and how near a match by it is to the same word (1). */
export const FORMS = {
  exact: { weight: 0.3, strength: 1 },
  light: { weight: 1, strength: 0.85 },
  clitic: { weight: 0.7, strength: 0.85 },
  root: { weight: 0.5, strength: 0.5 },
  deepRoot: { weight: 0.5, strength: 0.5 },
  skeleton: { weight: 0.3, strength: 0.5 },
  value: { weight: 0.5, strength: 0.85 },
} as const;

export type FormKind = keyof typeof FORMS;
export const FORM_KINDS = Object.keys(FORMS) as FormKind[];

export interface Form {
  readonly kind: FormKind;
  /** Forms of different words are the same when this is; exact forms are kept apart from stems by their kind. */
  readonly term: string;
}

/** A folded word in Latin letters. */
export const LATIN = /^[a-z]/;

/** The stem under which the index of candidates knows the word. */
export function stem(folded: string): string {
  return LATIN.test(folded) ? englishStem(folded) : lightStem(folded);
}

/** The forms of a folded word, the exact one first, each term once. */
export function formsOf(folded: string): Form[] {
  const light = stem(folded);
  const forms: Form[] = [
    { kind: 'exact', term: folded },
    { kind: 'light', term: light },
  ];
  const value = numberValue(folded);
  if (value !== null) forms.push({ kind: 'value', term: `@${value}` });
  for (const month of monthsOf(folded)) forms.push({ kind: 'value', term: `@month ${month}` });
  if (LATIN.test(folded)) return forms;
  const add = (kind: FormKind, mark: string, form: string | null): void => {
    if (form === null || form === '') return;
    const term = mark + form;
    if (!forms.some((known) => known.term === term && known.kind !== 'exact')) forms.push({ kind, term });
  };
  add('clitic', '', withoutClitic(folded));
  add('root', '#', rootKey(light));
  add('deepRoot', '#', rootKey(folded));
  add('skeleton', '%', skeleton(light));
  return forms;
}
