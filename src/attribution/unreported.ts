/**
 * Verbs of reporting that report nobody's words.
 *
 * «لم يعلن الوزير أن …» says what was not said; in «وهذا يؤكد أن …» and «ما يشير إلى أن …» a fact shows something; «تبين أن …» and «تردد أن …» have
 * no speaker at all; «أطلق النار بعد أن ظن أنه لص» tells why something was done.
 */

import { fold } from '../arabic/normalise.ts';
import { canBegin, isNameAt } from './beginning.ts';
import type { VerbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { bare, isFunction, PRESS } from './lexicon.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { hangsOnTime } from './subordinate.ts';
import type { Header } from './walk.ts';

const NEGATION = /^[وف]?(لم|لن)$/;
/** «لا يذكر أن»: with these verbs only what is said is denied; «لا يعتقد أن», «لا يستبعد أن» still tell what somebody thinks. */
const DENIABLE: readonly string[] = ['say', 'add', 'tell'];
const OPINION = /^(استبعد|توقع|رجح|تنبا|قدر)$/;

/** Facts that show what a verb of saying shows in other sentences. */
const FACT = /^[وف]?(هذا|هذه|ذلك|تلك)$/;
/** «ما», «الأمر الذي»: what the sentence has told before; «ما قال إنه خطأ» is somebody's word all the same. */
const WHICH = /^[وف]?(مما|ما)$/;
const SHOWS = /^(اكد|اشار|كشف|اوضح|ابرز|بين|افاد|اثبت|اظهر|دل|اوحي|رجح|فسر|برر|توقع|عكس)$/;

/** «اكتشف الباحثون أن» is published, «اكتشف سليم أن» happened to him. */
const FINDS = /^(اكتشف|وجد|ادرك)$/;

/**
 * «الأرقام تؤكد أن», «تضارب الآراء يؤكد أن»: a noun that cannot speak stands at the head of the clause, so it is what shows, and the verb
 * has no hidden subject. «في ختام الجلسة يؤكد أن» begins with a preposition and has one.
 */
export function shownByThing(row: readonly Atom[], cue: VerbCue, clause: number): boolean {
  if (cue.joined || cue.pronoun || cue.form.tense !== 'present' || !SHOWS.test(fold(cue.form.lemma))) return false;
  let head = clause;
  while (head < cue.at && (row[head]?.kind === 'mark' || LEADS.test(wordOf(row[head])))) head++;
  if (head >= cue.at || !canBegin(row, head) || isNameAt(row, head)) return false;
  return [head, head + 1].some((at) => at < cue.at && /^و?ال/.test(wordOf(row[at])));
}
const LEADS = /^[وف]?(ان|لان|لكن|بل|كل|هذه|هذا)$/;

/** Forms that are verbs of their own where nobody is named: «تبين أن», «تردد أن». */
const IMPERSONAL = /^[وف]?(تبين|يتبين|تردد|يتردد)$/;

/** «علم الموقع من مصدر أن», «علمت الصحيفة أن»: news that a medium has heard; «علم سليم أن» tells what he came to know. */
const learnt = ({ source, origin }: Header): boolean =>
  origin !== null || (source !== null && PRESS.has(bare(source.words[0]?.folded ?? '')));

/** A study, a body or several people. */
const publishes = ({ form }: VerbCue, { source }: Header): boolean =>
  form.number === 'plural' || (source !== null && (source.number === 'plural' || PUBLISHERS.includes(source.kind)));
const PUBLISHERS: readonly string[] = ['document', 'organisation', 'group'];

/** «توقعت أن يرد الخصم "بقوة"»: behind «أن», which is not «إن», the verb stands in the subjunctive and tells what may come. */
export const isWished = (row: readonly Atom[], { at, form }: VerbCue): boolean => {
  const before = row[at - 1];
  const wish = before?.kind === 'word' && /^(ب?أن|لأن)$/.test(before.token.text);
  return wish && form.tense === 'present' && !/^(قبل|الي|دون)$/.test(wordOf(row[at - 2]));
};

/** Deeds that are done to somebody. */
const TO_SOMEBODY = /^(التقى|استقبل|هنأ|شكر|حيا|عاتب|وبخ|امتدح|نعى|هاجم)$/;

/**
 * «ترأس الوزير اجتماعا والتقى مدير المستشفى، وطالب بـ…»: where nothing follows, whoever is named behind a verb that needs an object is
 * that object, and the subject is somebody before it.
 */
export const isDoneTo = (row: readonly Atom[], cue: VerbCue, named: SourcePhrase, before: readonly Draft[]): boolean =>
  cue.joined &&
  TO_SOMEBODY.test(cue.form.lemma) &&
  named.start >= cue.end &&
  (row[named.next] === undefined || markOf(row[named.next]) === ',') &&
  before.some(({ source }) => source !== null && (source.gender === null || source.gender === cue.form.gender));

/** «أعتقد أن», written like «اعتقد» but for the hamza: whoever writes the article thinks so. */
const isFirstPerson = (atom: Atom | undefined, lemma: string): boolean =>
  atom?.kind === 'word' && /^[وف]?أ/.test(atom.token.text) && /^ا[عقتسنش]ت/.test(lemma);

/** «اتفقا على أن تبدأ الهدنة» is a decision, «اتفقوا على أن الهدنة هشة» an opinion: only the decision has a verb behind «أن». */
const decides = (row: readonly Atom[], { content }: Header): boolean => /^[يت]/.test(wordOf(row[content]));

/** «بين البلاغ "أن الطريق مغلق"»: the clause that a verb needs may stand within the quotation marks. */
const holdsClause = (atom: Atom | undefined): boolean =>
  atom?.kind === 'quotation' && isFunction(wordOf(atom.inner[0]), 'complement');

/** «تعد الوزارة بأن …»: the clause of a promise stands near its verb. */
const opensNear = (cue: VerbCue, { opener, content }: Header): boolean =>
  opener !== null && content <= cue.next + PROMISED;
const PROMISED = 5;

/** Whether the verb with this header tells no words of anybody. */
export function reportsNothing(row: readonly Atom[], cue: VerbCue, head: Header): boolean {
  const lemma = fold(cue.form.lemma);
  const before = wordOf(row[cue.at - 1]);
  const { tense, verbClass } = cue.form;
  if (verbClass === 'weak' && head.opener === 'quotation' && !holdsClause(row[head.content])) return true;
  if (verbClass === 'quote' && head.opener === 'colon' && !head.source && !head.origin) return true; // «نقل المحاكمة إلى الجنوب: …»
  if (tense !== 'past' && tense !== 'present') return false;
  if (lemma === 'اخفي') return !/^[وف]?(لا|لم)$/.test(before); // «لا يخفي أنه متعب»
  if (verbClass === 'think' && !head.source && hangsOnTime(row, cue)) return true;
  if (isFirstPerson(row[cue.at], lemma) && !head.source) return true;
  if (lemma === 'اتفق' && decides(row, head)) return true;
  if (/^و?عد$/.test(lemma) && tense === 'present' && !opensNear(cue, head) && !cue.pronoun) return true; // «تعد المدينة أكبر ميناء»
  if (NEGATION.test(before) && DENIABLE.includes(verbClass) && !OPINION.test(lemma)) return true;
  if (verbClass === 'learn') return !learnt(head);
  if (FINDS.test(lemma)) return !publishes(cue, head);
  if (head.source || cue.pronoun) return false;
  if (IMPERSONAL.test(wordOf(row[cue.at])) && head.opener === 'clause') return true;
  if (FACT.test(before)) return SHOWS.test(lemma);
  const which = WHICH.test(before) || (before === 'الذي' && wordOf(row[cue.at - 2]) === 'الامر');
  return which && tense === 'present' && SHOWS.test(lemma);
}
