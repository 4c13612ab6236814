/**
 * The reports of one sentence: every cue with its source and content, and the reports within a content.
 *
 * «قال سليم إن رنا أكدت أن الطريق مغلق، مضيفا أنه حزين» gives three drafts: the first holds the second («رنا … أن الطريق مغلق»), and the third
 * has the subject of the first. Sources are only pointed at here; speakers.ts finds out who they are.
 */

import { type Content, contentFrom, inside, isLong, lastOf, participleReports } from './content.ts';
import { type PhraseCue, phraseAt, type VerbCue, verbAt } from './cues.ts';
import { type Draft, NO_CUE } from './draft.ts';
import { type Header, header, markOf, sourceBehind, wordOf } from './header.ts';
import { isFunction, title } from './lexicon.ts';
import type { Atom } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { opening, subjectBefore, textBefore } from './subject.ts';

/** Reports within reports within reports are followed to this depth. */
const DEEPEST = 3;

/** At most so many statements of a sentence are passed on by a source at its end. */
const PASSED_ON = 8;

interface State {
  readonly paragraph: number;
  readonly drafts: Draft[];
  readonly parent: Draft | null;
  readonly depth: number;
  /** Where the clause under reading began, the last report, and whose words the sentence reports. */
  clause: number;
  last: Draft | null;
  subject: Draft | null;
}

/** The drafts of one sentence, in the order in which their cues are met. */
export function reports(row: readonly Atom[], paragraph: number): Draft[] {
  const actor = opening(row);
  const drafts: Draft[] = actor ? [{ ...NO_CUE, paragraph, source: actor }] : [];
  read(row, 0, row.length, { paragraph, drafts, parent: null, depth: 0, clause: 0, last: null, subject: null });
  return drafts;
}

function read(row: readonly Atom[], from: number, to: number, state: State): void {
  let at = from;
  while (at < to) {
    const atom = row[at];
    if (atom?.kind === 'quotation' && state.depth === 0) at = readContinued(row, at, state);
    else if (atom?.kind === 'word') at = readPhrase(row, at, to, state) ?? readVerb(row, at, to, state) ?? at + 1;
    else at++;
  }
}

/** A quotation right behind the words of the last speaker goes on with them. */
function readContinued(row: readonly Atom[], at: number, state: State): number {
  const atom = row[at];
  const follows = state.last && state.clause === at && row[at - 1]?.kind === 'quotation';
  const range = follows && atom?.kind === 'quotation' && isLong(atom) ? inside(atom) : null;
  if (range) state.drafts.push({ ...NO_CUE, paragraph: state.paragraph, subject: state.last, contents: [range] });
  return at + 1;
}

function readVerb(row: readonly Atom[], at: number, to: number, state: State): number | null {
  const cue = verbAt(row, at);
  if (!cue || cue.form.person !== 3) return null;
  const { tense, verbClass } = cue.form;
  const word = wordOf(row[at]);
  const head = header(row, cue, to);
  if (tense === 'participle' && ((title(word) && !head.opener) || !participleReports(row, at, to))) return null;
  if (tense === 'noun' && !speaksAsNoun(row, cue, head)) return null;
  const nested = state.depth > 0;
  const carrier = tense === 'noun' && !cue.pronoun ? carrierOf(row, cue, to, state) : null;
  const before = tense === 'participle' || head.source || carrier ? null : subjectBefore(row, cue, state.clause);
  const text = verbClass === 'stand' && !head.source ? textBefore(row, at, state.clause) : null;
  if (verbClass === 'stand' && !head.source && !text) return null;
  const source = carrier ? carrier.source : (head.source ?? text ?? before);
  if (verbClass === 'weak' && !head.opener) return null;
  if (verbClass === 'judge' && cue.pronoun && /^(ما|فيما|بما|مما|عما)$/.test(wordOf(row[at - 1]))) return null;
  if (tense === 'noun' && !cue.pronoun && !carrierOf(row, cue, to, state)) return null;
  if (verbClass === 'call' && cue.pronoun && isFunction(wordOf(row[at - 1]), 'relative')) return null;
  if (isImpersonal(cue, head, source)) return null;
  if (nested && !source && tense !== 'participle') return null;
  if (head.delegate && !head.opener) return delegate(row, cue, head.delegate, source, to, state);
  if (!head.opener || verbClass === 'act')
    return quotedBefore(row, cue, head, source, to, state) ?? act(cue, source, head, state);
  const interrupted =
    head.opener === 'quotation' && !cue.joined ? quotedBefore(row, cue, head, source, to, state) : null;
  if (interrupted !== null) return interrupted;
  const content = contentFrom(row, head.content, to);
  if (!content) return null;
  const made = makeDraft(cue, head, source, content, state);
  const draft: Draft = carrier
    ? { ...made, subject: null, gender: carrier.verb.form.gender, number: carrier.verb.form.number }
    : made;
  if (head.content - cue.next > 6) readBetween(row, cue.next, head.content - 1, state);
  return accept(row, draft, content, state);
}

