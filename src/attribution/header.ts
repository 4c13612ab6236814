/**
 * From a verb of reporting to what it reports: its source behind it, what may stand between, and where the content begins.
 *
 * In «قال سليم حداد للصحفيين، الجمعة، إن الطريق مغلق» the header of «قال» holds the source «سليم حداد» and the opener «إن», so the content begins
 * at «الطريق».
 */

import { canBegin } from './beginning.ts';
import { phraseAt, type VerbCue, verbAt } from './cues.ts';
import { bare, isFunction, LAWS, NAMES, ORGANISATIONS, TIMES, title } from './lexicon.ts';
import { sourcePhrase } from './phrase.ts';
import type { Atom, Enclosed } from './quotations.ts';
import { remembered } from './remembered.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak, isSubject } from './speakable.ts';
import { splitName } from './split.ts';

export type Opener = 'clause' | 'quotation' | 'colon';

export interface Header {
  readonly source: SourcePhrase | null;
  /** «عن» and whom the words are taken from, behind نقل. */
  readonly origin: SourcePhrase | null;
  readonly opener: Opener | null;
  /** The first atom of the content; where there is no opener, the first atom that was not understood. */
  readonly content: number;
  /** Who passes the words on, named between verb and content («قال الوزير، بحسب رويترز، إن …»). */
  readonly passers: readonly SourcePhrase[];
  /** A participle that opens the content in place of the verb («تابع قائلا: …»). */
  readonly delegate: VerbCue | null;
}

/** How far behind its verb a content may begin, in atoms. */
const REACH = 70;
/** The same for a verb within the header of another. */
const NEAR = 12;

export const wordOf = (atom: Atom | undefined): string => (atom?.kind === 'word' ? atom.token.folded : '');
export const markOf = (atom: Atom | undefined): string => (atom?.kind === 'mark' ? atom.token.folded : '');
export const wordCount = (quotation: Enclosed): number =>
  quotation.inner.reduce(
    (sum, atom) => sum + (atom.kind === 'word' ? 1 : atom.kind === 'mark' ? 0 : wordCount(atom)),
    0,
  );

