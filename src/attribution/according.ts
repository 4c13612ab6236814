/**
 * Reports by a phrase: «بحسب رويترز، فإن …», «…، وفقا للوزارة», «… على حد قوله».
 *
 * At the head of a clause the words follow; behind unreported words, these are the content; behind words that somebody else is
 * already reported to have said, the phrase tells who passes them on.
 */

import { type Content, contentFrom, inside, lastOf } from './content.ts';
import { type PhraseCue, phraseAt, type VerbCue, verbAt } from './cues.ts';
import type { Draft, Range } from './draft.ts';
import { header } from './header.ts';
import { isFunction } from './lexicon.ts';
import { sourceBehind } from './named.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import type { State } from './state.ts';

export interface According {
  /** «ahead»: a new report whose content follows; «behind»: one whose content came before; «passed»: no report of its own. */
  readonly place: 'ahead' | 'behind' | 'passed';
  readonly source: SourcePhrase | null;
  readonly draft: Draft | null;
  readonly content: Content | null;
  /** The first atom behind the phrase. */
  readonly next: number;
}

/** The report by a phrase at this atom; null if there is none. */
export function accordingAt(row: readonly Atom[], at: number, to: number, state: State): According | null {
  const cue = phraseAt(row, at);
  if (!cue || isGoverned(row, cue)) return null;
  const reported = state.last !== null && state.last.contents.length > 0 && state.clause > 0 && state.clause >= at - 2;
  const ahead = isAhead(row, at, state);
  if (isAs(row, cue) && ahead && (!reported || cue.joined)) return null;
  const named = namedBy(row, cue, to);
  if (!named) return null;
  const { source, next } = named;
  const reason = cue.follows === 'self' ? reasonBefore(row, state.clause, at) : null;
  if (
    (reported && !cue.joined && !(reason !== null && state.last?.nominal)) ||
    (state.last?.contents.length && isAdjunct(row, state.clause, at))
  )
    return { place: 'passed', source, draft: null, content: null, next };
  if (ahead && !source) return null;
  const content = ahead
    ? contentFrom(row, afterFa(row, next), to)
    : contentBefore(row, at, next, reason ?? state.clause);
  const rest = content && !ahead ? restBehind(row, at, next, to) : null;
  const whole =
    content && rest ? { ...content, ranges: [...content.ranges, ...rest.ranges], next: rest.next } : content;
  return (
    whole && {
      place: ahead ? 'ahead' : 'behind',
      source,
      draft: phraseDraft(cue, named, whole, state),
      content: whole,
      next: whole.next,
    }
  );
}

/** «أما الطريق، بحسب الوزير، فسيفتح»: the phrase stands between a topic and what is said of it. */
function restBehind(row: readonly Atom[], at: number, next: number, to: number): Content | null {
  const pauses = [',', '-'].includes(markOf(row[at - 1])) && markOf(row[next]) === markOf(row[at - 1]);
  const isTopic = row.slice(Math.max(0, at - TOPIC), at).some((atom) => /^[وف]?اما$/.test(wordOf(atom)));
  return pauses && isTopic && wordOf(row[next + 1]).startsWith('ف') ? contentFrom(row, next + 1, to) : null;
}
/** The longest topic, in atoms. */
const TOPIC = 15;

/** «، من دون تسمية أحد، حسبما نقلت الوكالة»: between the words and the phrase stands only how they were said. */
function isAdjunct(row: readonly Atom[], clause: number, at: number): boolean {
  const first = firstWord(row, clause, at);
  return (
    clause > 0 &&
    markOf(row[clause]) === ',' &&
    first < at &&
    /^(من|دون|بدون|وذلك|ردا|تعليقا)$/.test(wordOf(row[first]))
  );
}

const FA = /^(فان|فقد)/;
/** How far behind the source «فإن» may stand, in atoms. */
const FA_WITHIN = 45;

/** Behind a comma and «فإن», «فقد»; a description of the source may stand before them («بحسب تقرير نشرته الوزارة أمس فإن …»). */
function afterFa(row: readonly Atom[], from: number): number {
  const described =
    markOf(row[from]) === ',' ? -1 : row.slice(from, from + FA_WITHIN).findIndex((atom) => FA.test(wordOf(atom)));
  let at = described > 0 ? from + described : from;
  while (markOf(row[at]) === ',' || /^ان/.test(wordOf(row[at])) || FA.test(wordOf(row[at]))) at++;
  return at;
}

/** How far before «على حد قوله» the reason may begin that alone is his, in atoms. */
const REASON_WITHIN = 30;

