/**
 * The source that stands before its verb: «سليم حداد أكد أن …», «وكان الوزير قد قال إن …», «الوزير الذي قال إن …».
 */

import { canBegin, isNameAt } from './beginning.ts';
import { type VerbCue, verbAt } from './cues.ts';
import { bare, DOCUMENTS, isEveryday, isFunction, ORGANISATIONS, TIMES, title } from './lexicon.ts';
import { HAVE_HEARERS, quotedPhrase } from './named.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';

/** How far before its verb a subject may begin, in atoms. */
const REACH = 30;

/** A name that no list holds has at most so many words. */
const LONGEST_NAME = 4;

/** The phrase between `from` and the cue that is the cue's subject, or null. */
export function subjectBefore(row: readonly Atom[], cue: VerbCue, from: number): SourcePhrase | null {
  const topicAt = wordOf(row[cue.at]).startsWith('ف') ? wordBefore(row, cue, from, /^و?اما$/) : -1; // «أما الوزير فقال»
  if (cue.joined && topicAt < 0) return null;
  const named = topicAt >= 0 ? topicBehind(row, cue, topicAt) : saidBefore(row, cue, from);
  if (named) return named;
  const found = behindSubject(row, cue, from);
  return found?.kind === 'document' && /^(فيه|فيها|خلاله|خلالها|عبره|عبرها)$/.test(wordOf(row[cue.next]))
    ? null
    : found; // «تدوينة قالت فيها»
}

/** The first atom between `from` and the cue whose word is such a one; -1 if there is none. */
function wordBefore(row: readonly Atom[], cue: VerbCue, from: number, word: RegExp): number {
  let at = from;
  while (at < cue.at && !word.test(wordOf(row[at]))) at++;
  return at < cue.at ? at : -1;
}

/** «وسبق لمصدر مسؤول، أمس، أن أكد»: whoever is named behind «سبق ل». */
function saidBefore(row: readonly Atom[], cue: VerbCue, from: number): SourcePhrase | null {
  if (wordOf(row[cue.at - 1]) !== 'ان') return null;
  const at = wordBefore(row, cue, from, /^و?سبقت?$/);
  const found = at >= 0 && wordOf(row[at + 1]).startsWith('ل') ? sourcePhrase(row, at + 1, true) : null;
  return found && canSpeak(found) ? found : null;
}

/** «أما حداد الذي تولى الوزارة قبل خوري، فقال»: who is named right behind «أما». */
function topicBehind(row: readonly Atom[], cue: VerbCue, at: number): SourcePhrase | null {
  const found = canBegin(row, at + 1) ? sourcePhrase(row, at + 1) : null;
  return found && (canSpeak(found) || isNameAt(row, at + 1)) && agrees(found, cue) ? found : null;
}

function behindSubject(row: readonly Atom[], cue: VerbCue, from: number): SourcePhrase | null {
  const start = Math.max(from, cue.at - REACH);
  const before = wordOf(row[cue.at - 1]);
  const quotedAt = before === 'قد' ? cue.at - 2 : cue.at - 1;
  if (/^و?(كان|كانت|ان|لكن)$/.test(wordOf(row[quotedAt - 1]))) {
    const named = quotedPhrase(row, quotedAt); // «وكانت "النهار" قالت إن …»
    if (named) return named;
  }
  if (isFunction(before, 'relative'))
    return cue.pronoun && cue.form.verbClass === 'judge' ? null : antecedent(row, cue, cue.at - 1, start); // «حداد الذي وصفه بأنه …»
  const first = markOf(row[cue.at - 1]) === ',' ? apart(row, cue, start, true) : null;
  return first ?? adjacent(row, cue, start) ?? apart(row, cue, start, false);
}

/** Who is named right before `to`, behind nothing that governs him: «إن الوزير "أكد أن …"». */
export function sourceUpTo(row: readonly Atom[], from: number, to: number): SourcePhrase | null {
  for (let at = Math.max(from, to - REACH); at < to; at++) {
    const before = wordOf(row[at - 1]);
    if (!canBegin(row, at) || (at > from && isFunction(before, 'inner', 'stop') && !isFunction(before, 'complement')))
      continue;
    const found = sourcePhrase(row, at);
    if (found && found.next === to && canSpeak(found)) return found;
  }
  return null;
}

