/**
 * The reports of one sentence: every cue with its source and content, and the reports within a content.
 *
 * «قال سليم إن رنا أكدت أن الطريق مغلق، مضيفا أنه حزين» gives three drafts: the first holds the second («رنا … أن الطريق مغلق»), and the third
 * has the subject of the first. Sources are only pointed at here; speakers.ts finds out who they are.
 */

import { accordingAt } from './according.ts';
import { type IsOver, participleReports } from './boundary.ts';
import { type Content, contentFrom, inside } from './content.ts';
import { type VerbCue, verbAt } from './cues.ts';
import { type Draft, NO_CUE } from './draft.ts';
import { header } from './header.ts';
import { quotedBefore, toldBefore } from './inverted.ts';
import { title } from './lexicon.ts';
import { masdarSource } from './masdar.ts';
import { nominalContent } from './nominal.ts';
import { type Atom, isLong, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';
import { actDraft, DEEPEST, passedAct, type State, verbDraft } from './state.ts';
import { opening, sourceUpTo } from './subject.ts';
import { butBegins, clauseIsOver, isSubordinate } from './subordinate.ts';
import { atHead, behindColon } from './unled.ts';
import { isDoneTo, isWished, reportsNothing, shownByThing } from './unreported.ts';
import { verbSource } from './verb-source.ts';
import type { Header } from './walk.ts';

/** At most so many statements of a sentence are passed on by a source at its end. */
const PASSED_ON = 8;
/** No words of an article pass through more hands. */
const LONGEST_CHAIN = 3;

/** The drafts of one sentence, in the order in which their cues are met. */
export function reports(row: readonly Atom[], paragraph: number): Draft[] {
  const actor = opening(row);
  const drafts: Draft[] = actor ? [{ ...NO_CUE, paragraph, source: actor }] : [];
  read(row, 0, row.length, {
    paragraph,
    drafts,
    parent: null,
    depth: 0,
    clause: 0,
    last: null,
    subject: null,
    before: null,
  });
  const first = atHead(row, drafts, paragraph);
  return first ? [...drafts, first] : drafts;
}

function read(row: readonly Atom[], from: number, to: number, state: State): void {
  let at = from;
  while (at < to) {
    const atom = row[at];
    if (atom?.kind === 'quotation' && state.depth === 0) at = readContinued(row, at, state);
    else if (atom?.kind === 'word') at = readAccording(row, at, to, state) ?? readVerb(row, at, to, state) ?? at + 1;
    else at++;
  }
}

/** A quotation right behind the words of the last speaker goes on with them. */
function readContinued(row: readonly Atom[], at: number, state: State): number {
  const atom = row[at];
  const follows = state.last && state.clause === at && row[at - 1]?.kind === 'quotation';
  const range = follows && atom?.kind === 'quotation' && isLong(atom) ? inside(atom) : null;
  const draft = range
    ? { ...NO_CUE, paragraph: state.paragraph, subject: state.last, contents: [range] }
    : behindColon(row, at, state.paragraph);
  if (draft) state.drafts.push(draft);
  return at + 1;
}

function readVerb(row: readonly Atom[], at: number, to: number, state: State): number | null {
  const cue = verbAt(row, at);
  if (cue?.form.person !== 3) return null;
  const { tense, verbClass } = cue.form;
  const head = header(row, cue, to);
  if (tense === 'participle' && ((title(wordOf(row[at])) && !head.opener) || !participleReports(row, at, to)))
    return null;
  if (
    reportsNothing(row, cue, head) ||
    isFirstPerson(row, cue, state) ||
    (isWished(row, cue) && (state.depth > 0 || !head.opener))
  )
    return null;
  const owner = masdarSource(row, cue, head);
  const found = owner ? { source: owner, carrier: null } : verbSource(row, cue, head, to, state.clause);
  if (!found) return null;
  if (state.depth > 0 && verbClass === 'stand' && !head.source) return null;
  if (!found.source && shownByThing(row, cue, state.clause)) return null;
  const { carrier } = found;
  const source = found.source ?? (at === 0 && state.clause === 0 ? state.before : null);
  if (state.depth > 0 && tense !== 'participle' && !(source && canSpeak(source))) return null;
  const told = head.opener || state.depth > 0 ? null : toldBefore(row, cue, source, state.clause);
  if (told) return accept(row, verbDraft(cue, head, source, told, state), told, state);
  if (head.delegate && !head.opener) return readDelegate(row, cue, head, source, to, state);
  const before =
    head.opener === 'clause' || head.opener === 'colon' || (head.opener && cue.joined)
      ? null
      : readQuotedBefore(row, cue, head, source, to, state);
  if (before !== null) return before;
  if (!head.opener || verbClass === 'act')
    return readNominal(row, cue, source, head, to, state) ?? readAct(row, cue, source, head, state);
  const content = contentFrom(row, head.content, to, endOf(row, cue, owner !== null, state));
  if (!content) return head.opener === 'colon' ? readAct(row, cue, source, head, state) : null; // what was said is the next paragraph
  const draft = verbDraft(cue, head, source, content, state);
  if (head.content - cue.next > NEAR) readBetween(row, cue.next, head.content - 1, state);
  return accept(
    row,
    carrier ? { ...draft, subject: null, gender: carrier.form.gender, number: carrier.form.number } : draft,
    content,
    state,
  );
}

/** «قال سليم: "أبلغت الوزارة أن …"»: what opens a man's own words and is spelled like a woman's verb is his own. */
const isFirstPerson = (row: readonly Atom[], { at, form, joined }: VerbCue, { depth, parent }: State): boolean =>
  depth > 0 &&
  at === 0 &&
  !joined &&
  row[0]?.kind === 'word' &&
  /ت$/.test(wordOf(row[0])) &&
  form.tense === 'past' &&
  form.gender === 'f' &&
  parent?.gender === 'm' &&
  parent.manner === 'direct';

/** What else ends the content of a verb: the main clause behind a dependent one, «لكن» behind what somebody quoted says of others. */
function endOf(row: readonly Atom[], cue: VerbCue, isNoun: boolean, { depth }: State): IsOver | undefined {
  if (isNoun || isSubordinate(row, cue)) return clauseIsOver;
  return depth > 0 ? butBegins : undefined;
}

/** A header longer than this may hold a report of its own, in atoms. */
const NEAR = 6;

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

/** «تابع قائلا: …»: the participle opens the content; source and sentence are those of the verb before it. */
function readDelegate(
  row: readonly Atom[],
  cue: VerbCue,
  head: Header,
  source: SourcePhrase | null,
  end: number,
  state: State,
): number | null {
  const holder = source ? passedAct(cue, source, head, state) : actDraft(cue, head.origin, state); // «نقل عن الوزير …، موضحا»
  state.subject = holder;
  state.drafts.push(holder);
  const to = head.delegate ?? cue;
  readBetween(row, cue.next, to.at, state);
  return readVerb(row, to.at, end, state) ?? to.next;
}

/** «دعا سليم إلى وقف القتال»: the object of the verb is what was said; what stands in it is read as if it stood alone. */
function readNominal(
  row: readonly Atom[],
  cue: VerbCue,
  source: SourcePhrase | null,
  head: Header,
  to: number,
  state: State,
): number | null {
  const content = state.depth === DEEPEST ? null : nominalContent(row, cue, head, to);
  if (!content) return null;
  const draft = { ...verbDraft(cue, head, source, content, state), nominal: true };
  state.drafts.push(draft);
  if (source) state.subject = draft;
  return head.source ? head.source.next : null;
}

/** A verb with a subject and no content of its own: it tells who is spoken of. */
function readAct(
  row: readonly Atom[],
  cue: VerbCue,
  source: SourcePhrase | null,
  head: Header,
  state: State,
): number | null {
  const finite = cue.form.tense === 'past' || cue.form.tense === 'present';
  const isOf = cue.pronoun && !isPresented(row, cue, source);
  if (!finite || !source || state.depth === DEEPEST || isOf || isDoneTo(row, cue, source, state.drafts)) return null;
  const holder = passedAct(cue, source, head, state);
  state.drafts.push(holder);
  state.subject = holder;
  return head.source ? head.source.next : null;
}

/** «الورقة الثالثة قدمها سليم حداد، وقال إن …»: what he made stands at the head of the sentence, he right behind the verb. */
const isPresented = (row: readonly Atom[], cue: VerbCue, source: SourcePhrase | null): boolean =>
  /^و?ال/.test(wordOf(row[0])) &&
  cue.at > 0 &&
  cue.at < 5 &&
  source?.kind === 'person' &&
  source.start === row[cue.next]?.start;

/** «"…"، قال سليم»: the content stands before its verb. */
function readQuotedBefore(
  row: readonly Atom[],
  cue: VerbCue,
  head: Header,
  source: SourcePhrase | null,
  to: number,
  state: State,
): number | null {
  const content = quotedBefore(row, cue, head, to, state.clause);
  return content && accept(row, verbDraft(cue, head, source, content, state), content, state);
}

/** «بحسب رويترز», at the head of a clause or behind what was said. */
function readAccording(row: readonly Atom[], at: number, to: number, state: State): number | null {
  const found = state.depth === DEEPEST ? null : accordingAt(row, at, to, state);
  if (!found) return null;
  const { draft, content, source } = found;
  if (!draft || !content) {
    if (source) passLastOn(source, state);
    state.clause = found.next;
    return found.next;
  }
  if (found.place === 'ahead') {
    const next = accept(row, draft, content, state);
    if (source) passOn(row, draft, source, state);
    return next;
  }
  state.drafts.push(draft);
  state.last = draft;
  state.subject = draft;
  state.clause = found.next;
  return found.next;
}

/** «قال إن …، وأضاف أن …، بحسب رويترز»: all that the sentence reports came through its source. */
function passLastOn(source: SourcePhrase, state: State): void {
  for (const draft of state.drafts.slice(-PASSED_ON))
    if (draft.parent === state.parent && draft.contents.length > 0 && draft.via.length < LONGEST_CHAIN)
      draft.via = [source, ...draft.via];
}

/** «بحسب رويترز فإن الوزير قال إن …»: the words are the minister's, passed on. */
function passOn(row: readonly Atom[], draft: Draft, source: SourcePhrase, state: State): void {
  const begin = draft.contents[0]?.start ?? 0;
  const inner = state.drafts.find(
    (other) =>
      other.parent === draft &&
      other.source !== null &&
      !other.nominal &&
      Math.min(other.source.start, other.cue?.start ?? other.source.start) <= begin + 1 &&
      other.contents.length > 0,
  );
  if (!inner || isOpinion(row, inner)) return;
  inner.parent = draft.parent;
  inner.via = [source, ...inner.via];
  state.drafts.splice(state.drafts.indexOf(draft), 1);
  state.last = inner;
  state.subject = inner;
}

/** «وبحسب المصادر، يأمل الوزير أن …»: what somebody hopes or thinks is the source's word all the same. */
const isOpinion = (row: readonly Atom[], { cue }: Draft): boolean =>
  row.some((atom, at) => atom.end === cue?.end && verbAt(row, at)?.form.verbClass === 'think');

/** Looks for reports inside a content: in its own words, and in the quotations among them. */
function within(row: readonly Atom[], draft: Draft, content: Content, state: State): void {
  if (state.depth >= DEEPEST) return;
  const inner = (before: SourcePhrase | null): State => ({
    paragraph: state.paragraph,
    drafts: state.drafts,
    parent: draft,
    depth: state.depth + 1,
    clause: 0,
    last: null,
    subject: null,
    before,
  });
  const next = inner(null);
  next.clause = content.from;
  read(row, content.from, content.next, next);
  for (let at = content.from; at < content.next; at++) {
    const atom = row[at];
    if (atom?.kind === 'quotation' && isLong(atom))
      read(atom.inner, 0, atom.inner.length, inner(sourceUpTo(row, content.from, at)));
  }
}
