/**
 * Who says what a verb reports, as far as its sentence tells, and whether anybody does.
 *
 * «أكدت رنا أن» has its source behind it, «رنا أكدت أن» before it, «سارعت الوزارة إلى القول إن» at the verb that carries the verbal noun;
 * «وأكدت أن» leaves it to the article. «يذكر أن» and «ما وصفه بالخطأ» report nobody.
 */

import { isNameAt } from './beginning.ts';
import { type VerbCue, verbAt } from './cues.ts';
import { actorBefore } from './deed.ts';
import { header } from './header.ts';
import { GROUPS, isEveryday, isFunction, title } from './lexicon.ts';
import { type Atom, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';
import { sourceUpTo, subjectBefore, textBefore } from './subject.ts';
import type { Header } from './walk.ts';

export interface VerbSource {
  /** Null where the subject is hidden in the verb. */
  readonly source: SourcePhrase | null;
  /** The finite verb that a verbal noun hangs on; its gender and number are the subject's. */
  readonly carrier: VerbCue | null;
}

/** How far before a verbal noun its verb may stand, in atoms. */
const REACH = 20;

/** The source of a verb in the clause that begins at `clause`; null if the verb reports nobody's words. */
export function verbSource(
  row: readonly Atom[],
  cue: VerbCue,
  head: Header,
  to: number,
  clause: number,
): VerbSource | null {
  const { tense, verbClass } = cue.form;
  const before = wordOf(row[cue.at - 1]);
  if (verbClass === 'weak' && !head.opener) return null;
  if (verbClass === 'judge' && cue.pronoun && /^(ما|فيما|بما|مما|عما)$/.test(before)) return null;
  if (verbClass === 'call' && cue.pronoun && isFunction(before, 'relative')) return null;
  if (isBelieved(row, cue)) return null;
  if (tense === 'noun' && !cue.pronoun) return carriedNoun(row, cue, head, to, clause);
  if (tense === 'noun' && !speaksAsNoun(row, cue, head)) return null;
  if (verbClass === 'stand') {
    const source = head.source ?? textBefore(row, cue.at, clause);
    return source && { source, carrier: null };
  }
  const ahead = tense === 'participle' ? actorBefore(row, cue) : subjectBefore(row, cue, clause);
  const hearer = verbClass === 'tell' && tense === 'past' && ahead !== null && ahead.next === cue.at; // «سليم أبلغ الوزير أن»
  const apart =
    ahead !== null && ahead.next === cue.at && head.source !== null && head.source.start > (row[cue.next]?.end ?? 0); // «الصحيفة ذكرت، في تقرير مراسلها سليم، أن»
  const source =
    head.source && !hearer && !apart && (canSpeak(head.source) || head.source.role || !ahead) ? head.source : ahead;
  if (!source && verbClass === 'document') return null; // «اتفاق يقضي بأن»
  return isImpersonal(cue, head, source) && !hasPronoun(before) ? null : { source, carrier: null };
}

/** «سارعت الوزارة إلى القول إن …»: what the noun says is said by the subject of its verb. */
function carriedNoun(row: readonly Atom[], cue: VerbCue, head: Header, to: number, clause: number): VerbSource | null {
  if (!speaksAsNoun(row, cue, head)) return null;
  for (let at = cue.at - 1; at >= Math.max(clause, cue.at - REACH); at--) {
    const carrier = verbAt(row, at);
    if (!carrier || !isFiniteVerb(carrier) || title(wordOf(row[at]))) continue;
    return { source: header(row, carrier, to).source ?? subjectBefore(row, carrier, clause), carrier };
  }
  const before = /^ب/.test(wordOf(row[cue.at])) ? sourceUpTo(row, clause, cue.at) : null; // «توجه إليه حداد بالقول: …»
  if (before) return { source: before, carrier: null };
  const impersonal = row.slice(clause, cue.at).some((atom) => IMPERSONAL.test(wordOf(atom)));
  return impersonal || cue.form.verbClass !== 'say' ? null : { source: null, carrier: null }; // «بادر إلى القول إن»
}

/** «يمكن القول إن», «لا بد من الإشارة إلى أن», «من السابق لأوانه القول إن»: nobody says it. */
const IMPERSONAL =
  /^[وف]?(يمكن|يمكننا|الممكن|يجب|ينبغي|يجدر|تجدر|جدير|الجدير|بد|يكفي|تكفي|يصح|يجوز|صعب|الصعب|السابق|المبالغه|نستطيع|يستطيع|المفيد|الضروري|المهم|وجب|تبقي|سبقت|سبق|مع|يفوت)$/;

const isFiniteVerb = ({ form }: VerbCue): boolean =>
  form.person === 3 && (form.tense === 'past' || form.tense === 'present');

/** A verbal noun reports only with its clause or quotation right behind it, and somebody to say it. */
function speaksAsNoun(row: readonly Atom[], cue: VerbCue, head: Header): boolean {
  if (!head.opener || head.content > cue.next + 3) return false;
  const before = wordOf(row[cue.at - 1]);
  const word = wordOf(row[cue.at]);
  return cue.pronoun !== '' || /^[بل]?ال/.test(word) || isFunction(before, 'stop') || /^ب/.test(word);
}

/** «لأنه يعتقد أن», «لكنه يرى أن»: the pronoun is the subject. */
const hasPronoun = (before: string): boolean => /^[وف]?(لان|ان|لكن|كان|لعل)ه$/.test(before);

/** Verbs whose passive is written like «he says»; «يشير إلى أن», «يرى أن» are active, since the passive would be «يشار», and «يرى» is not said of nobody. */
const PASSIVE = /^(ذكر|توقع|رجح|اشتبه|زعم|لوحظ|اعتقد|ظن|افترض|خشي|أمل|لاحظ|خمن)$/;

/** «موقع» in «موقع يعتقد أنه قديم». */
const isThing = (row: readonly Atom[], at: number): boolean => {
  const word = wordOf(row[at]);
  return isEveryday(word) && !word.startsWith('ال') && title(word) === null && !GROUPS.has(word) && !isNameAt(row, at);
};

/** «الموقع الذي يعتقد أنه …»: said of the site, by nobody. */
export const isBelieved = (row: readonly Atom[], { at, next, form }: VerbCue): boolean =>
  (isFunction(wordOf(row[at - 1]).replace(/^و/, ''), 'relative') || isThing(row, at - 1)) &&
  form.tense === 'present' &&
  form.gender === 'm' &&
  form.number === 'singular' &&
  PASSIVE.test(form.lemma) &&
  /^ان(ه|ها|هم)$/.test(wordOf(row[next]));

/** «يذكر أن», «يعتقد أن»: nobody says it. */
export function isImpersonal({ form, at, joined }: VerbCue, head: Header, source: SourcePhrase | null): boolean {
  const passive = form.tense === 'present' && form.gender === 'm' && form.number === 'singular';
  if (!passive || source || head.delegate || head.opener !== 'clause') return false;
  if (PASSIVE.test(form.lemma)) return true;
  return !joined && at > 0 && (form.verbClass === 'think' || /^(أشار|أفاد)$/.test(form.lemma)); // «القرار يشير إلى أن …»
}
