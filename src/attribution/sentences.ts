/**
 * Atoms cut into sentences, at the outermost level: what stands in a quotation is part of the sentence about it.
 *
 * «قال إنه "متعب. جدا". وغادر.» is two sentences. A full stop after a single letter («د. سليم», «أ.ف.ب») ends nothing, nor do two dots.
 */

import type { Atom } from './quotations.ts';

/** A run of atoms without the mark that ends it. */
export type Sentence = readonly Atom[];

/** No sentence has more atoms; a longer run is read in pieces, so that no rule looks through all of a huge one. */
const LONGEST = 600;

export function sentences(row: readonly Atom[]): Sentence[] {
  const found: Sentence[] = [];
  let current: Atom[] = [];
  row.forEach((atom, index) => {
    if (endsSentence(row, index, atom)) {
      if (current.length) found.push(current);
      current = [];
    } else current.push(atom);
    if (current.length >= LONGEST) {
      found.push(current);
      current = [];
    }
  });
  if (current.length) found.push(current);
  return found;
}

function endsSentence(row: readonly Atom[], index: number, atom: Atom): boolean {
  if (atom.kind !== 'mark') return false;
  if (atom.token.folded === '?' || atom.token.folded === '!') return true;
  if (atom.token.folded !== '.') return false;
  const before = row[index - 1];
  const after = row[index + 1];
  const initial = before?.kind === 'word' && before.token.folded.length === 1 && before.end === atom.start;
  if (initial && after) return false;
  return (
    atom.token.spaceAfter ||
    after === undefined ||
    after.kind !== 'word' ||
    !after.token.spaceBefore === false ||
    before?.kind === 'quotation' ||
    after.token.folded.length > 1
  );
}
