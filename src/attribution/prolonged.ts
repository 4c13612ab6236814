/**
 * Words that a colon leads in, that no quotation marks hold, and that go on over full stops: «وقال: لا أعرف. سنرى ما يريدون.»
 *
 * Without marks only the first person tells that a sentence is still the speaker's («سنرى», «لدينا», «تعلمنا»): a newspaper does not say «we».
 */

import type { Draft, Range } from './draft.ts';
import { isEveryday, VERBS } from './lexicon.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { Sentence } from './sentences.ts';

const WE = /^[وفل]?(نحن|لنا|علينا|بنا|منا|لدينا|عندنا|معنا|الينا|فينا|اننا|لاننا|لكننا|انني|لكنني|لدي|عندي|انا)$/;
/** «سنرى», «تعلمنا», «بلادنا». */
const OURS = /^[وف]?(سن[^اوت].+|[^ا]...+نا)$/;

const isOurs = (atom: Atom): boolean => {
  const word = wordOf(atom);
  return WE.test(word) || VERBS.get(word)?.person === 1 || (OURS.test(word) && !isEveryday(word));
};

/**
 * The content of the last statement with `sentence`, if a colon led it in and `sentence` goes on with it in the first person; else null. `lead` is
 * the sentence that the statement was found in.
 */
export function prolonged(last: Draft | undefined, lead: Sentence, sentence: Sentence): Range | null {
  const [range, other] = last?.contents ?? [];
  const end = sentence[sentence.length - 1]?.end;
  if (!last || !range || other || end === undefined || last.manner === 'direct' || last.nominal) return null;
  const first = lead.findIndex((atom) => atom.start === range.start);
  if (markOf(lead[first - 1]) !== ':' || sentence.some((atom) => atom.kind === 'quotation')) return null;
  return wordOf(sentence[0]) !== '' && sentence.some(isOurs) ? { start: range.start, end } : null;
}
