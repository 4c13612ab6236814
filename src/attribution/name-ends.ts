/**
 * Where names end, as their other mentions in the article tell.
 *
 * «تولى مجتبى خامنئي منصب أبيه» alone leaves it open whether «منصب» is a part of the name; «وقال خامنئي إن …» elsewhere shows that the name goes without
 * it. Counts of words and of pairs of words over the whole article, linear in its length.
 */

import { NAMES, PARTICLES } from './lexicon.ts';
import { type Atom, wordOf } from './quotations.ts';

/** How often each folded word stands in the article, and each pair of words with nothing between them; the words that stand behind a part of a name. */
export interface Mentions {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly later: ReadonlySet<string>;
}

/** Counts over all rows, those within quotations and brackets too; `known` are the parts of names that the article shows. */
export function countMentions(rows: readonly (readonly Atom[])[], known: ReadonlySet<string>): Mentions {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const later = new Set<string>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const isPart = (word: string) => (NAMES.has(word) || known.has(word)) && !PARTICLES.has(word);
  const count = (row: readonly Atom[]) => {
    row.forEach((atom, at) => {
      if (atom.kind === 'quotation' || atom.kind === 'bracket') count(atom.inner);
      if (atom.kind !== 'word') return;
      const [before, word] = [wordOf(row[at - 1]), atom.token.folded];
      add(words, word);
      if (before) add(pairs, `${before} ${word}`);
      if (isPart(before) && isPart(word)) later.add(word);
    });
  };
  for (const row of rows) count(row);
  return { words, pairs, later };
}

/**
 * Whether the name before the word at `at` ends there: other mentions of it go without this word. The first part of a name says nothing, since it is
 * mentioned without the others («رنا خوري», later «رنا»); nor does a word with an article, which may be the family's.
 */
export function endsNameBefore(row: readonly Atom[], at: number, { words, pairs, later }: Mentions): boolean {
  const [last, word] = [wordOf(row[at - 1]), wordOf(row[at])];
  if (!later.has(last) || last === 'علي' || NAMES.has(word) || PARTICLES.has(word) || word.startsWith('ال'))
    return false;
  return (words.get(last) ?? 0) > 1 && pairs.get(`${last} ${word}`) === 1;
}
