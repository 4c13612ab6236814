/**
 * What a quotation changed, word by word.
 *
 * `compareWords(['وصل', '20', 'نازحا'], ['وصل', '30', 'نازحا'])` is same «وصل», changed «20» → «30» (grave: a number), same «نازحا».
 * Spelling, vowel marks and punctuation are no difference.
 */

import { diffArrays } from 'diff';
import type { Difference } from '../answer.ts';
import { numberValue } from '../arabic/numbers.ts';
import type { Word } from '../arabic/words.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'لا',
    'لم',
    'لن',
    'ليس',
    'ليست',
    'ليسوا',
    'لست',
    'لسنا',
    'ما',
    'غير',
    'دون',
    'بدون',
    'عدم',
    'مش',
    'مو',
    'ولا',
    'ولم',
    'ولن',
    'وليس',
    'فلا',
    'فلم',
    'فلن',
  ].concat('not', 'no', 'never', 'without'),
);

/** The steps from what was said to what was quoted, in order; `same` steps too. */
export function compareWords(said: readonly Word[], quoted: readonly Word[]): Difference[] {
  const steps: Difference[] = [];
  let dropped: readonly Word[] = [];
  const close = (inserted: readonly Word[]): void => {
    if (dropped.length + inserted.length === 0) return;
    const kind = dropped.length === 0 ? 'inserted' : inserted.length === 0 ? 'dropped' : 'changed';
    if (joined(dropped) === joined(inserted))
      steps.push({ kind: 'same', said: spelled(dropped), quoted: spelled(inserted), grave: false });
    else steps.push({ kind, said: spelled(dropped), quoted: spelled(inserted), grave: isGrave(dropped, inserted) });
    dropped = [];
  };
  for (const { added, removed, value } of diffArrays([...said], [...quoted], {
    comparator: (a, b) => a.folded === b.folded,
  })) {
    if (removed) dropped = value;
    else if (added) close(value);
    else {
      close([]);
      steps.push({ kind: 'same', said: spelled(value), quoted: spelled(value), grave: false });
    }
  }
  close([]);
  return steps;
}

/** «عبد الله» and «عبدالله» are the same. */
function joined(list: readonly Word[]): string {
  return list.map(({ folded }) => folded).join('');
}

function spelled(list: readonly Word[]): string {
  return list.map(({ text }) => text).join(' ');
}

/** Numbers or negations differ, so the meaning may be another. */
function isGrave(said: readonly Word[], quoted: readonly Word[]): boolean {
  const telling = (list: readonly Word[]): string =>
    list
      .map(({ folded }) => folded)
      .filter((word) => NEGATIONS.has(word) || numberValue(word) !== null)
      .join(' ');
  return telling(said) !== telling(quoted);
}
