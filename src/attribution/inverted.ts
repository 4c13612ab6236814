/**
 * Words before their verb: «"الطريق مغلق"، قال سليم حداد», and without quotation marks «الطريق مغلق منذ الصباح، يقول سليم حداد.»
 *
 * Without the marks the verb stands behind a comma, its source right behind it, and with that the sentence is over or pauses: a verb that has anything
 * to say behind it says that. What begins with a preposition («بعد اجتماع طويل، قال سليم …») is a circumstance.
 */

import { type Content, inside, lastOf } from './content.ts';
import type { VerbCue } from './cues.ts';
import { isFunction } from './lexicon.ts';
import { type Atom, isLong, markOf, wordCount, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';
import type { Header } from './walk.ts';

/** A clause has at least so many atoms. */
const SHORTEST = 2;

/** What stands before the verb from the beginning of its clause on, if the verb says that; else null. */
export function toldBefore(
  row: readonly Atom[],
  cue: VerbCue,
  source: SourcePhrase | null,
  clause: number,
): Content | null {
  const finite = cue.form.tense === 'past' || cue.form.tense === 'present';
  if (!finite || cue.joined || !['say', 'add'].includes(cue.form.verbClass)) return null;
  if (markOf(row[cue.at - 1]) !== ',' && !(cue.form.tense === 'present' && endsWithSource(row, source))) return null;
  if (!source || source.start < cue.end || !canSpeak(source) || !pauses(row[behindSelf(row, source.next)])) return null;
  let from = clause;
  while (from < cue.at && (row[from]?.kind === 'mark' || wordOf(row[from]) === 'اذ')) from++;
  const first = row[from];
  const last = lastOf(row, from, cue.at);
  const word = wordOf(first);
  if (!first || !last || cue.at - 1 - from < SHORTEST || word === '') return null;
  if (last.kind === 'quotation' && isLong(last)) return null; // only the quotation is his: «المدينة قديمة، "ونحن نحبها كلنا"، تقول رنا»
  const isTopic = /^(و?اما|بالرغم)$/.test(word); // «أما الأسعار، فهي مرتفعة، يقول التاجر.»
  if (!isTopic && isFunction(word.replace(/^و/, ''), 'inner', 'stop', 'adverb', 'clause', 'relative')) return null;
  const mixed = row.slice(from, cue.at).some((atom) => atom.kind === 'quotation');
  return {
    ranges: [{ start: first.start, end: last.end }],
    manner: mixed ? 'mixed' : 'indirect',
    next: source.next,
    from,
  };
}

/** «الطريق مغلق منذ الصباح تقول الصحيفة.»: without a comma, if the source is definite and the sentence over. */
const endsWithSource = (row: readonly Atom[], source: SourcePhrase | null): boolean =>
  source !== null && row[source.next] === undefined && source.words[0]?.folded.startsWith('ال') === true;

/** «المتحدث ذاته، …». */
const behindSelf = (row: readonly Atom[], at: number): number =>
  /^(نفس|ذات)(ه|ها|هم)$/.test(wordOf(row[at])) ? at + 1 : at;

const pauses = (atom: Atom | undefined): boolean => atom === undefined || markOf(atom) === ',' || markOf(atom) === ';';

/** «"…"، هكذا رد», «"…"، بهذه الكلمات وصف», «"…"، هذا ما قاله»: words that point back at what was said. */
const POINTS = /^(هكذا|بهذه|بتلك|الكلمات|العبارات|العباره|الجمله|كما|هذا|ما)$/;
const POINTER = /^(هكذا|الكلمات|العبارات|العباره|الجمله|ما)$/;

/** The quotation before the verb, from the clause that begins at `clause` on, and one that goes on with it behind the source; else null. */
export function quotedBefore(
  row: readonly Atom[],
  cue: VerbCue,
  { source }: Header,
  to: number,
  clause: number,
): Content | null {
  let at = cue.at - 1;
  while ([',', '-', '…'].includes(markOf(row[at])) || POINTS.test(wordOf(row[at]))) at--;
  const quotation = row[at];
  if (quotation?.kind !== 'quotation' || at < clause || cue.form.tense === 'noun') return null;
  const pointed = POINTER.test(wordOf(row[cue.at - 1]));
  if (!isLong(quotation) && !pointed && !(at === 0 && source && wordCount(quotation) > 1)) return null;
  if ((!pointed && !['say', 'add', 'tell', 'think'].includes(cue.form.verbClass)) || (cue.joined && at === cue.at - 1))
    return null;
  const before = inside(quotation);
  if (!before) return null;
  let next = source?.next ?? cue.next;
  if (markOf(row[next]) === ',') next++;
  const more = row[next];
  const after = more?.kind === 'quotation' && next < to ? inside(more) : null;
  return { ranges: after ? [before, after] : [before], manner: 'direct', next: after ? next + 1 : next, from: next };
}
