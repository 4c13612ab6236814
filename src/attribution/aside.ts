/**
 * Where the article itself goes on behind somebody's words, though no new report begins.
 *
 * It tells what the words meant («، في إشارة إلى …»), when and where they fell («، وذلك خلال مؤتمر …», «، في الوقت الذي …»), and what they
 * left open («دون أن يذكر …», «من دون تحديد موعد»). «وذلك لأن …» is a reason that was given, and goes on with them.
 */

import { verbAt } from './cues.ts';
import { SPOKEN, TIMES } from './lexicon.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';

/** Whether the article takes over at this atom of a content. */
export const articleGoesOn = (row: readonly Atom[], at: number): boolean =>
  leavesOpen(row, at) || tellsNoMore(row, at) || (markOf(row[at - 1]) === ',' && comments(row, at));

function comments(row: readonly Atom[], at: number): boolean {
  const word = wordOf(row[at]);
  const second = wordOf(row[at + 1]);
  const third = wordOf(row[at + 2]);
  if (/^(في|خلال|عبر)$/.test(word))
    return SPOKEN.has(second) || second === 'اشاره' || (second === 'الوقت' && third === 'الذي');
  if (word === 'ولم') return UNKNOWN.test(second); // «، ولم يصدر أي تأكيد»
  if (COMES.test(word)) return SPOKEN.has(second) || /^(هذا|هذه|ذلك)$/.test(second); // «، وجاءت تصريحات حداد بعد …»
  if (word !== 'وذلك') return false;
  if (/^(بعد|قبل)$/.test(second)) return TIMES.has(third);
  return /^(خلال|ردا|تعليقا|عقب|اثر|غداه|عشيه|اثناء)$/.test(second) || third === 'خلفيه' || SPOKEN.has(third);
}

const COMES = /^و(جا|جات|ياتي|تاتي)$/;

/** What nobody has confirmed. */
const UNKNOWN = /^[يت](صدر|عرف|تضح|تسن|رد|تاكد|تبين|علم|علق)$/;

/** What somebody does not say, as a noun. */
const TELLING =
  /^(الكشف|كشف|ذكر|تحديد|توضيح|الخوض|تقديم|اعطاء|تسميه|تسميته|تسميتها|الافصاح|الاشاره|ايضاح|تفاصيل|مزيد|الدخول)$/;

/** «لكنه لم يذكر تفاصيل», «إلا أنها رفضت الكشف عن اسمه». */
function tellsNoMore(row: readonly Atom[], at: number): boolean {
  const word = wordOf(row[at]);
  const but = /^و?لكن(ه|ها|هم)?$/.test(word)
    ? at + 1
    : word === 'الا' && /^ان(ه|ها|هم)$/.test(wordOf(row[at + 1]))
      ? at + 2
      : -1;
  if (but < 0) return false;
  const next = wordOf(row[but + 1]);
  return /^(لم|لا)$/.test(wordOf(row[but]))
    ? TELLS.test(next)
    : /^رفض(ت|وا)?$/.test(wordOf(row[but])) && TELLING.test(next);
}
const TELLS = /^[يت](ذكر|حدد|وضح|كشف|فصح|قدم|عط|عطي|ورد|دل|شر|سم|تطرق)(وا)?$/;

/** «دون أن يحدد موعدا», «من دون الكشف عن اسمه». */
function leavesOpen(row: readonly Atom[], at: number): boolean {
  const from = wordOf(row[at]) === 'من' ? at + 1 : at;
  if (!/^(دون|بدون)$/.test(wordOf(row[from])) || (from === at && wordOf(row[at - 1]) === 'من')) return false;
  const next = wordOf(row[from + 1]);
  if (/^(صدور|ورود|تاكيد)$/.test(next)) return true; // «، دون صدور تأكيد رسمي»
  if (next !== 'ان') return TELLING.test(next);
  const verb = verbAt(row, from + 2);
  if (verb === null && markOf(row[at - 1]) === ',') return /^[يت].../.test(wordOf(row[from + 2])); // «، من دون أن يعطي إيضاحات»
  return verb !== null && verb.form.tense === 'present';
}
