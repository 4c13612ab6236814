/**
 * What was said: from where the content begins to where the reporting goes on.
 *
 * In «قال إن أ، وإن ب، مضيفا أن ج بحسب رويترز» the content of «قال» is «أ، وإن ب»: a participle, a new verb of reporting or a phrase
 * like «بحسب» ends it. A quotation right behind the opener is the whole content, unless the sentence runs on from it.
 */

import { boundary, type IsOver } from './boundary.ts';
import { phraseAt, verbAt } from './cues.ts';
import type { Range } from './draft.ts';
import { isFunction } from './lexicon.ts';
import { type Atom, type Enclosed, markOf, wordOf } from './quotations.ts';
import type { Manner } from './statement.ts';

export interface Content {
  readonly ranges: Range[];
  readonly manner: Manner;
  /** The first atom behind the content. */
  readonly next: number;
  /** The atoms of the content, for statements within it. */
  readonly from: number;
}

/** The content that begins at atom `from`; null if nothing stands there. */
export function contentFrom(row: readonly Atom[], from: number, to: number, isOver?: IsOver): Content | null {
  const at = isNegated(row[from - 1]) ? from - 1 : skipOpening(row, from, to);
  const first = row[at];
  if (!first || at >= to) return null;
  if (first.kind === 'quotation') {
    const quoted = quotations(row, at, to);
    if (quoted) return quoted;
  }
  const next = boundary(row, at, to, isOver);
  const last = lastOf(row, at, next);
  if (!last) return null;
  const within = row.slice(at, next);
  const manner = within.some((atom) => atom.kind === 'quotation') ? 'mixed' : 'indirect';
  return { ranges: [{ start: first.start, end: last.end }], manner, next, from: at };
}

/** A colon, «إن» and the like before the content itself. */
function skipOpening(row: readonly Atom[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (markOf(row[at]) === ':' ||
      markOf(row[at]) === ',' ||
      markOf(row[at]) === '-' ||
      (isFunction(wordOf(row[at]), 'complement') && !isNegated(row[at])))
  )
    at++;
  return at;
}

/** «أكد ألا حل»: the clause begins with its negation, which «ألا» writes as one word with «أن». */
const isNegated = (atom: Atom | undefined): boolean => /^[بو]?انلا$/.test(wordOf(atom));

/** Quotations in a row, if nothing but reporting follows them: the content is what stands inside. */
function quotations(row: readonly Atom[], at: number, to: number): Content | null {
  const ranges: Range[] = [];
  let next = at;
  for (;;) {
    const atom = row[next];
    if (atom?.kind !== 'quotation') break;
    const range = inside(atom);
    if (range) ranges.push(range);
    next++;
    let ahead = next;
    if (markOf(row[ahead]) === ',') ahead++;
    if (/^و(ان|انه|انها|بان)?$/.test(wordOf(row[ahead]))) ahead++;
    if (ahead === next || row[ahead]?.kind !== 'quotation' || ahead >= to) break;
    next = ahead;
  }
  const isFirst =
    markOf(row[next]) === ',' &&
    /^وان(ه|ها|هم|هما|نا|ني)?$/.test(wordOf(row[next + 1])) &&
    !/^(كان|كانت|كانوا|لم)$/.test(wordOf(row[next + 2])); // «إنه "متعب"، وإن الطريق مغلق»
  if (!ranges.length || (next < to && (isFirst || !reportingGoesOn(row, next, to)))) return null;
  return { ranges, manner: 'direct', next, from: at };
}

/** Whether the sentence stops, or a new report begins, behind a quotation. */
function reportingGoesOn(row: readonly Atom[], at: number, to: number): boolean {
  const atom = row[at];
  if (!atom || at >= to) return true;
  if (atom.kind === 'mark') return true;
  if (atom.kind !== 'word') return atom.kind === 'quotation';
  if (phraseAt(row, at)) return true;
  const verb = verbAt(row, at);
  if (verb && (verb.joined || verb.form.tense === 'participle' || verb.form.tense === 'past')) return true;
  if (/^(و?لكن|وهو|وهي|علي ان|مما)/.test(atom.token.folded)) return true;
  return isFunction(atom.token.folded, 'clause') || /^(في|خلال|ردا|وذلك|امس|اليوم)$/.test(atom.token.folded);
}

/** What stands between the marks, without «إن» at its head and the full stop at its end. */
export function inside(quotation: Enclosed): Range | null {
  const row = quotation.inner;
  let from = 0;
  while (from < row.length - 1 && (isFunction(wordOf(row[from]), 'complement') || markOf(row[from]) === ':')) from++;
  const first = row[from];
  const last = lastOf(row, from, row.length);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The last atom before `to` that is not a comma, a dash or a full stop. */
export function lastOf(row: readonly Atom[], from: number, to: number): Atom | null {
  let at = to - 1;
  while (
    at >= from &&
    (row[at]?.kind === 'mark' || /^(و|كما|فيما|بينما|لكن|في|حين|الا|غير|بيد)$/.test(wordOf(row[at])))
  )
    at--;
  return at >= from ? (row[at] ?? null) : null;
}