/** Reports between a verb and its content: «قال سليم، الذي أكد أن …، إن …», «رد على تقارير تفيد بأن …، قائلا إن …». */
function readBetween(row: readonly Atom[], from: number, to: number, state: State): void {
  if (state.depth === 0) read(row, from, to, { ...state, depth: DEEPEST, clause: from, last: null, subject: null });
}

/** Keeps a draft, looks for reports in its content, and says where reading goes on. */
function accept(row: readonly Atom[], draft: Draft, content: Content, state: State): number {
  state.drafts.push(draft);
  within(row, draft, content, state);
  state.last = draft;
  if (!draft.subject || draft.source) state.subject = draft;
  state.clause = content.next;
  return content.next;
}

function makeDraft(
  cue: VerbCue,
  head: Header,
  source: SourcePhrase | null,
  content: Pick<Content, 'ranges' | 'manner'>,
  state: State,
): Draft {
  const inherits = cue.form.tense === 'participle' || cue.form.tense === 'noun' ? state.subject : null;
  const passed = head.origin;
  return {
    paragraph: state.paragraph,
    cue: { start: cue.start, end: cue.end },
    source: passed ?? source,
    pronoun: null,
    gender: cue.form.gender,
    number: cue.form.number,
    subject: source ? null : inherits,
    continues: cue.form.verbClass === 'add',
    contents: content.ranges,
    manner: content.manner,
    nominal: false,
    parent: state.parent,
    via: [...head.passers, ...(passed && source ? [source] : [])],
  };
}

/** «تابع قائلا: …»: the participle opens the content; source and sentence are those of the verb before it. */
function delegate(
  row: readonly Atom[],
  cue: VerbCue,
  to: VerbCue,
  source: SourcePhrase | null,
  end: number,
  state: State,
): number {
  const holder = placeholder(cue, source, state);
  state.subject = holder;
  state.drafts.push(holder);
  readBetween(row, cue.next, to.at, state);
  const next = readVerb(row, to.at, end, state);
  return next ?? to.next;
}

/** A verb with a subject and no content of its own: it tells who is spoken of. */
function act(cue: VerbCue, source: SourcePhrase | null, head: Header, state: State): number | null {
  if (cue.form.tense === 'noun' || cue.form.tense === 'participle' || !source || state.depth === DEEPEST || cue.pronoun)
    return null;
  const holder = placeholder(cue, source, state);
  state.drafts.push(holder);
  state.subject = holder;
  return head.source ? head.source.next : null;
}

function placeholder(cue: VerbCue, source: SourcePhrase | null, state: State): Draft {
  return {
    paragraph: state.paragraph,
    cue: { start: cue.start, end: cue.end },
    source,
    pronoun: null,
    gender: cue.form.gender,
    number: cue.form.number,
    subject: null,
    continues: cue.form.verbClass === 'add',
    contents: [],
    manner: 'indirect',
    nominal: true,
    parent: state.parent,
    via: [],
  };
}

