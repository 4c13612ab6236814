/**
 * A verbal noun that reports: «رغم تأكيد الوزير أن …», «بعد إعلان الجيش أن …».
 *
 * Whoever speaks stands right behind the noun, and the clause right behind him; without a clause («تأكيد الوزير لموقفه») it reports nothing.
 */

import type { VerbCue } from './cues.ts';
import type { Atom } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import type { Header } from './walk.ts';

const SPEAKING: readonly string[] = ['say', 'add', 'tell', 'think', 'deny'];

/** Who speaks by this verbal noun; null if it is none or reports nothing. */
export function masdarSource(
  row: readonly Atom[],
  cue: VerbCue,
  { source, opener, content }: Header,
): SourcePhrase | null {
  if (cue.form.tense !== 'noun' || cue.pronoun || !SPEAKING.includes(cue.form.verbClass)) return null;
  if (!source || opener !== 'clause' || content > source.next + 2) return null;
  return row[source.next]?.kind === 'word' ? source : null; // «قالت، بعد تصريح الوزارة، إن»
}
