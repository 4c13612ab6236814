/**
 * Remembers what a pure function says of each place in a row of atoms.
 *
 * `const phrase = remembered(readPhrase)`: the first `phrase(row, 3)` reads, the second looks up. The steps of attribution ask the same
 * questions of the same places («does a name begin here?»), and this is what keeps their number linear. What is remembered goes
 * with the row.
 */

import type { Atom } from './quotations.ts';

type Row = readonly Atom[];

export function remembered<T>(read: (row: Row, at: number) => T): (row: Row, at: number) => T {
  const rows = new WeakMap<Row, Map<number, { readonly made: T }>>();
  return (row, at) => {
    const known = rows.get(row) ?? new Map<number, { readonly made: T }>();
    rows.set(row, known);
    const found = known.get(at) ?? { made: read(row, at) };
    known.set(at, found);
    return found.made;
  };
}

/** So many words are remembered at most; then the memory begins anew, so that a huge article does not fill it. */
const WORDS = 20_000;

/** The same of a word by itself, whatever row it stands in: `const title = rememberedWord(lookUp)`. */
export function rememberedWord<T>(read: (word: string) => T): (word: string) => T {
  const words = new Map<string, { readonly made: T }>();
  return (word) => {
    const known = words.get(word);
    if (known) return known.made;
    if (words.size >= WORDS) words.clear();
    const made = read(word);
    words.set(word, { made });
    return made;
  };
}
