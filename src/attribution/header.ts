/**
 * From a verb of reporting to what it reports: its source behind it, what may stand between, and where the content begins.
 *
 * In «قال سليم حداد للصحفيين، الجمعة، إن الطريق مغلق» the header of «قال» holds the source «سليم حداد» and the opener «إن», so the content begins
 * at «الطريق».
 */

import { type VerbCue, verbAt } from './cues.ts';
import { bare, isFunction, NAMES, ORGANISATIONS, TIMES, title } from './lexicon.ts';
import { canBegin, type SourcePhrase, sourcePhrase } from './phrase.ts';
import type { Atom, Enclosed } from './quotations.ts';

export type Opener = 'clause' | 'quotation' | 'colon';

export interface Header {
  readonly source: SourcePhrase | null;
  /** «عن» and whom the words are taken from, behind نقل. */
  readonly origin: SourcePhrase | null;
  readonly opener: Opener | null;
  /** The first atom of the content; where there is no opener, the first atom that was not understood. */
  readonly content: number;
  /** A participle that opens the content in place of the verb («تابع قائلا: …»). */
  readonly delegate: VerbCue | null;
}

/** How far behind its verb a content may begin, in atoms. */
const REACH = 70;

export const wordOf = (atom: Atom | undefined): string => (atom?.kind === 'word' ? atom.token.folded : '');
export const markOf = (atom: Atom | undefined): string => (atom?.kind === 'mark' ? atom.token.folded : '');
export const wordCount = (quotation: Enclosed): number =>
  quotation.inner.reduce((sum, atom) => sum + (atom.kind === 'word' ? 1 : atom.kind === 'mark' ? 0 : wordCount(atom)), 0);

export function header(row: readonly Atom[], cue: VerbCue, to: number): Header {
  let source: SourcePhrase | null = null;
  let origin: SourcePhrase | null = null;
  let slot = true; // a source may still begin here
  let relative = false;
  let at = cue.next;
  const limit = Math.min(to, cue.next + REACH);
  const none = (delegate: VerbCue | null = null): Header => ({ source, origin, opener: null, content: at, delegate });
  while (at < limit) {
    const atom = row[at];
    if (!atom) break;
    if (atom.kind === 'bracket') at++;
    else if (atom.kind === 'quotation') {
      if (isSpeech(row, at, cue, source)) return { source, origin, opener: 'quotation', content: at, delegate: null };
      at++;
    } else if (atom.kind === 'mark') {
      if (atom.token.folded === ':') return { source, origin, opener: 'colon', content: at + 1, delegate: null };
      if (atom.token.folded === ';' || atom.token.folded === '…') return none();
      if (atom.token.folded === '-') slot = true;
      at++;
    } else {
      const word = atom.token.folded;
      if (isFunction(word, 'complement')) {
        if (belongsToCue(row, at, cue)) return { source, origin, opener: 'clause', content: at + 1, delegate: null };
        if (isFunction(wordOf(row[at - 1]), 'governs') && /^(الا|غير|بيد)$/.test(wordOf(row[at - 1]))) return none();
        at++;
        continue;
      }
      if (isFunction(word, 'relative')) {
        relative = true;
        slot = false;
        at++;
        continue;
      }
      const verb = verbAt(row, at);
      if (verb && !isFunction(word, 'stop') && !NAMES.has(word)) {
        if (verb.form.tense === 'participle' && !title(word) && verb.form.verbClass !== 'act') return none(verb);
        if ((verb.form.tense === 'past' || verb.form.tense === 'present') && verb.form.person === 3) {
          if (relative || isFunction(wordOf(row[at - 1]), 'relative')) {
            const inner = header(row, verb, limit);
            relative = false;
            at = inner.opener === 'clause' ? skipToComma(row, inner.content, limit) : at + 1;
            continue;
          }
          if (verb.joined || isFunction(wordOf(row[at - 1]), 'clause')) return none();
        }
      }
      if (cue.form.verbClass === 'quote' && word === 'عن' && !origin) {
        origin = sourcePhrase(row, at + 1);
        at = origin?.next ?? at + 1;
        slot = false;
        continue;
      }
      if (!source && slot && canBegin(word)) {
        source = sourcePhrase(row, at);
        at = source?.next ?? at + 1;
        continue;
      }
      if (isFunction(word, 'adverb') || TIMES.has(word)) {
        at++;
        continue;
      }
      const audience = /^ل/.test(word) && !isFunction(word, 'stop');
      at++;
      slot = audience && row[at]?.kind !== 'word' ? (at++, true) : audience;
      if (!audience) slot = false;
    }
  }
  return none();
}

const skipToComma = (row: readonly Atom[], from: number, limit: number): number => {
  let at = from;
  while (at < limit && markOf(row[at]) !== ',') at++;
  return at;
};

/** Whether «أن» at this atom opens what the cue reports, and not the clause of another word («إلا أن», «يجب أن»). */
function belongsToCue(row: readonly Atom[], at: number, cue: VerbCue): boolean {
  const before = wordOf(row[at - 1]);
  if (at === cue.next) return true;
  if (before === cue.form.preposition) return true;
  return !isFunction(before, 'governs');
}

/** Whether a quotation behind a verb is what was said, and not a name, a title or a word held at arm's length. */
function isSpeech(row: readonly Atom[], at: number, cue: VerbCue, source: SourcePhrase | null): boolean {
  const quotation = row[at];
  if (quotation?.kind !== 'quotation') return false;
  const count = wordCount(quotation);
  const before = row[at - 1];
  const word = wordOf(before);
  if (quotation.attached) return (word === 'ب' || word === 'وب') && count >= 2 && ['call', 'judge', 'say', 'add', 'tell'].includes(cue.form.verbClass);
  if (ORGANISATIONS.has(bare(word)) && count <= 4) return false;
  const adjacent = at === cue.next || word === cue.form.preposition || (source !== null && at === source.next) || markOf(before) === ',' || isFunction(word, 'adverb');
  return adjacent ? count >= 2 : count >= 5;
}