/** The text before «جاء فيه»: «نشرت الصحيفة تقريرا جاء فيه أن …». */
export function textBefore(row: readonly Atom[], cueAt: number, from: number): SourcePhrase | null {
  for (let at = cueAt - 1; at >= Math.max(from, cueAt - REACH); at--) {
    const word = wordOf(row[at]);
    if (DOCUMENTS.has(bare(word)) || DOCUMENTS.has(word.replace(/ا$/, ''))) return sourcePhrase(row, at);
    if (/^[بل]/.test(word) && DOCUMENTS.has(bare(word.slice(1)))) return sourcePhrase(row, at, true); // «بعث برسالة جاء فيها»
  }
  return null;
}

/** Who does what the sentence tells, behind its first word or at its head: «فتحت الشرطة تحقيقا وقالت إن …», «المحافظ زار …». */
export function opening(row: readonly Atom[]): SourcePhrase | null {
  let at = 0;
  while (
    at < 6 &&
    (isSkippable(wordOf(row[at]).replace(/^و(?=كذلك|ايضا|قد$)/, '')) ||
      row[at]?.kind === 'mark' ||
      row[at]?.kind === 'bracket')
  )
    at++;
  for (const head of [at, at + 1]) {
    const word = wordOf(row[head]);
    if (!word || verbAt(row, head)) return null;
    const found = canBegin(row, head) ? sourcePhrase(row, head) : null;
    if (found && canSpeak(found) && (found.kind === 'person' || found.kind === 'organisation')) return found;
    if (!canBegin(row, head) || word.startsWith('ال')) return null;
  }
  return null;
}

/** A phrase that ends right before the verb; behind a preposition only an indefinite one («على تقارير تفيد …»). */
function adjacent(row: readonly Atom[], cue: VerbCue, start: number): SourcePhrase | null {
  for (let at = start; at < cue.at; at++) {
    const word = wordOf(row[at]);
    if (!canBegin(row, at) || isSkippable(word)) continue;
    const before = wordOf(row[at - 1]);
    if (isFunction(before, 'inner', 'stop') && at > start && (word.startsWith('ال') || isNameAt(row, at))) continue;
    if (isOwner(row, at) || isOfBody(row, at) || isFronted(row, start, at)) continue;
    const found = sourcePhrase(row, at);
    if (
      found &&
      (canSpeak(found) || standsAlone(row, at, start, cue)) &&
      reaches(row, found.next, cue.at, false) &&
      agrees(found, cue)
    )
      return found;
  }
  return null;
}

/** «خلال اجتماع الرئيس بالوزراء، شدد …», «وعن غياب حداد قال …»: a clause that begins with a preposition has its subject behind a comma. */
function isFronted(row: readonly Atom[], start: number, at: number): boolean {
  let from = start;
  while (from < at && (/^(و|واما|اما|فيما)$/.test(wordOf(row[from])) || row[from]?.kind === 'mark')) from++;
  const first = wordOf(row[from]).replace(/^[وف](?=..)/, '');
  return (
    FRONTING.test(first) &&
    at - from > 1 &&
    markOf(row[at - 1]) !== ',' &&
    markOf(row[at - 1]) !== '-' &&
    !/^(فان|فقد)$/.test(wordOf(row[at - 1]))
  );
}
const FRONTING = /^(في|عن|خلال|اثناء|بعد|قبل|عقب|اثر|لدي|بشان|بخصوص|حول|ردا|تعليقا|يخص|بخصوصه|بالنسبه|علي|مع|رغم)$/;

/** «اجتماعا لمجلس الدفاع، حيث …»: the second noun of a body or an office with a preposition stuck to it. */
function isOfBody(row: readonly Atom[], at: number): boolean {
  const owned = wordOf(row[at - 1]);
  return /^[لب](?!ل)/.test(owned) && (ORGANISATIONS.has(owned.slice(1)) || title(owned.slice(1)) !== null);
}

/** «وعن مستقبل النادي، قال …»: the second noun behind a preposition is no subject either. */
function isOwner(row: readonly Atom[], at: number): boolean {
  const [preposition, owned] = [wordOf(row[at - 2]).replace(/^و(?=..)/, ''), wordOf(row[at - 1])];
  const isNoun = owned !== '' && !/^(ال|هذ|ذلك|تلك)/.test(owned) && !isSkippable(owned) && !isFunction(owned, 'stop');
  return isNoun && isFunction(preposition, 'inner', 'stop') && preposition !== 'من';
}

