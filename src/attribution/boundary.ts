/**
 * Where what was said is over: where the reporting goes on.
 *
 * In «قال إن أ، وإن ب، مضيفا أن ج بحسب رويترز» the content of «قال» ends before «مضيفا»: a participle, a new verb of reporting, a phrase like «بحسب» or
 * a clause of somebody else's begins there.
 */

import { articleGoesOn } from './aside.ts';
import { canBegin, isNameAt } from './beginning.ts';
import { phraseAt, type VerbCue, verbAt } from './cues.ts';
import { saysWithDeed } from './deed.ts';
import { header } from './header.ts';
import { bare, GROUPS, isEveryday, isFunction, ORGANISATIONS, PLACES, title } from './lexicon.ts';
import { sourceBehind } from './named.ts';
import { speaksInNouns } from './noun-objects.ts';
import { tellsOwn } from './openers.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';
import { isBelieved, isImpersonal } from './verb-source.ts';
import type { Header } from './walk.ts';

/** Whether a content is over at this atom, beyond what ends every content. */
export type IsOver = (row: readonly Atom[], at: number) => boolean;

/** The first atom at which the reporting goes on, or `to`. */
export function boundary(row: readonly Atom[], from: number, to: number, isOver?: IsOver): number {
  for (let at = from + 1; at < to; at++)
    if (startsReport(row, at, to) || articleGoesOn(row, at) || isOver?.(row, at)) return at;
  return to;
}

/** Whether a phrase, a verb or a clause of reporting begins at this atom. */
function startsReport(row: readonly Atom[], at: number, to: number): boolean {
  const atom = row[at];
  if (atom?.kind !== 'word') return false;
  const word = atom.token.folded;
  if (/^وكان(ت|وا)?$/.test(word) && markOf(row[at - 1]) === ',' && hasQad(row, at, to)) return true;
  if (markOf(row[at - 1]) === ',' && saysWithDeed(row, at)) return true;
  const phrase = phraseAt(row, at);
  if (phrase) {
    if (phrase.follows === 'self') return true;
    if (phrase.follows === 'clause')
      return (
        (!/^و?كما$/.test(word) && verbAt(row, phrase.next) !== null) ||
        passesOn(row, at, phrase.next, to) ||
        startsClause(row, at, to)
      );
    if (sourceBehind(row, phrase.next, phrase.prefix)) return true;
  }
  const verb = verbAt(row, at);
  if (verb && !(title(word) && verb.form.tense !== 'participle')) {
    if (verb.form.tense === 'participle') return participleReports(row, at, to);
    if (verb.purpose && markOf(row[at - 1]) === ',') return answers(row, verb, to);
    if (verb.joined && !verb.purpose && verb.form.person === 3 && verb.form.tense !== 'noun')
      return reports(row, at, to);
  }
  if (isFunction(word, 'relative') && speakerGoesOn(row, at, to)) return true;
  if (goesOnLater(row, at, to)) return true;
  if (/^و?اما$/.test(word) && markOf(row[at - 1]) === ',') return startsClause(row, at, to);
  if (/^(الا|غير|بيد)$/.test(word) && isFunction(wordOf(row[at + 1]), 'complement'))
    return startsClause(row, at + 1, to);
  return (
    isFunction(word, 'clause') &&
    !/^(قد|كان|كانت|كانا|كانوا|عندما|ثم)$/.test(word) &&
    !(word === 'حين' && wordOf(row[at - 1]) !== 'في') &&
    startsClause(row, at, to)
  );
}

/** «…، ليرد عليه خوري: …»: somebody with a name says something else. */
function answers(row: readonly Atom[], verb: VerbCue, to: number): boolean {
  const { source, opener } = header(row, verb, to);
  return opener !== null && opener !== 'clause' && source !== null && canSpeak(source);
}

/** «…، قبل أن يضيف: …»: what the speaker says next. */
function goesOnLater(row: readonly Atom[], at: number, to: number): boolean {
  if (wordOf(row[at]) !== 'قبل' || wordOf(row[at + 1]) !== 'ان') return false;
  const verb = verbAt(row, at + 2);
  const found = verb?.form.verbClass === 'add' ? header(row, verb, to) : null;
  return found !== null && found.opener !== null && found.source === null;
}

