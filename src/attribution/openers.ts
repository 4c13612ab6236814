/**
 * Whether what stands behind a verb of reporting opens its content, or belongs to something else.
 *
 * «أن» in «أكد أن» opens, in «إلا أن» and «يجب أن» it does not; a quotation in «قال "لن نرحل"» opens, in «صحيفة "النهار"» it is a name.
 */

import { isAudience } from './beginning.ts';
import { type VerbCue, verbAt } from './cues.ts';
import { bare, isFunction, namesAWork, ORGANISATIONS, TIMES } from './lexicon.ts';
import { type Atom, markOf, wordCount, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';

/** Whether a content begins right here. «قال بوتين إن», but not «اعترف بأخطاء في». */
export const opens = (atom: Atom | undefined): boolean =>
  atom?.kind === 'quotation' || isFunction(wordOf(atom), 'complement') || [':', ','].includes(markOf(atom));

/** Whether a content, a pause or an audience follows: what stands before is then all of the source. */
export const opensBehind = (row: readonly Atom[], at: number): boolean => {
  const atom = row[at];
  return (
    atom === undefined ||
    atom.kind !== 'word' ||
    isFunction(atom.token.folded, 'complement', 'adverb') ||
    /^(لل|ل$)/.test(atom.token.folded) ||
    TIMES.has(atom.token.folded) ||
    isFunction(atom.token.folded, 'stop') ||
    atom.token.folded === 'في'
  );
};

/** Whether the content opens here, behind the verb's preposition or not. */
export const contentAt = (row: readonly Atom[], at: number, { form }: VerbCue): boolean =>
  row[at]?.kind === 'quotation' ||
  isFunction(wordOf(row[at]), 'complement') ||
  (wordOf(row[at]) === form.preposition && isFunction(wordOf(row[at + 1]), 'complement'));

/** Whether «أن» at this atom opens what the cue reports, and not the clause of another word («إلا أن», «يجب أن»). */
export function belongsToCue(row: readonly Atom[], at: number, cue: VerbCue): boolean {
  const before = wordOf(row[at - 1]);
  if (at === cue.next) return true;
  if (before === cue.form.preposition || (isFunction(before, 'inner') && ownFeeling(row, at - 2, cue))) return true;
  return !isFunction(before, 'governs') && !isFunction(before, 'inner');
}

/** How far behind a quoted name «إن» may stand, in atoms. */
const OPENS_WITHIN = 25;

/** Whether «إن» or a colon follows before the next verb: what stands before is all still the head of the report. */
export function opensLater(row: readonly Atom[], from: number): boolean {
  for (let at = from; at < Math.min(row.length, from + OPENS_WITHIN); at++) {
    if (isFunction(wordOf(row[at]), 'complement')) return !isFunction(wordOf(row[at - 1]), 'governs');
    if (markOf(row[at]) === ':') return true;
    if (verbAt(row, at) !== null && !isFunction(wordOf(row[at - 1]), 'inner')) return false;
  }
  return false;
}

const OWNED = /^....*(ه|ها|هم|هما)$/;

/** «أعربت عن خشيتها من أن», «أبدى تخوفه من أن»: what the speaker feels or thinks, right behind the verb or its source. */
const ownFeeling = (row: readonly Atom[], at: number, { next, form }: VerbCue): boolean =>
  at >= next &&
  form.tense !== 'noun' &&
  ['say', 'add'].includes(form.verbClass) &&
  OWNED.test(wordOf(row[at])) &&
  !/^ال/.test(wordOf(row[at]));

/** «وعبر عن ثقته», «وأكد حرصه»: what the one who spoke before feels or wants, so that his report goes on. */
export function tellsOwn(row: readonly Atom[], { next, form }: VerbCue): boolean {
  if (!['say', 'add'].includes(form.verbClass) || form.tense !== 'past' || form.number !== 'singular') return false;
  const object = row[isFunction(wordOf(row[next]), 'inner') ? next + 1 : next];
  const owned = form.gender === 'f' ? /^(?![الب]).{3,}ها$/u : /^(?![الب]).{3,}ه$/u;
  return object?.kind === 'word' && owned.test(object.token.text);
}

/** Only those who are spoken to stand between: «قال حداد لفرانس برس "نعم"». */
const isAddressed = (row: readonly Atom[], from: number, to: number): boolean =>
  to - from <= 5 && isAudience(wordOf(row[from])) && row.slice(from, to).every((atom) => atom.kind === 'word');

/** «أنهى "الموسم الأول"», «تابع "أخبار المساء"»: verbs of going on that have things as objects too, for which a short quotation is a name. */
const HAVE_OBJECTS = /^(أنهى|استكمل|أكمل|استهل|ختم|اختتم|استأنف|أتم|واصل)$/;
const LEAST_WORDS = 4;
/** «قال له "أنت ظالم"»: a hearer who is only a pronoun. */
const TO_SOMEBODY = /^ل(ه|ها|هم|هما|هن|نا|ي|ك|كم)$/;

/** Whether a quotation behind a verb is what was said, and not a name, a title or a word held at arm's length. */
export function isSpeech(row: readonly Atom[], at: number, cue: VerbCue, source: SourcePhrase | null): boolean {
  const quotation = row[at];
  if (quotation?.kind !== 'quotation') return false;
  const count = wordCount(quotation);
  const before = row[at - 1];
  const word = wordOf(before);
  if (quotation.attached && !(source !== null && at === source.next && count >= LEAST_WORDS))
    return (
      /^و?ب(ال)?$/.test(word) && count >= 2 && ['call', 'judge', 'say', 'add', 'tell'].includes(cue.form.verbClass)
    );
  if (ORGANISATIONS.has(bare(word)) && count <= 4) return false;
  if (cue.form.verbClass === 'judge' && /^بان(ه|ها|هم|هما|هن)$/.test(wordOf(row[at + 1]))) return false; // «وصف كتاب "الطرق" بأنه …»
  const adjacent =
    at === cue.next ||
    word === cue.form.preposition ||
    (cue.form.verbClass === 'call' && (word === 'الي' || word === 'علي')) ||
    (source !== null && (at === source.next || isAddressed(row, source.next, at))) ||
    markOf(before) === ',' ||
    isFunction(word, 'adverb') ||
    TO_SOMEBODY.test(word);
  const atOnce = at === cue.next || at === source?.next;
  if (HAVE_OBJECTS.test(cue.form.lemma) && (count < LEAST_WORDS || !atOnce)) return false; // «أنهت مشاوراتها حول الورقة، "وبلورت موقفا"»
  const called = /^(هو|هي|اسم|باسم|بعنوان)$/.test(word); // «اسم جديد هو "مهرجان …"»
  return adjacent ? count >= 2 : count >= 5 && !called && !namesAWork(word);
}
