/**
 * Statements in a headline: «فلان: …», «فلان لوكالة كذا: …», «فلان "…"», «"…".. فلان يروي», «فلان يؤكد أن …», «"…".. ماذا قال فلان؟».
 */

import { inside, lastOf } from './content.ts';
import { verbAt } from './cues.ts';
import { type Draft, NO_CUE } from './draft.ts';
import { isEveryday, isFunction, NAMES, namesAWork, PLACES, title } from './lexicon.ts';
import { quotedPhrase } from './named.ts';
import { sourcePhrase } from './phrase.ts';
import { isVerbOfMany } from './phrase-outside.ts';
import { type Atom, isLong, markOf, wordOf } from './quotations.ts';
import { reports } from './reports.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';

/** The longest source before a colon, in atoms. */
const LONGEST = 10;

/** The drafts of a headline: what stands beside the name of a source, else what a sentence would report. */
export function headline(row: readonly Atom[]): Draft[] {
  const colon = row.findIndex((atom, at) => at <= LONGEST && markOf(atom) === ':');
  const source = row[0]?.kind === 'word' ? sourcePhrase(row, 0) : colon > 0 ? quotedSpeaker(row) : null;
  if (source && colon > 0 && reachesColon(row, source, colon) && !isDateline(source, row, colon + 1)) {
    const end = row.findIndex((_, at) => at > colon && endsSide(row, at));
    const said = saidBy(source, row, colon + 1, end < 0 ? row.length : end);
    if (said) return [said, ...(end < 0 ? [] : otherSide(row, end + 1))];
  }
  const quoted = source && canSpeak(source) ? quotedBehind(source, row) : quotedFirst(row);
  return quoted ? [quoted] : reports(row, 0);
}

/** Dots end what he says, unless «and» goes on with it: «حداد: الطريق مغلق .. والجسر في خطر». */
const endsSide = (row: readonly Atom[], at: number): boolean =>
  markOf(row[at]) === '.' ||
  (markOf(row[at]) === '…' &&
    !(wordOf(row[at + 1]).startsWith('وال') && row.slice(at + 1).every((atom) => ![':', '…'].includes(markOf(atom)))));

/** «حداد: الطريق مغلق .. وخوري: الجسر مفتوح»: what another one says behind the dots. */
function otherSide(row: readonly Atom[], from: number): Draft[] {
  const joined = wordOf(row[from]).startsWith('و') && !NAMES.has(wordOf(row[from]));
  const source = sourcePhrase(row, from, joined);
  const isShort = source !== null && source.words.length <= LONGEST && markOf(row[source.next]) === ':';
  const said = isShort && isSpeaker(source) ? saidBy(source, row, source.next + 1, row.length) : null;
  return said ? [said] : [];
}

/** «"سليم" لخصومه: …»: a known name in quotation marks; any other may be that of a book. */
function quotedSpeaker(row: readonly Atom[]): SourcePhrase | null {
  const source = quotedPhrase(row, 0);
  const isShort = source !== null && source.words.length < 3 && !source.words.some(({ folded }) => isEveryday(folded));
  const isOutlet = isShort && markOf(row[1]) === ':' && !namesAWork(wordOf(row[2])); // «"ميرور": …», but «"حديقة الملح": رواية …»
  return source && (isOutlet || canSpeak(source)) ? source : null;
}

/** A longer paragraph is no line of its own, in atoms. */
const LINE = 45;
/** «المصدر: رويترز», «الكاتب: فلان»: whose work the article is. */
const CREDIT = /^(ال)?(مصدر|كاتب|محرر|مراسل|مترجم|مصور|مخرج|مولف|ناشر|معد|مقدم|تاريخ|موقع)$/;

/** The drafts of a line under the headline that is written like one («وزير الثقافة: الراحل جمع بين الفن والتواضع»); null for any other paragraph. */
export function subheading(row: readonly Atom[], paragraph: number): Draft[] | null {
  const colon = row.findIndex((atom) => markOf(atom) === ':');
  if (colon < 1 || row.length > LINE || row.length < colon + SHORTEST || row.some((atom) => markOf(atom) === '.'))
    return null;
  const source = sourcePhrase(row, 0);
  if (source?.next !== colon || !canSpeak(source) || CREDIT.test(wordOf(row[0]))) return null;
  if (source.kind === 'person' && !source.role && paragraph > LEAD) return null; // «سليم حداد: كاتب ولد في القرية»
  const said = saidBy(source, row, colon + 1, row.length);
  return said && [{ ...said, paragraph }];
}
/** Later a name with a colon may open a list. */
const LEAD = 2;
/** A line has at least so many atoms behind its colon. */
const SHORTEST = 4;