/** «"…"، قال سليم»: the content stands before its verb, and may go on behind the source. */
function quotedBefore(
  row: readonly Atom[],
  cue: VerbCue,
  head: Header,
  source: SourcePhrase | null,
  to: number,
  state: State,
): number | null {
  let at = cue.at - 1;
  while (markOf(row[at]) === ',' || markOf(row[at]) === '-' || /^(هكذا|بهذه|الكلمات|كما)$/.test(wordOf(row[at]))) at--;
  const quotation = row[at];
  const pointed = /^(هكذا|الكلمات)$/.test(wordOf(row[cue.at - 1]));
  if (
    quotation?.kind !== 'quotation' ||
    !(isLong(quotation) || pointed) ||
    at < state.clause ||
    cue.form.tense === 'noun'
  )
    return null;
  if ((!pointed && !['say', 'add', 'tell', 'think'].includes(cue.form.verbClass)) || (cue.joined && at === cue.at - 1))
    return null;
  const before = inside(quotation);
  if (!before) return null;
  const ranges = [before];
  let next = head.source?.next ?? cue.next;
  if (markOf(row[next]) === ',') next++;
  const more = row[next];
  const after = more?.kind === 'quotation' && next < to ? inside(more) : null;
  if (after) ranges.push(after);
  const draft = makeDraft(cue, head, source, { ranges, manner: 'direct' }, state);
  return accept(row, draft, { ranges, manner: 'direct', next: after ? next + 1 : next, from: next }, state);
}

/** «بحسب رويترز», at the head of a clause or behind what was said. */
function readPhrase(row: readonly Atom[], at: number, to: number, state: State): number | null {
  const cue = phraseAt(row, at);
  if (!cue || state.depth === DEEPEST || (wordOf(row[at]) === 'كما' && isAhead(row, at, state))) return null;
  const named = phraseSource(row, cue, to);
  if (!named) return null;
  const behind =
    state.last !== null && state.last.contents.length > 0 && state.clause >= at - 2 && state.clause > 0 && !cue.joined;
  if (!behind && isAhead(row, at, state)) {
    let start = named.next;
    while (markOf(row[start]) === ',' || /^(فان|فقد|ان)/.test(wordOf(row[start]))) start++;
    const content = contentFrom(row, start, to);
    if (!content || !named.source) return null;
    const draft = phraseDraft(cue, named, content, state);
    const next = accept(row, draft, content, state);
    passOn(draft, named.source, state);
    return next;
  }
  if (behind) {
    const source = named.source;
    if (source)
      for (const draft of state.drafts.slice(-PASSED_ON))
        if (draft.parent === state.parent && draft.contents.length > 0) draft.via = [source, ...draft.via];
    return named.next;
  }
  const first = row[state.clause];
  const last = lastOf(row, state.clause, at);
  if (!first || !last || last.end <= first.start) return null;
  const from = firstWord(row, state.clause, at);
  const whole = row.slice(from, at);
  const only = whole.filter((atom) => atom.kind !== 'mark');
  const quotation = only.length === 1 && only[0]?.kind === 'quotation' ? inside(only[0]) : null;
  const begin = row[from];
  const range = quotation ?? (begin ? { start: begin.start, end: last.end } : null);
  if (!range) return null;
  const manner = quotation ? 'direct' : whole.some((atom) => atom.kind === 'quotation') ? 'mixed' : 'indirect';
  const content: Content = { ranges: [range], manner, next: named.next, from };
  const draft = phraseDraft(cue, named, content, state);
  state.drafts.push(draft);
  state.last = draft;
  state.subject = draft;
  state.clause = named.next;
  return named.next;
}

/** «بحسب رويترز فإن الوزير قال إن …»: the words are the minister's, passed on. */
function passOn(draft: Draft, source: SourcePhrase, state: State): void {
  const begin = draft.contents[0]?.start ?? 0;
  const inner = state.drafts.find(
    (other) =>
      other.parent === draft && other.source !== null && other.source.start <= begin + 1 && other.contents.length > 0,
  );
  if (!inner) return;
  inner.parent = draft.parent;
  inner.via = [source, ...inner.via];
  state.drafts.splice(state.drafts.indexOf(draft), 1);
  state.last = inner;
  state.subject = inner;
}

interface Named {
  readonly source: SourcePhrase | null;
  readonly pronoun: { start: number; end: number } | null;
  readonly verb: VerbCue | null;
  readonly next: number;
}