/** Behind «لأن», «لا سيما وأن»: in «أغلق الجسر لأنه قديم، على حد قوله» only the reason is somebody's word. */
function reasonBefore(row: readonly Atom[], from: number, to: number): number | null {
  for (let at = to - 1; at > Math.max(from, to - REASON_WITHIN); at--)
    if (/^(لان|وان|كون|بحجه|بدعوي|بذريعه)(ه|ها|هم|هما)?$/.test(wordOf(row[at]))) return at + 1;
  return null;
}

/** A preposition with fewer words is no clause: «بحسب الوزير في الافتتاح، وبحسب …». */
const LEAST_WORDS = 3;

/** The clause before the phrase: the quotation if it is nothing else. */
function contentBefore(row: readonly Atom[], at: number, next: number, clause: number): Content | null {
  const from = firstWord(row, clause, at);
  const last = lastOf(row, from, at);
  const first = row[from];
  if (!first || !last) return null;
  const whole = row.slice(from, at).filter((atom) => atom.kind !== 'mark');
  if (whole.length < LEAST_WORDS && isFunction(wordOf(first), 'inner')) return null;
  const quotation = whole.length === 1 && whole[0]?.kind === 'quotation' ? inside(whole[0]) : null;
  const manner = quotation ? 'direct' : whole.some((atom) => atom.kind === 'quotation') ? 'mixed' : 'indirect';
  return { ranges: [quotation ?? { start: first.start, end: last.end }], manner, next, from };
}

interface Named {
  readonly source: SourcePhrase | null;
  /** «قوله»: the pronoun that stands for the source. */
  readonly pronoun: Range | null;
  /** The verb within the phrase: «بحسب ما أعلنت …». */
  readonly verb: VerbCue | null;
  /** Who passes the words on: «بحسب ما نقلت الوكالة عن الوزير». */
  readonly passer?: SourcePhrase | null;
  readonly next: number;
}

const isAs = (row: readonly Atom[], cue: PhraseCue): boolean => /^و?كما$/.test(wordOf(row[cue.at]));

/** «تعليقا على ما قيل», «بناء على ما تقدم»: the preposition belongs to the noun before it. */
const isGoverned = (row: readonly Atom[], cue: PhraseCue): boolean =>
  wordOf(row[cue.at]) === 'علي' && /^....*ا$/.test(wordOf(row[cue.at - 1]));

function namedBy(row: readonly Atom[], cue: PhraseCue, to: number): Named | null {
  if (cue.follows === 'self') {
    const last = row[cue.next - 1];
    return last ? { source: null, pronoun: { start: last.start, end: last.end }, verb: null, next: cue.next } : null;
  }
  if (cue.follows === 'source') {
    if (wordOf(row[cue.next]) === 'لما') return null; // «طبقا لما تنص عليه المادة»
    const source = sourceBehind(row, cue.next, cue.prefix);
    return source && { source, pronoun: null, verb: null, next: source.next };
  }
  const at = /^(قد|كان|كانت)$/.test(wordOf(row[cue.next])) ? cue.next + 1 : cue.next;
  const verb = verbAt(row, at);
  if (!verb || verb.joined || verb.form.tense === 'participle' || verb.form.tense === 'noun') return null;
  if (['act', 'judge', 'call'].includes(verb.form.verbClass)) return null;
  const head = header(row, verb, to);
  const next = Math.max(head.origin?.next ?? 0, head.source?.next ?? verb.next);
  const quotes = head.opener !== 'clause' && !row.slice(next, head.content).some((atom) => markOf(atom) === ',');
  const opensItself =
    head.opener !== null && (head.origin !== null || (isAs(row, cue) && (quotes || head.content < next + 3)));
  if (opensItself || (isAs(row, cue) && !head.source)) return null;
  const passer = head.origin ? head.source : null;
  return { source: head.origin ?? head.source, pronoun: null, verb, next, passer };
}

function phraseDraft(cue: PhraseCue, named: Named, content: Content, state: State): Draft {
  return {
    paragraph: state.paragraph,
    cue: { start: cue.start, end: named.verb?.end ?? cue.end },
    source: named.source,
    pronoun: named.pronoun,
    gender: named.passer ? null : (named.verb?.form.gender ?? null),
    number: named.passer ? null : (named.verb?.form.number ?? null),
    subject: named.pronoun ? state.subject : null,
    continues: named.pronoun !== null,
    contents: content.ranges,
    manner: content.manner,
    nominal: false,
    parent: state.parent,
    via: named.passer ? [named.passer] : [],
  };
}

const isAhead = (row: readonly Atom[], at: number, state: State): boolean => firstWord(row, state.clause, at) >= at;

/** The first atom of a clause that is not a conjunction, a mark or a dateline in brackets. */
function firstWord(row: readonly Atom[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const atom = row[at];
    const word = wordOf(atom);
    if (atom?.kind === 'mark' || atom?.kind === 'bracket' || isFunction(word, 'clause', 'complement') || word === 'و')
      at++;
    else break;
  }
  return at;
}
