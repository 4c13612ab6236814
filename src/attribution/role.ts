/**
 * The title in a source phrase, without forms of address.
 *
 * Of «مدير المستشفى العميد» before «سليم حداد» the role is «مدير المستشفى»; behind his name «في الحلقة الثالثة» is none.
 */

import { bare, isRankAdjective, ORGANISATIONS, title } from './lexicon.ts';
import { CALLED } from './name.ts';
import type { PhraseWord } from './source.ts';

/** What stands behind a name is a title if it begins like one: «سليم حداد مدير المستشفى», not «سليم حداد في الحلقة الثالثة». */
export function roleOf(behind: readonly PhraseWord[]): readonly PhraseWord[] | null {
  const [first] = behind;
  if (
    !first ||
    (!first.comma &&
      title(first.folded) === null &&
      !ORGANISATIONS.has(bare(first.folded)) &&
      !/^(احد|احدي)$/.test(first.folded))
  )
    return null;
  return withoutRank(behind);
}

/** The title without the form of address at its end («العميد», «الدكتور»); null if nothing else is left. */
export function withoutRank(role: readonly PhraseWord[]): readonly PhraseWord[] | null {
  let end = role.length;
  if (CALLED.test(role[end - 1]?.folded ?? '')) end--;
  while (end > 0 && isRank(role, end - 1)) end--;
  return end > 0 ? role.slice(0, end) : null;
}
/** «صاحب السمو», «صاحبة الجلالة». */
const OWNER = /^صاحبه?$/;
const HIGHNESS = /^ال(سمو|جلاله|فخامه|معالي|سعاده|غبطه|سماحه)$/;

function isRank(role: readonly PhraseWord[], at: number): boolean {
  const word = role[at]?.folded ?? '';
  const known = title(word);
  if (known?.honour && !word.startsWith('ال')) return at === 0;
  if (HIGHNESS.test(word) && OWNER.test(role[at - 1]?.folded ?? '')) return true;
  if (OWNER.test(word) && HIGHNESS.test(role[at + 1]?.folded ?? '')) return true;
  if (known?.rank && !known.honour) return word.startsWith('ال') || word.length === 1 || isRank(role, at - 1);
  return isRankAdjective(word) && at > 0 && isRank(role, at - 1);
}