/** «فإن درويش أبلغ …», «لكن تيلو مارشان قال …»: unknown words, and nothing but them, between the head of a clause and a verb of saying. */
function standsAlone(row: readonly Atom[], at: number, start: number, cue: VerbCue): boolean {
  const between = row.slice(at, cue.at).filter((atom) => wordOf(atom) !== 'قد');
  const isHead = row.slice(start, at).every((atom) => isSkippable(wordOf(atom)) || atom.kind === 'mark');
  if (
    !isHead ||
    isSkippable(wordOf(row[at]).replace(/^و/, '')) ||
    between.length > LONGEST_NAME ||
    !['say', 'add', 'tell'].includes(cue.form.verbClass)
  )
    return false;
  return between.every(
    (atom, i) =>
      atom.kind === 'word' &&
      !atom.isCommon &&
      !isEveryday(atom.token.folded) &&
      (i > 0 || !/^ال/.test(atom.token.text)) &&
      !verbAt(row, at + i),
  );
}

/** A phrase with an aside behind it: «سليم حداد، الذي وصل أمس، قال …»; with `atHead` only at the head of the clause, before «الذي». */
function apart(row: readonly Atom[], cue: VerbCue, start: number, atHead: boolean): SourcePhrase | null {
  for (let at = start; at < cue.at; at++) {
    const word = wordOf(row[at]);
    if (!word) continue;
    const joined = /^[وف]/.test(word) && isSkippable(word.slice(1));
    if (isSkippable(word) || joined) continue;
    if (!canBegin(row, at)) {
      if (isFunction(word, 'inner', 'stop')) at = skipPreposition(row, at);
      continue;
    }
    if (isFronted(row, start, at) || isOfBody(row, at) || (isOwner(row, at) && isEveryday(wordOf(row[at - 1]))))
      continue;
    const found = sourcePhrase(row, at);
    if (atHead && !isFunction(wordOf(row[found?.next ?? at]), 'relative')) return null;
    if (found && canSpeak(found) && reaches(row, found.next, cue.at, true) && agrees(found, cue)) return found;
    if (atHead) return null;
    if (found && found.next > at + 1) at = found.next - 1;
  }
  return null;
}

const isSkippable = (word: string) =>
  isFunction(word, 'clause', 'adverb', 'complement') || TIMES.has(word) || word === 'و';

/** The last atom of «في كذا», so that the noun behind a preposition is not taken for a subject. */
function skipPreposition(row: readonly Atom[], at: number): number {
  const found = sourcePhrase(row, at + 1);
  return found ? Math.min(found.next, at + 2) - 1 : at;
}

/** Whether only «قد», commas, time, brackets or an aside stand between a subject and its verb. */
function reaches(row: readonly Atom[], from: number, cueAt: number, asides: boolean): boolean {
  let aside = false;
  for (let at = from; at < cueAt; at++) {
    const atom = row[at];
    const word = wordOf(atom);
    if (!atom || atom.kind === 'bracket' || markOf(atom) === ',' || markOf(atom) === '-') continue;
    if (isFunction(word, 'relative') || /^(وهو|وهي|وهم|ومقره|ومقرها|ومركزه|ومركزها)$/.test(word)) aside = asides;
    if (aside || word === 'قد' || word === 'فقد' || TIMES.has(word) || isFunction(word, 'adverb')) continue;
    if (asides && isFunction(word, 'inner', 'stop')) {
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
  if (phrase.number === 'plural' && !/^(بعض|عدد|معظم)$/.test(phrase.words[0]?.folded ?? ''))
    return cue.form.number !== 'singular';
  return phrase.gender === null || phrase.gender === cue.form.gender;
}

/** «انتقد حداد الوزير سليم خوري الذي قال»: behind the verb one is the subject; the other, of whom «الذي» tells, begins with his office. */
const addressee = (row: readonly Atom[], at: number, { words }: SourcePhrase): PhraseWord | undefined =>
  HAVE_HEARERS.includes(verbAt(row, at - 1)?.form.verbClass ?? '') &&
  words[0]?.isName &&
  title(words[0].folded) === null
    ? words.find(
        ({ folded, comma }, i) => i > 0 && !comma && folded.startsWith('ال') && title(folded)?.number === 'singular',
      )
    : undefined;

/** Whom «الذي» at `relativeAt` stands for: the phrase that ends there. */
function antecedent(row: readonly Atom[], cue: VerbCue, relativeAt: number, from: number): SourcePhrase | null {
  const end = markOf(row[relativeAt - 1]) === ',' ? relativeAt - 1 : relativeAt;
  for (let at = Math.max(from, end - 25); at < end; at++) {
    if (!canBegin(row, at) || verbAt(row, at)) continue;
    const found = sourcePhrase(row, at);
    const object = found && addressee(row, at, found);
    if (object) {
      at = row.findIndex((atom) => atom.start === object.start) - 1;
      continue;
    }
    const ends = found?.next === end || found?.next === relativeAt;
    if (found && ends && canSpeak(found) && agrees(found, cue)) return found;
  }
  return null;
}
