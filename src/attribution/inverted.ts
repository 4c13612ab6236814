/**
 * Words without quotation marks before their verb: «الطريق مغلق منذ الصباح، يقول سليم حداد.»
 *
 * The verb stands behind a comma, its source right behind it, and with that the sentence is over or pauses: a verb that has anything
 * to say behind it says that. What begins with a preposition («بعد اجتماع طويل، قال سليم …») is a circumstance.
 */

import { type Content, lastOf } from './content.ts';
import type { VerbCue } from './cues.ts';
import { isFunction } from './lexicon.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';

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
  if (!finite || cue.joined || !['say', 'add'].includes(cue.form.verbClass) || markOf(row[cue.at - 1]) !== ',')
    return null;
  if (!source || source.start < cue.end || !canSpeak(source) || !pauses(row[source.next])) return null;
  let from = clause;
  while (from < cue.at && row[from]?.kind === 'mark') from++;
  const first = row[from];
  const last = lastOf(row, from, cue.at);
  const word = wordOf(first);
  if (!first || !last || cue.at - 1 - from < SHORTEST || word === '') return null;
  if (
    ['inner', 'stop', 'adverb', 'clause', 'relative'].some((kind) => isFunction(word.replace(/^و/, ''), kind as 'stop'))
  )
    return null;
  const mixed = row.slice(from, cue.at).some((atom) => atom.kind === 'quotation');
  return {
    ranges: [{ start: first.start, end: last.end }],
    manner: mixed ? 'mixed' : 'indirect',
    next: source.next,
    from,
  };
}

const pauses = (atom: Atom | undefined): boolean => atom === undefined || markOf(atom) === ',' || markOf(atom) === ';';