/** «مدنين: احتجاجات»: one word that neither the lists nor the article know as a name is a place or a subject. */
const isSpeaker = (source: SourcePhrase): boolean =>
  canSpeak(source) || source.words.length > 1 || source.words[0]?.isName === true;

/** «الأردن: إضراب واسع», «فرنسا: من هي هذه الحركة؟»: a place, and behind it a question or a noun that no place would say. */
function isDateline({ words }: SourcePhrase, row: readonly Atom[], at: number): boolean {
  const first = wordOf(row[at]);
  if (words.length > 1 || !PLACES.has(words[0]?.folded ?? '')) return false;
  return (
    /^(من|ما|ماذا|هل|كيف|لماذا|متي|اين|كم)$/.test(first) ||
    (isEveryday(first) && !first.startsWith('ال') && !verbAt(row, at))
  );
}

/** Nothing stands between source and colon, or those who are spoken to, or for a person the occasion: «حداد لـ"النهار":», «حداد عن الأزمة:». */
function reachesColon(row: readonly Atom[], source: SourcePhrase, colon: number): boolean {
  if (source.next >= colon) return source.next === colon && (row[0]?.kind === 'quotation' || isSpeaker(source));
  if (source.next === colon - 1 && row[source.next]?.kind === 'quotation')
    return title(source.words[0]?.folded ?? '') !== null; // «مخرجة "الجسر": …»
  const behind = wordOf(row[source.next]);
  if (behind.startsWith('ل') || isVerbOfMany(behind, source.words)) return true; // «ناشطات يروين قصتهن:»
  if (source.kind !== 'person' || !canSpeak(source) || !TAIL.test(behind)) return false;
  return row.slice(source.next, colon).every((_, at) => !isFiniteAt(row, source.next + at));
}
const TAIL = /^(عن|في|من|بعد|قبل|خلال|عقب|امام|حول|بشان|ردا|تعليقا|علي|ناعيا|م...+ا)$/;
const isFiniteAt = (row: readonly Atom[], at: number): boolean =>
  ['past', 'present'].includes(verbAt(row, at)?.form.tense ?? '');

/** «دراسة "السكر مضر بالقلب والأسنان"»: the headline is a source and a quotation. */
function quotedBehind(source: SourcePhrase, row: readonly Atom[]): Draft | null {
  const quotation = row[source.next];
  const ends = source.next === row.length - 1 || markOf(row[source.next + 1]) === '…';
  if (quotation?.kind !== 'quotation' || !isLong(quotation) || !ends) return null;
  return saidBy(source, row, source.next, source.next + 1);
}

/** «"السقف انهار فوقنا".. شاهد يروي ما حدث». */
function quotedFirst(row: readonly Atom[]): Draft | null {
  const [quotation, mark] = row;
  if (quotation?.kind !== 'quotation' || !isLong(quotation) || !['…', '.', ',', '-'].includes(markOf(mark)))
    return null;
  if (isFunction(wordOf(quotation.inner[0]), 'stop')) return null; // «"بعد العثور على الجثة".. شهود يروون»
  const asked = ASKS.test(wordOf(row[2])) && verbAt(row, 3)?.form.verbClass === 'say';
  const source = sourcePhrase(row, asked ? 4 : 2);
  if (source && asked) return saidBy(source, row, 0, 1);
  if (!source || !canSpeak(source)) return null;
  return source.next >= row.length || verbAt(row, source.next) ? saidBy(source, row, 0, 1) : null;
}

/** «"انهار كل شيء فجأة".. ماذا قال الشاهد؟»: the answer stands before its question. */
const ASKS = /^(ماذا|بماذا|بم|هكذا|كيف)$/;

/** What stands between two atoms of the headline, as words of the source. */
function saidBy(source: SourcePhrase, row: readonly Atom[], from: number, to: number): Draft | null {
  const first = row[from];
  const last = lastOf(row, from, row[to - 1]?.kind === 'bracket' ? to - 1 : to); // «… (فيديو)»
  if (!first || !last) return null;
  const quoted = first.kind === 'quotation' && first === last ? inside(first) : null;
  const mixed = row.slice(from, to).some((atom) => atom.kind === 'quotation');
  return {
    ...NO_CUE,
    source,
    contents: [quoted ?? { start: first.start, end: last.end }],
    manner: quoted ? 'direct' : mixed ? 'mixed' : 'indirect',
  };
}
