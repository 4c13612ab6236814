/**
 * Whether a phrase beside a cue can name a speaker, or only happens to stand there.
 *
 * In «قال درويش إن» an unknown word is a name, because nothing else fits there; in «تلقى القرار» it is not. A phrase is believed when its
 * head is a title, a body, a group, a text, a place or a name that the lists or the article know.
 */

import type { VerbCue } from './cues.ts';
import { bare, DOCUMENTS, GROUPS, ORGANISATIONS, PLACES, title } from './lexicon.ts';
import type { SourcePhrase } from './source.ts';

/** Whether the phrase is surely one that can speak. */
export function canSpeak(phrase: SourcePhrase): boolean {
  const [head, second] = phrase.words;
  if (!head) return false;
  if (head.isName) return true;
  const word = head.folded;
  if (phrase.kind !== 'person')
    return (
      title(word) !== null ||
      ORGANISATIONS.has(bare(word)) ||
      GROUPS.has(word) ||
      GROUPS.has(bare(word)) ||
      DOCUMENTS.has(bare(word)) ||
      PLACES.has(word) ||
      PLACES.has(`${word} ${second?.folded ?? ''}`)
    );
  return title(word) !== null;
}

/** Whether the phrase right behind the verb is its subject: it can speak and the verb agrees with it. */
export function isSubject(phrase: SourcePhrase, cue: VerbCue, opensAt: boolean): boolean {
  if (cue.form.tense === 'participle' || cue.form.number !== 'singular') return false;
  const head = phrase.words[0]?.folded ?? '';
  if (head.endsWith('ين') && title(head)?.number === 'plural') return false; // «طالب الصحفيين»: an object
  if (cue.form.tense !== 'noun' && canSpeak(phrase)) {
    if (phrase.kind === 'person' && !title(phrase.words[0]?.folded ?? '')) return true;
    if (phrase.kind === 'group') return true;
    const gender = phrase.document ? DOCUMENTS.get(phrase.document) : phrase.gender; // «ذكر بيان الوزارة»
    return (
      gender === null ||
      gender === cue.form.gender ||
      (phrase.kind === 'person' && phrase.gender === 'm' && cue.form.gender === 'f' && phrase.name !== null)
    );
  }
  if (cue.form.tense === 'noun') return canSpeak(phrase);
  return opensAt && ['say', 'add'].includes(cue.form.verbClass) && (phrase.name ?? phrase.words).length <= 3;
}
