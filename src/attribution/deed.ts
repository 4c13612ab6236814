/**
 * Somebody who does something and says something with it: «طلب المحامي التأجيل، ليتدخل القاضي قائلا: …», «فقاطعته رنا قائلة: …».
 *
 * The deed is any verb, known or not; that it is one is told by its prefix and by whoever stands between it and the participle.
 */

import { type VerbCue, verbAt } from './cues.ts';
import { isFunction } from './lexicon.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';

/** How far before the participle the deed may stand, in atoms. */
const WITHIN = 9;

/** Whose deed the participle goes with; null if nobody stands right before it. */
export function actorBefore(row: readonly Atom[], { at, form }: VerbCue): SourcePhrase | null {
  for (let deed = at - 2; deed >= Math.max(0, at - WITHIN); deed--) {
    const word = wordOf(row[deed]);
    if (word === '') return null;
    const actor = isDeed(word, form) ? actorBehind(row, deed) : null;
    if (actor?.next === at) return actor;
  }
  return null;
}

/** Whether a deed begins here whose subject goes on with a participle of saying. */
export function saysWithDeed(row: readonly Atom[], at: number): boolean {
  const word = wordOf(row[at]);
  if (!DEED.test(word)) return false;
  const actor = actorBehind(row, at);
  const saying = actor && verbAt(row, actor.next);
  return saying?.form.tense === 'participle' && isDeed(word, saying.form);
}

const DEED = /^(ل[يت]|ف(?!ال)).../;

/** «ليتدخل … قائلا», «لتتدخل … قائلة»: the verb agrees with the participle; «لتأخر الوزارة، مضيفا» is a noun behind a preposition. */
const isDeed = (word: string, { gender }: VerbCue['form']): boolean =>
  DEED.test(word) &&
  !word.startsWith(gender === 'f' ? 'لي' : 'لت') &&
  !isFunction(word, 'clause') &&
  !isFunction(word, 'complement');

function actorBehind(row: readonly Atom[], at: number): SourcePhrase | null {
  const actor = sourcePhrase(row, at + 1);
  return actor && canSpeak(actor) ? actor : null;
}
