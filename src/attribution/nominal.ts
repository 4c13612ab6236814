/**
 * What is said in a noun phrase and not in a clause or a quotation: «دعا الوزير إلى وقف القتال», «أكد أهمية التعاون», «مطالبا بتحقيق دولي».
 *
 * The object of a verb that can only be carried out in words is a statement too, marked `nominal`; the object of a deed («افتتح الوزير
 * المعرض») is none.
 */

import { isAudience } from './beginning.ts';
import { type Content, contentFrom } from './content.ts';
import { type VerbCue, verbAt } from './cues.ts';
import { header } from './header.ts';
import { DOCUMENTS, GROUPS, isFunction, ORGANISATIONS, PLACES, TIMES, title } from './lexicon.ts';
import { speaksInNouns } from './noun-objects.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { Header } from './walk.ts';

/** Adverbs, times and hearers between the verb or its source and the object, in atoms. */
const LONGEST_ASIDE = 6;
/** One word alone («أدان الهجوم») tells too little. */
const LEAST_WORDS = 2;

/** The object of a verb without clause or quotation behind it; null where there is none, or where it is no speech. */
export function nominalContent(row: readonly Atom[], cue: VerbCue, head: Header, to: number): Content | null {
  const { tense } = cue.form;
  if (tense === 'noun' || !speaksInNouns(cue.form)) return null;
  if (tense === 'participle' && title(wordOf(row[cue.at]))) return null;
  const behind = head.source !== null && head.source.start >= cue.end ? head.source.next : cue.next;
  const object = objectAt(row, behindCircumstances(row, behind, to), cue);
  if (object === null || object.at >= to || saysItself(row, object.at, to)) return null;
  const content = contentFrom(row, object.at, phraseEnd(row, object.at, to));
  const [first, ...more] = content?.ranges ?? [];
  if (!content || !first || content.next - content.from < LEAST_WORDS) return null;
  return { ...content, ranges: [{ ...first, start: first.start + object.prefix }, ...more] };
}

/** «جدد التأكيد أن …»: the object is a verbal noun with a clause of its own, which reports it. */
function saysItself(row: readonly Atom[], at: number, to: number): boolean {
  const verb = verbAt(row, at);
  return verb?.form.tense === 'noun' && verb.form.verbClass === 'say' && header(row, verb, to).opener === 'clause';
}

/** A noun phrase is over where a clause begins or the sentence pauses: «دعا إلى الهدوء، حيث …». */
function phraseEnd(row: readonly Atom[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const mark = markOf(row[at]);
    if (mark !== '' && mark !== '-') return at;
    if (/^(حيث|بينما|فيما|لكن|ولكن|خلال|مما|اذ)$/.test(wordOf(row[at])) || isFunction(wordOf(row[at]), 'relative'))
      return at;
  }
  return to;
}

function behindCircumstances(row: readonly Atom[], from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + LONGEST_ASIDE)) {
    const word = wordOf(row[at]);
    const aside =
      markOf(row[at]) === ',' || isFunction(word, 'adverb') || isAudience(word) || (TIMES.has(word) && word !== '');
    if (!aside) break;
    at++;
  }
  return at;
}

interface ObjectPlace {
  readonly at: number;
  /** Letters of a preposition stuck to its first word. */
  readonly prefix: number;
}

/** Where the object begins: behind the verb's preposition, written alone or stuck to it, or right at `at`. */
function objectAt(row: readonly Atom[], at: number, { form, pronoun }: VerbCue): ObjectPlace | null {
  const { preposition, verbClass } = form;
  const here = pronoun === '' && isObject(row, at) ? { at, prefix: 0 } : null;
  // «أكد أهمية الحوار على …»: what follows a verb of saying at once is its object, unless it may be a hearer.
  if (preposition === null || (verbClass === 'say' && here !== null && !wordOf(row[at]).startsWith('ال'))) return here;
  for (let next = at; next < at + LONGEST_HEARER; next++) {
    const behind = behindPreposition(row, next, preposition);
    if (behind !== null) return behind;
    if ([':', ';', '…'].includes(markOf(row[next])) || isFunction(wordOf(row[next]), 'complement')) break;
  }
  return here;
}

/** How far behind the verb its preposition may stand, in atoms: «حث الدول الأعضاء في المنظمة، في كلمة له، على …». */
const LONGEST_HEARER = 14;

function behindPreposition(row: readonly Atom[], at: number, preposition: string): ObjectPlace | null {
  const word = wordOf(row[at]);
  if (word === preposition) return isObject(row, at + 1) ? { at: at + 1, prefix: 0 } : null;
  const stuck = preposition.length === 1 ? preposition : preposition === 'الي' ? 'لل' : null;
  const small = isFunction(word, 'stop', 'inner', 'adverb');
  if (stuck === null || small || !word.startsWith(stuck) || word.length <= LEAST_STUCK) return null;
  if (stuck.length === 1 && (PLACES.has(word.slice(1)) || isWholeNoun(word))) return null;
  return { at, prefix: stuck.length === 1 ? 1 : 0 };
}

/** «طالب بلاده بـ…», «دعت لجنة الحكام لـ…»: the first letter is the noun's own, with or without its owner's pronoun. */
function isWholeNoun(word: string): boolean {
  const stem = /^(...+?)(?:ه|ها|هم|هما|نا|ي)$/.exec(word)?.[1] ?? word;
  return [word, stem, `${stem.replace(/ت$/, '')}ه`].some(
    (form) =>
      form === 'بلاد' ||
      form === 'بلد' ||
      PLACES.has(form) ||
      ORGANISATIONS.has(form) ||
      GROUPS.has(form) ||
      DOCUMENTS.has(form),
  );
}

/** «بوقف» is a preposition with a noun, «به» one with a pronoun. */
const LEAST_STUCK = 3;

/** A noun, as far as it can be told: no small word, no verb, no time. */
function isObject(row: readonly Atom[], at: number): boolean {
  const word = wordOf(row[at]);
  if (row[at]?.kind !== 'word' || isFunction(word, 'stop', 'inner') || /^وس?[يتن]/.test(word)) return false;
  if (isFunction(word, 'complement', 'relative', 'clause')) return false;
  const verb = verbAt(row, at);
  return verb === null || verb.form.tense === 'noun' || title(word) !== null;
}