function phraseSource(row: readonly Atom[], cue: PhraseCue, to: number): Named | null {
  if (cue.follows === 'self') {
    const last = row[cue.next - 1];
    return last ? { source: null, pronoun: { start: last.start, end: last.end }, verb: null, next: cue.next } : null;
  }
  if (cue.follows === 'source') {
    const source = sourceBehind(row, cue.next, cue.prefix);
    return source ? { source, pronoun: null, verb: null, next: source.next } : null;
  }
  let at = cue.next;
  if (/^(قد|كان|كانت)$/.test(wordOf(row[at]))) at++;
  const verb = verbAt(row, at);
  if (!verb || verb.joined || verb.form.tense === 'participle' || verb.form.tense === 'noun') return null;
  const head = header(row, verb, to);
  if (head.origin && head.opener) return null;
  if (head.opener && head.content < (head.source?.next ?? verb.next) + 3 && wordOf(row[cue.at]) === 'كما') return null;
  if (wordOf(row[cue.at]) === 'كما' && !head.source) return null;
  if (['act', 'judge', 'call'].includes(verb.form.verbClass)) return null;
  return { source: head.origin ?? head.source, pronoun: null, verb, next: head.source?.next ?? verb.next };
}

function phraseDraft(cue: PhraseCue, named: Named, content: Content, state: State): Draft {
  return {
    paragraph: state.paragraph,
    cue: { start: cue.start, end: named.verb?.end ?? cue.end },
    source: named.source,
    pronoun: named.pronoun,
    gender: named.verb?.form.gender ?? null,
    number: named.verb?.form.number ?? null,
    subject: named.pronoun ? state.subject : null,
    continues: named.pronoun !== null,
    contents: content.ranges,
    manner: content.manner,
    nominal: false,
    parent: state.parent,
    via: [],
  };
}

const isAhead = (row: readonly Atom[], at: number, state: State): boolean => firstWord(row, state.clause, at) >= at;

/** The first atom of a clause that is not a conjunction, a mark or a dateline in brackets. */
function firstWord(row: readonly Atom[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const atom = row[at];
    const word = wordOf(atom);
    if (
      atom?.kind === 'mark' ||
      atom?.kind === 'bracket' ||
      isFunction(word, 'clause') ||
      isFunction(word, 'complement') ||
      word === 'و'
    )
      at++;
    else break;
  }
  return at;
}

/** Looks for reports inside a content: in its own words, and in the quotations among them. */
function within(row: readonly Atom[], draft: Draft, content: Content, state: State): void {
  if (state.depth >= DEEPEST) return;
  const inner = (): State => ({
    paragraph: state.paragraph,
    drafts: state.drafts,
    parent: draft,
    depth: state.depth + 1,
    clause: 0,
    last: null,
    subject: null,
  });
  const next = inner();
  next.clause = content.from;
  read(row, content.from, content.next, next);
  for (const atom of row.slice(content.from, content.next))
    if (atom.kind === 'quotation' && isLong(atom)) read(atom.inner, 0, atom.inner.length, inner());
}

/** The verb whose subject does what a verbal noun says: «سارعت الوزارة إلى القول إن …». */
function carrierOf(
  row: readonly Atom[],
  cue: VerbCue,
  to: number,
  state: State,
): { verb: VerbCue; source: SourcePhrase | null } | null {
  for (let at = cue.at - 1; at >= Math.max(state.clause, cue.at - 20); at--) {
    const verb = verbAt(row, at);
    if (
      verb &&
      verb.form.person === 3 &&
      (verb.form.tense === 'past' || verb.form.tense === 'present') &&
      !title(wordOf(row[at]))
    )
      return { verb, source: header(row, verb, to).source ?? subjectBefore(row, verb, state.clause) };
  }
  return null;
}

/** A verbal noun reports only with its clause or quotation right behind it, and somebody to say it. */
function speaksAsNoun(row: readonly Atom[], cue: VerbCue, head: Header): boolean {
  if (!head.opener || head.content > cue.next + 3) return false;
  const before = wordOf(row[cue.at - 1]);
  const word = wordOf(row[cue.at]);
  return cue.pronoun !== '' || /^[بل]?ال/.test(word) || isFunction(before, 'stop') || /^ب/.test(word);
}

/** «يذكر أن», «يعتقد أن»: nobody says it. */
function isImpersonal(cue: VerbCue, head: Header, source: SourcePhrase | null): boolean {
  if (
    cue.form.tense !== 'present' ||
    cue.form.number === 'plural' ||
    source ||
    head.delegate ||
    head.opener !== 'clause'
  )
    return false;
  return !cue.joined || cue.form.verbClass === 'think' || /^(ذكر|توقع|أشار|رجح|أفاد)$/.test(cue.form.lemma);
}