/** «…، كما ذكرت الصحيفة»: who passes on what was said, and nothing after it. */
function passesOn(row: readonly Atom[], at: number, next: number, to: number): boolean {
  const verb = verbAt(row, next);
  if (markOf(row[at - 1]) !== ',' || !verb || !['say', 'add', 'quote'].includes(verb.form.verbClass)) return false;
  const { source, opener } = header(row, verb, to);
  return (
    opener === null && source !== null && canSpeak(source) && (source.next >= to || markOf(row[source.next]) !== '')
  );
}

/** «…، وكانت الأشغال قد بدأت»: what had happened before is told by the article. */
const hasQad = (row: readonly Atom[], at: number, to: number): boolean =>
  row.slice(at + 1, Math.min(to, at + 8)).some((atom) => wordOf(atom) === 'قد');

/** «… في شؤونها متهما جهات لم يسمها بالتحريض»: in the accusative behind a noun that is not, it tells how somebody spoke. */
const isCircumstance = (row: readonly Atom[], at: number, { form }: VerbCue): boolean =>
  (['judge', 'call'].includes(form.verbClass) ||
    (form.preposition !== null && wordOf(row[at + 1]) === form.preposition)) &&
  form.gender === 'm' &&
  form.number === 'singular' &&
  !/ا$/.test(wordOf(row[at - 1])) &&
  /^ال|....(ه|ها|هم)$/.test(wordOf(row[at - 1]));

/** How far behind a participle its clause may open, and how far a colon or a quotation («معلقا على قرار البلدية: "…"»). */
const NEAR = 4;
const FAR = 12;

/** A participle behind a comma or a quotation, or one whose content opens near by. */
export function participleReports(row: readonly Atom[], at: number, to: number): boolean {
  const verb = verbAt(row, at);
  if (verb?.form.tense !== 'participle') return false;
  const before = row[at - 1];
  if (verb.joined && verb.form.gender === 'f' && markOf(before) !== ',') return false; // «مديرة ومشيرة»
  if (/^(ليس|ليست|كان|كانت|يكون|تكون|بات|اصبح|يبدو|غير|ليسوا)$/.test(wordOf(before))) return false;
  const found = header(row, verb, to);
  const reach = found.opener === 'clause' || found.source ? NEAR : FAR;
  if (found.opener !== null && found.content <= at + reach) return true;
  if (verb.form.verbClass === 'weak') return false;
  const apart =
    markOf(before) === ',' || before?.kind === 'quotation' || wordOf(before) === '' || isCircumstance(row, at, verb);
  return apart && (verb.form.verbClass !== 'act' || wordOf(row[at + 1]) !== '');
}

/** A verb joined by و or ف that has content of its own, or a person with title behind it. */
function reports(row: readonly Atom[], at: number, to: number): boolean {
  const verb = verbAt(row, at);
  if (!verb) return false;
  const found = header(row, verb, to);
  if (found.opener) return true;
  if (verb.form.verbClass === 'weak' || verb.form.verbClass === 'document') return false;
  if (found.delegate || (tellsOwn(row, verb) && markOf(row[at - 1]) === ',')) return true;
  if (markOf(row[at - 1]) === ',' && (demands(row, verb, found) || othersSay(verb, found))) return true;
  return found.source !== null && found.source.kind === 'person' && found.source.role !== null;
}

/** «…، وندد بالهجوم»: behind a comma the one who spoke goes on in a noun phrase, the verb's preposition near by. */
const demands = (row: readonly Atom[], { form, next }: VerbCue, { source }: Header): boolean => {
  const { preposition, tense, verbClass } = form;
  if (source !== null || tense !== 'past' || preposition === null) return false;
  if (verbClass === 'say') return wordOf(row[next]) === preposition;
  if (!speaksInNouns(form)) return false;
  return row
    .slice(next, next + NEAR)
    .some((atom) => wordOf(atom) === preposition || (preposition.length === 1 && wordOf(atom).startsWith(preposition)));
};

/** «…، وتشير التقارير إلى تحسن»: behind a comma others are reported. */
const othersSay = ({ form, end }: VerbCue, { source }: Header): boolean =>
  source !== null &&
  source.start > end &&
  canSpeak(source) &&
  ['say', 'add', 'tell', 'call', 'deny'].includes(form.verbClass);

