/**
 * Atoms cut into sentences, at the outermost level: what stands in a quotation is part of the sentence about it.
 *
 * «قال إنه "متعب. جدا". وغادر.» is two sentences. A full stop after a single letter («د. سليم», «أ.ف.ب») ends nothing, nor do two dots.
 */

import { type Atom, markOf, wordOf } from './quotations.ts';

/** A run of atoms without the mark that ends it. */
export type Sentence = readonly Atom[];

/** No sentence has more atoms; a longer run is read in pieces, so that no rule looks through all of a huge one. */
const LONGEST = 600;

/** The sentences of a paragraph, in order; white space and marks between them belong to none. */
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

/** Whether the mark at `index` ends a sentence: not after an initial, not within a number, not before a single letter. */
function endsSentence(row: readonly Atom[], index: number, atom: Atom): boolean {
  if (markOf(atom) === '?' || markOf(atom) === '!') return true;
  if (atom.kind !== 'mark' || markOf(atom) !== '.') return false;
  const before = row[index - 1];
  const after = row[index + 1];
  if (!after) return true;
  if (goesOn(row, index + 1)) return false;
  const initial =
    wordOf(before).length === 1 &&
    (before?.end === atom.start || (ADDRESS.test(wordOf(before)) && after.kind === 'word'));
  const number = NUMBER.test(wordOf(before)) && NUMBER.test(wordOf(after));
  return !initial && !number && !isInitial(row, index + 1) && (atom.token.spaceAfter || wordOf(after).length !== 1);
}

/** «قال إن الطريق مغلق. وأن الجسر انهار»: a clause that hangs on the verb of the sentence before. */
const goesOn = (row: readonly Atom[], at: number): boolean => {
  const word = wordOf(row[at]);
  if (word === 'وان') return !/^(كان|كانت|كانوا|لم)$/.test(wordOf(row[at + 1])); // «وإن كان»
  return /^وان(ه|ها|هم|هما|هن|نا|ني)$/.test(word);
};

/** «قال ميخائيل. ح، وهو شاهد»: a single letter with no word behind it is what is left of a family name. */
const isInitial = (row: readonly Atom[], index: number): boolean =>
  /^[^و\p{Nd}]$/u.test(wordOf(row[index])) && row[index + 1]?.kind === 'mark';

/** «د . سليم», «م . سليم»: forms of address, the full stop set apart. */
const ADDRESS = /^[دم]$/;

const NUMBER = /^\p{Nd}/u;
