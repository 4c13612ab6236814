/**
 * A date as newspapers print it → ISO 8601, or nothing where it can be read in two ways.
 *
 * `printedDate('نشر الجمعة، 23 أغسطس/آب 2024')` is `'2024-08-23'`; so is `'Fri August 23, 2024'` and «23 غشت 2024»;
 * `'03/04/2024'` is null: the third of April or the fourth of March?
 */

import { monthAt } from '../arabic/months.ts';
import { fold } from '../arabic/normalise.ts';
import { words } from '../arabic/words.ts';

/** The months of the Hijri calendar, folded: Unicode's names and the second names of the double months. */
export const HIJRI_MONTHS: readonly string[] = [
  ...Array.from({ length: 13 }, (_, month) =>
    new Intl.DateTimeFormat('ar-u-ca-islamic-umalqura', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 15 + 29 * month),
    ),
  ),
  'ربيع الثاني',
  'جمادى الأول',
  'جمادى الثانية',
].map(fold);

/** As English dates shorten them, in their order. */
export const SHORT_MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** «18 صفر 1446»: the same day in the other calendar. */
const HIJRI = new RegExp(`\\d{1,2}\\s+(?:${HIJRI_MONTHS.join('|')})[\\s,،]+\\d{4}`, 'g');
const CLOCK =
  /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d)|\d{1,2}\s*(?:am|pm|a\.m|p\.m|صباحا|مساء)|(?:gmt|utc)\s*-?\s*\d{1,2}|\+\s*\d{1,2}/g;
const NUMERIC = /(?<!\d)(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?!\d)/g;

/** The one date in a line, as YYYY-MM-DD; null where there is none, or more than one, or it is ambiguous. */
export function printedDate(line: string): string | null {
  const folded = fold(line).replace(HIJRI, ' ');
  const numeric = [...folded.matchAll(NUMERIC)];
  if (numeric.length > 1) return null;
  if (numeric[0]) return fromNumbers(numeric[0].slice(1, 4).map(Number));

  const tokens = words(folded.replace(CLOCK, ' ')).map((word) => word.folded);
  const numbers = tokens.filter((token) => /^\d+$/.test(token)).map(Number);
  const months = new Set(tokens.flatMap((token, at) => monthAt(tokens, at)?.month ?? shortMonth(token) ?? []));
  const [month] = months;
  const [day, year] = numbers.length === 2 ? numbers.toSorted((one, other) => one - other) : [];
  return months.size === 1 && month && day && year ? iso(year, month, day) : null;
}

/** 1 to 12, or undefined. */
function shortMonth(token: string): number | undefined {
  const at = SHORT_MONTHS.indexOf(token);
  return at < 0 ? undefined : at + 1;
}

/** 2024-08-23, 23/08/2024 and 08/23/2024 can be one date only; 03/04/2024 cannot. */
function fromNumbers([first = 0, second = 0, third = 0]: readonly number[]): string | null {
  if (first > 31) return iso(first, second, third);
  const asDayFirst = iso(third, second, first);
  const asMonthFirst = iso(third, first, second);
  if (asDayFirst && asMonthFirst && asDayFirst !== asMonthFirst) return null;
  return asDayFirst ?? asMonthFirst;
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
