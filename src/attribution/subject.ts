/**
 * The source that stands before its verb: «سليم حداد أكد أن …», «وكان الوزير قد قال إن …», «الوزير الذي قال إن …».
 */

import { type VerbCue, verbAt } from './cues.ts';
import { markOf, wordOf } from './header.ts';
import { isFunction, TIMES } from './lexicon.ts';
import { canBegin, type SourcePhrase, sourcePhrase } from './phrase.ts';
import type { Atom } from './quotations.ts';

/** How far before its verb a subject may begin, in atoms. */
const REACH = 40;

/** The phrase between `from` and the cue that is the cue's subject, or null. */
export function subjectBefore(row: readonly Atom[], cue: VerbCue, from: number): SourcePhrase | null {
  if (cue.joined) return null;
  const start = Math.max(from, cue.at - REACH);
  const before = wordOf(row[cue.at - 1]);
  if (isFunction(before, 'relative')) return antecedent(row, cue.at - 1, start);
  for (let at = start; at < cue.at; at++) {
    const word = wordOf(row[at]);
    if (!word) continue;
    const joined = /^[وف]/.test(word) && isSkippable(word.slice(1));
    if (isSkippable(word) || joined) continue;
    if (!canBegin(word)) {
      if (isFunction(word, 'inner') || isFunction(word, 'stop')) at = skipPreposition(row, at);
      continue;
    }
    const found = sourcePhrase(row, at);
    if (found && reaches(row, found.next, cue.at) && agrees(found, cue)) return found;
    if (found && found.next > at + 1) at = found.next - 1;
  }
  return null;
}

const isSkippable = (word: string) =>
  isFunction(word, 'clause') || isFunction(word, 'adverb') || isFunction(word, 'complement') || TIMES.has(word) || word === 'و';

/** The last atom of «في كذا», so that the noun behind a preposition is not taken for a subject. */
function skipPreposition(row: readonly Atom[], at: number): number {
  const found = sourcePhrase(row, at + 1);
  return found ? Math.min(found.next, at + 2) - 1 : at;
}

/** Whether only «قد», commas, time, brackets or an aside stand between a subject and its verb. */
function reaches(row: readonly Atom[], from: number, cueAt: number): boolean {
  let aside = false;
  for (let at = from; at < cueAt; at++) {
    const atom = row[at];
    const word = wordOf(atom);
    if (!atom || atom.kind === 'bracket' || markOf(atom) === ',' || markOf(atom) === '-') continue;
    if (isFunction(word, 'relative') || /^(وهو|وهي|وهم)$/.test(word)) aside = true;
    if (aside || word === 'قد' || word === 'فقد' || TIMES.has(word) || isFunction(word, 'adverb')) continue;
    if (isFunction(word, 'inner') || isFunction(word, 'stop')) {
      aside = true;
      continue;
    }
    return false;
  }
  return true;
}

/** A verb behind its subject agrees with it in gender; plurals of people are masculine. */
function agrees(phrase: SourcePhrase, cue: VerbCue): boolean {
  if (cue.form.tense === 'noun' || cue.form.tense === 'participle') return true;
  if (phrase.kind === 'person' && phrase.role === null) return true; // a name whose gender is a guess
  return phrase.gender === cue.form.gender || phrase.number === 'plural';
}

/** Whom «الذي» at `relativeAt` stands for: the phrase that ends there. */
function antecedent(row: readonly Atom[], relativeAt: number, from: number): SourcePhrase | null {
  const end = markOf(row[relativeAt - 1]) === ',' ? relativeAt - 1 : relativeAt;
  for (let at = Math.max(from, end - 25); at < end; at++) {
    if (!canBegin(wordOf(row[at])) || verbAt(row, at)) continue;
    const found = sourcePhrase(row, at);
    if (found && (found.next === end || found.next === relativeAt)) return found;
  }
  return null;
}