const MEANWHILE = /^(فيما|بينما|حين)$/;
/** «…، حيث حث العمدة سليم حداد السكان على الهدوء»: what somebody with office and name does meanwhile. */
const WHILE = /^(حيث|حيت|اذ)$/;
const isNamedOffice = (source: SourcePhrase): boolean =>
  source.kind === 'person' && source.name !== null && source.role !== null;

/** «الهجوم الذي وصفه بأنه جبان»: the pronoun stands for the attack, so the verb has another subject, which is hidden. */
const judgesWhom = (row: readonly Atom[], at: number, { form, pronoun, joined }: VerbCue): boolean =>
  form.verbClass === 'judge' && !joined && pronoun !== '' && pronoun === (wordOf(row[at]) === 'الذي' ? 'ه' : 'ها');

/** «في المدينة التي قال إنها جائعة»: the verb does not agree with «التي», so whoever speaks already says this too. */
function speakerGoesOn(row: readonly Atom[], at: number, to: number): boolean {
  const verb = verbAt(row, at + 1);
  if (verb && judgesWhom(row, at, verb)) {
    const { opener, source } = header(row, verb, to);
    return opener !== null && source === null;
  }
  if (!verb || verb.joined || verb.form.number !== 'singular' || !['past', 'present'].includes(verb.form.tense))
    return false;
  if (isBelieved(row, verb)) return false;
  const other = wordOf(row[at]) === 'التي' ? 'm' : wordOf(row[at]) === 'الذي' ? 'f' : null;
  if (
    !other ||
    (verb.form.gender !== other && !isOfThing(row, at)) ||
    !['say', 'think', 'tell'].includes(verb.form.verbClass)
  )
    return false;
  const { opener, source } = header(row, verb, to);
  return opener === 'clause' && source === null;
}

/** «الملف الذي قال إنه مقلق»: nothing that could speak stands right before «الذي». */
const isOfThing = (row: readonly Atom[], at: number): boolean =>
  [at - 1, at - 2, at - 3].every((before) => {
    const word = bare(wordOf(row[before]));
    const speaks = title(word) !== null || ORGANISATIONS.has(word) || GROUPS.has(word) || PLACES.has(word);
    return row[before]?.kind === 'word' && !speaks && !isNameAt(row, before);
  }) &&
  isEveryday(
    wordOf(row[at - 1]).startsWith('ال') && /ي(ه)?$/.test(wordOf(row[at - 1]))
      ? wordOf(row[at - 2])
      : wordOf(row[at - 1]),
  );

/** «فيما أكد …», «بينما رفض الحزب القرار», «لكن فلان أشار إلى أن …»: a clause of its own that reports. */
function startsClause(row: readonly Atom[], at: number, to: number): boolean {
  const word = wordOf(row[at]);
  let next = at + 1;
  while (isFunction(wordOf(row[next]), 'clause') || /^(قد|فقد|ان|الا|حين|وقت|المقابل)$/.test(wordOf(row[next]))) next++;
  const verb = verbAt(row, next);
  if (verb?.pronoun && word === 'فيما') return false;
  if (verb && verb.form.tense !== 'noun' && verb.form.tense !== 'participle') {
    const found = header(row, verb, to);
    if (WHILE.test(word) && isImpersonal(verb, found, found.source)) return false; // «حيث يعتقد أن»
    if (found.opener !== null || (word === 'كما' && wordOf(row[verb.next]) === verb.form.preposition)) return true;
    if (['weak', 'add', 'learn'].includes(verb.form.verbClass) || !found.source) return false; // «بينما تواصل الإدارة العمل»
    return MEANWHILE.test(word) ? canSpeak(found.source) : WHILE.test(word) && isNamedOffice(found.source);
  }
  if (!canBegin(row, next)) return false;
  const source = sourcePhrase(row, next);
  if (!source || source.next >= to) return false;
  let after = source.next;
  while (wordOf(row[after]) === 'قد' || wordOf(row[after]) === 'فقد' || markOf(row[after]) === ',') after++;
  const late = verbAt(row, after);
  return late !== null && late.form.tense !== 'noun' && header(row, late, to).opener !== null;
}
