/**
 * Opinions without «أن»: «اعتبر سليم القرار خطأ», «معتبرا ذلك خطوة مهمة», «يرى رنا في الصمت ضعفا».
 *
 * A verb of holding has two objects, of which the second says what the first is: behind a definite noun stands an indefinite one. In the
 * passive («تعتبر القاهرة أكبر مدينة عربية») nobody holds anything; there the first object would be its subject, so no second follows.
 */

import type { VerbCue } from './cues.ts';
import { isEveryday, isFunction } from './lexicon.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';

/** How far behind the verb or its source the second object may begin, in atoms. */
const REACH = 14;
const POINTER = /^(ذلك|هذا|هذه|تلك)$/;
const DEFINITE = /^(ال|لل|بال|وال)/;
/** «أمنها», but not «خطوة». */
const OWNED = /....(?:ه|ها|هم)$/;

/** Where the two objects of «اعتبر», «رأى في» begin; null where they are none, or nobody is the one who holds. */
export function heldFrom(row: readonly Atom[], cue: VerbCue, holder: SourcePhrase | null, to: number): number | null {
  const { lemma, tense } = cue.form;
  if (lemma !== 'اعتبر' || tense === 'noun' || cue.pronoun) return null;
  const likened = row.slice(cue.next, cue.next + REACH).some((atom) => wordOf(atom) === 'بمثابه');
  if (
    tense === 'present' &&
    !likened &&
    !(holder && canSpeak(holder) && ['person', 'organisation', 'group'].includes(holder.kind))
  )
    return null;
  const behind = holder && holder.start >= cue.end ? behindName(holder) : cue.next;
  const from = behindAside(row, behind, to);
  return from < to && hasTwoObjects(row, from, to) ? from : null;
}

/** «سليم حداد القرار»: an everyday noun behind the name may have been read as a part of the phrase. */
function behindName({ name, words, next }: SourcePhrase): number {
  const last = words[words.length - 1];
  const spare = last && name && !name.includes(last) && /^ال/.test(last.folded) && isEveryday(last.folded);
  return spare ? next - 1 : next;
}

/** «اعتبر سليم، في مؤتمر صحفي، القرار خطأ». */
function behindAside(row: readonly Atom[], from: number, to: number): number {
  if (!isFunction(wordOf(row[from]), 'inner') && markOf(row[from]) !== ',') return from;
  for (let at = from + 1; at < Math.min(to, from + 2 * REACH); at++) if (markOf(row[at]) === ',') return at + 1;
  return to;
}

function hasTwoObjects(row: readonly Atom[], from: number, to: number): boolean {
  const first = wordOf(row[from]);
  if (!first || (isFunction(first, 'stop') && !POINTER.test(first)) || isFunction(first, 'inner')) return false;
  let definite = false;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const atom = row[at];
    if (atom?.kind === 'bracket') return definite;
    if (atom?.kind === 'quotation') return definite && !atom.attached;
    const word = wordOf(atom);
    if (!word || isFunction(word, 'relative', 'complement') || /^و/.test(word)) return false;
    const owned = OWNED.test(word) && atom?.kind === 'word' && !atom.token.text.endsWith('ة');
    if (POINTER.test(word) || DEFINITE.test(word) || owned) definite = true;
    else if (isFunction(word, 'inner', 'stop')) definite = false;
    else if (definite) return true;
  }
  return false;
}
