/**
 * Statements in a headline: «فلان: …», «فلان يؤكد أن …».
 */

import { inside, lastOf } from './content.ts';
import { type Draft, NO_CUE } from './draft.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, markOf } from './quotations.ts';
import { reports } from './reports.ts';

/** The longest source before a colon, in atoms. */
const LONGEST = 10;

/** The drafts of a headline: what stands behind «فلان:», else what a sentence would report. */
export function headline(row: readonly Atom[]): Draft[] {
  const colon = row.findIndex((atom, at) => at <= LONGEST && markOf(atom) === ':');
  const source = colon > 0 ? sourcePhrase(row, 0) : null;
  if (source && source.next === colon) {
    const end = row.findIndex((atom, at) => at > colon && (markOf(atom) === '…' || markOf(atom) === '.'));
    const to = end < 0 ? row.length : end;
    const first = row[colon + 1];
    const last = lastOf(row, colon + 1, to);
    if (first && last) {
      const quoted = first.kind === 'quotation' && first === last ? inside(first) : null;
      return [
        {
          ...NO_CUE,
          source,
          contents: [quoted ?? { start: first.start, end: last.end }],
          manner: quoted
            ? 'direct'
            : row.slice(colon + 1, to).some((atom) => atom.kind === 'quotation')
              ? 'mixed'
              : 'indirect',
        },
      ];
    }
  }
  return reports(row, 0);
}