export function header(row: readonly Atom[], cue: VerbCue, to: number, inner = false): Header {
  let source: SourcePhrase | null = null;
  let origin: SourcePhrase | null = null;
  const passers: SourcePhrase[] = [];
  let slot = true; // a source may still begin here
  let relative = false;
  let at = cue.next;
  const limit = Math.min(to, cue.next + REACH);
  const none = (delegate: VerbCue | null = null): Header => ({
    source,
    origin,
    passers,
    opener: null,
    content: at,
    delegate,
  });
  while (at < limit) {
    const atom = row[at];
    if (!atom) break;
    if (atom.kind === 'bracket') at++;
    else if (atom.kind === 'quotation') {
      const family: SourcePhrase | null = source ? null : quotedName(row, at, cue);
      if (family) {
        source = family;
        at++;
        continue;
      }
      if (isSpeech(row, at, cue, source))
        return { source, origin, passers, opener: 'quotation', content: at, delegate: null };
      at++;
    } else if (atom.kind === 'mark') {
      if (atom.token.folded === ':')
        return { source, origin, passers, opener: 'colon', content: at + 1, delegate: null };
      if (atom.token.folded === ';' || atom.token.folded === '…') return none();
      at = atom.token.folded === '-' ? behindAside(row, at, limit) : at + 1;
    } else {
      const word = atom.token.folded;
      if (
        QUESTION.test(word) &&
        (at === cue.next || at === source?.next || markOf(row[at - 1]) === ',') &&
        cue.form.tense !== 'noun'
      )
        return { source, origin, passers, opener: 'clause', content: at, delegate: null };
      if (AS.test(word) && ['judge', 'act'].includes(cue.form.verbClass))
        return { source, origin, passers, opener: 'clause', content: at + 1, delegate: null };
      if (isFunction(word, 'complement')) {
        if (belongsToCue(row, at, cue))
          return { source, origin, passers, opener: 'clause', content: at + 1, delegate: null };
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
      const phrase = phraseAt(row, at);
      if (phrase && /^نقلا/.test(word) && !origin) {
        origin = sourcePhrase(row, phrase.next, phrase.prefix);
        at = origin?.next ?? at + 1;
        slot = false;
        continue;
      }
      const passer = phrase?.follows === 'source' ? sourceBehind(row, phrase.next, phrase.prefix) : null;
      if (passer) {
        passers.push(passer);
        at = passer.next;
        slot = false;
        continue;
      }
      const verb = verbAt(row, at);
      if (verb && !isFunction(word, 'stop') && !NAMES.has(word)) {
        if (verb.form.tense === 'participle' && !title(word) && verb.form.verbClass !== 'act') return none(verb);
        if ((verb.form.tense === 'past' || verb.form.tense === 'present') && verb.form.person === 3) {
          const own =
            isFunction(wordOf(row[verb.next]), 'complement') ||
            (wordOf(row[verb.next]) === verb.form.preposition && isFunction(wordOf(row[verb.next + 1]), 'complement'));
          if (!inner && (relative || own || isFunction(wordOf(row[at - 1]), 'relative'))) {
            const within = innerHeader(row, at);
            relative = false;
            const near = within !== null && within.opener !== null && within.content <= limit;
            at =
              !near || !within
                ? at + 1
                : within.opener === 'clause'
                  ? skipToComma(row, within.content, limit)
                  : within.content + 1;
            continue;
          }
          if (verb.joined || isFunction(wordOf(row[at - 1]), 'clause')) return none();
        }
      }
      if (cue.form.verbClass === 'quote' && word === cue.form.preposition && !origin) {
        origin = sourcePhrase(row, at + 1);
        at = origin?.next ?? at + 1;
        slot = false;
        continue;
      }
      if (cue.form.verbClass === 'stand' && !source && (word === 'في' || word === 'فيه' || word === 'فيها')) {
        source = word === 'في' ? sourcePhrase(row, at + 1) : null;
        at = source?.next ?? at + 1;
        slot = false;
        continue;
      }
      if (!source && slot && canBegin(row, at)) {
        const found = upToPreposition(sourcePhrase(row, at), cue, row);
        if (
          found &&
          isSubject(
            found,
            cue,
            opensBehind(row, found.next) &&
              !(word.startsWith('ب') && title(found.role?.[0]?.folded ?? '') === null && !opens(row[found.next])),
          )
        )
          source = found;
        else slot = false;
        at = found?.next ?? at + 1;
        continue;
      }
      if (isFunction(word, 'adverb') || RETURNING.test(word) || (TIMES.has(word) && !isFunction(word, 'stop'))) {
        at++;
        continue;
      }
      if (word === 'ل') {
        at += 2;
        continue;
      }
      const addressed = /^ل/.test(word) && !isFunction(word, 'stop') ? sourcePhrase(row, at, true) : null;
      if (addressed && canSpeak(addressed) && addressed.words.length > (word.startsWith('لل') ? 0 : 1)) {
        at = addressed.next;
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

/** «وأوضح "حداد"، أن …»: some papers put a family name or an outlet in quotation marks. */
function quotedName(row: readonly Atom[], at: number, cue: VerbCue): SourcePhrase | null {
  const quotation = row[at];
  if (at !== cue.next || quotation?.kind !== 'quotation' || quotation.attached || wordCount(quotation) > 3) return null;
  const after = row[at + 1];
  const goesOn = after !== undefined && !(after.kind === 'mark' && after.token.folded !== ',');
  return goesOn ? quotedPhrase(row, at) : null;
}

/** What a quotation at `at` names as a whole; null if it is more than a name. */
function quotedPhrase(row: readonly Atom[], at: number): SourcePhrase | null {
  const quotation = row[at];
  if (quotation?.kind !== 'quotation' || wordCount(quotation) > 3) return null;
  const phrase = sourcePhrase(quotation.inner, 0);
  return phrase && phrase.next === quotation.inner.length ? { ...phrase, next: at + 1 } : null;
}

/** Who is named behind «بحسب», «وفقا ل»: somebody who can speak, and no law. */
export function sourceBehind(row: readonly Atom[], at: number, prefixed: boolean): SourcePhrase | null {
  const quotedSource = quotedPhrase(row, at);
  if (quotedSource) return quotedSource;
  const source = sourcePhrase(row, at, prefixed);
  return source && canSpeak(source) && !LAWS.has(bare(source.words[0]?.folded ?? '')) ? source : null;
}

/** «رحب الاتحاد بالاتفاق», «شكك خبراء في الأرقام»: the verb's own preposition begins its object. */
function upToPreposition(phrase: SourcePhrase | null, cue: VerbCue, row: readonly Atom[]): SourcePhrase | null {
  const preposition = cue.form.preposition;
  if (!phrase || (preposition !== 'ب' && preposition !== 'في')) return phrase;
  const cut = phrase.words.findIndex(
    ({ folded, isName }, i) =>
      i > 0 && (folded === preposition || (preposition === 'ب' && /^ب..../.test(folded) && !isName)),
  );
  if (cut < 0) return phrase;
  const words = phrase.words.slice(0, cut);
  const end = phrase.words[cut]?.start ?? phrase.end;
  const next = row.findIndex((atom) => atom.start >= end);
  return { ...splitName(words), next: next < 0 ? phrase.next : next };
}

/** Whether a content begins right here. «قال بوتين إن», but not «اعترف بأخطاء في». */
const opens = (atom: Atom | undefined): boolean =>
  atom?.kind === 'quotation' || isFunction(wordOf(atom), 'complement') || [':', ','].includes(markOf(atom));

/** The header of a verb within the header of another; its content must open near by and before a comma. */
const innerHeader = remembered((row, at): Header | null => {
  const verb = verbAt(row, at);
  return verb && header(row, verb, skipToComma(row, at, Math.min(row.length, at + NEAR)), true);
});

/** Whether a content, a pause or an audience follows: what stands before is then all of the source. */
const opensBehind = (row: readonly Atom[], at: number): boolean => {
  const atom = row[at];
  return (
    atom === undefined ||
    atom.kind !== 'word' ||
    isFunction(atom.token.folded, 'complement') ||
    isFunction(atom.token.folded, 'adverb') ||
    /^(لل|ل$)/.test(atom.token.folded) ||
    TIMES.has(atom.token.folded) ||
    isFunction(atom.token.folded, 'stop') ||
    atom.token.folded === 'في'
  );
};

/** «وصف كيف …», «سأل لماذا …»: a question as content. */
const QUESTION = /^(كيف|لماذا|ماذا|متي|اين|هل)$/;
/** «انتقد القرار باعتباره …». */
const AS = /^(باعتبار|بوصف)(ه|ها|هم|هما)$/;

/** A preposition with a pronoun: «أكد فيه», «أعلن خلاله»; the source may still follow. */
const RETURNING = /^(عليه|عليها|اليه|فيه|فيها|خلاله|خلالها|عنه|عنها|له|لها|لهم|لنا|به|بها)$/;

/** Behind «- … -», or behind a single dash. */
const behindAside = (row: readonly Atom[], at: number, limit: number): number => {
  for (let end = at + 1; end < Math.min(limit, at + 20); end++) if (markOf(row[end]) === '-') return end + 1;
  return at + 1;
};

const skipToComma = (row: readonly Atom[], from: number, limit: number): number => {
  let at = from;
  while (
    at < limit &&
    markOf(row[at]) !== ',' &&
    markOf(row[at]) !== '-' &&
    verbAt(row, at)?.form.tense !== 'participle'
  )
    at++;
  return at;
};

/** Whether «أن» at this atom opens what the cue reports, and not the clause of another word («إلا أن», «يجب أن»). */
function belongsToCue(row: readonly Atom[], at: number, cue: VerbCue): boolean {
  const before = wordOf(row[at - 1]);
  if (at === cue.next) return true;
  if (before === cue.form.preposition) return true;
  return !isFunction(before, 'governs') && !isFunction(before, 'inner');
}

/** Whether a quotation behind a verb is what was said, and not a name, a title or a word held at arm's length. */
function isSpeech(row: readonly Atom[], at: number, cue: VerbCue, source: SourcePhrase | null): boolean {
  const quotation = row[at];
  if (quotation?.kind !== 'quotation') return false;
  const count = wordCount(quotation);
  const before = row[at - 1];
  const word = wordOf(before);
  if (quotation.attached)
    return (
      (word === 'ب' || word === 'وب') &&
      count >= 2 &&
      ['call', 'judge', 'say', 'add', 'tell'].includes(cue.form.verbClass)
    );
  if (ORGANISATIONS.has(bare(word)) && count <= 4) return false;
  const adjacent =
    at === cue.next ||
    word === cue.form.preposition ||
    (cue.form.verbClass === 'call' && (word === 'الي' || word === 'علي')) ||
    (source !== null && at === source.next) ||
    markOf(before) === ',' ||
    isFunction(word, 'adverb');
  return adjacent ? count >= 2 : count >= 5;
}
