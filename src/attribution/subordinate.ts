/**
 * Reports in a clause that hangs on another one, whose content ends where the sentence goes on.
 *
 * «عندما قال سليم إن الطريق مغلق، غضب الناس», «رغم تأكيد الوزير أن الحدود آمنة، تستمر الهجرة», «الوزير الذي قال إن الطريق مغلق، وصل أمس»: behind the comma
 * the sentence itself begins, which in «قال سليم إن الطريق مغلق، وإن الجسر انهار» it does not.
 */

import { type VerbCue, verbAt } from './cues.ts';
import { isFunction } from './lexicon.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';

const WHEN = /^[وف]?(عندما|حين|حينما|لما|بعدما|قبلما|منذ|رغم|بعد|قبل|عقب|مع|اثر|بسبب|نتيجه)$/;
const WHAT = /^([وف]?[بلع]?ما|مما)$/;

/** Whether the cue stands in a relative clause, behind a conjunction of time, or in a phrase of a verbal noun. */
export function isSubordinate(row: readonly Atom[], cue: VerbCue): boolean {
  const before = row[cue.at - 1];
  const word = wordOf(before);
  if (isFunction(word, 'relative') || WHAT.test(word) || hangsOnTime(row, cue)) return true;
  if (/^(قد|كان|كانت|كانوا)$/.test(word) && isFunction(wordOf(row[cue.at - 2]), 'relative')) return true;
  return isBareRelative(row, cue);
}

/** «عندما قال», «بعد أن قال». */
export function hangsOnTime(row: readonly Atom[], cue: VerbCue): boolean {
  const word = wordOf(row[cue.at - 1]);
  return WHEN.test(word === 'ان' ? wordOf(row[cue.at - 2]) : word);
}

/** «معدات قالوا إنهم غنموها»: a relative clause without «التي», behind an indefinite noun. */
function isBareRelative(row: readonly Atom[], cue: VerbCue): boolean {
  const word = wordOf(row[cue.at - 1]);
  if (cue.joined || !word || isFunction(word, 'clause', 'stop', 'adverb')) return false;
  return /^(ان|بان)(ه|ها|هم|هما|هن)$/.test(wordOf(row[cue.next]));
}

/** Whether the main clause begins behind the comma at `at`: no «and», no preposition, nothing that goes on with what was said. */
function mainClauseBegins(row: readonly Atom[], at: number): boolean {
  const word = wordOf(row[at + 1]);
  if (markOf(row[at]) !== ',' || !word) return false;
  if (/^ف(ان|قد|لا|قال|اكد)/.test(word) || (word === 'الامر' && wordOf(row[at + 2]) === 'الذي')) return true;
  if (word.startsWith('و') && isAnotherDeed(row, at + 1)) return true; // «بعد تأكيد الوزير أن …، وإعلان البلدية …»
  if (/^[وفبلك]/.test(word)) return false;
  return !isFunction(word, 'stop', 'inner', 'relative', 'complement', 'adverb', 'clause', 'governs');
}

/** A verbal noun of reporting with «and». */
const isAnotherDeed = (row: readonly Atom[], at: number): boolean => {
  const verb = verbAt(row, at);
  return verb?.joined === true && verb.form.tense === 'noun' && verb.form.verbClass === 'say';
};

/** Whether a dependent clause is over: the main one begins, or «ولكن», as behind «الاستفتاء الذي اعتبرته مدريد باطلا ولكن السكان …». */
export const clauseIsOver = (row: readonly Atom[], at: number): boolean =>
  mainClauseBegins(row, at) || (wordOf(row[at]) === 'ولكن' && wordOf(row[at - 1]) !== '');

/** «"تزعم الشركة أنها تسمعنا، لكن الأرقام تثبت العكس"»: the speaker answers what he has reported of another. */
export const butBegins = (row: readonly Atom[], at: number): boolean =>
  markOf(row[at - 1]) === ',' && /^و?لكن(ه|ها|هم|نا|ني)?$/.test(wordOf(row[at]));
