/**
 * Finding short texts by a fragment, a claim or a paraphrase of them: what was said, by the words somebody remembers.
 *
 * `buildStatementSearch([{ text: 'المفاوضات على وشك النجاح' }, { text: 'بدأت المفاوضات' }]).search('على وشك النجاح')` gives the first with
 * `coverage: 1`, `run: 1`, `verbatim: true`. The machinery is that of the passages (text-index.ts); on top of it word order counts, stop
 * words included, because a quotation is its words in their order: «على وشك» is no accident in a statement.
 */

import { words } from '../arabic/words.ts';
import { type Alignment, align, type Comparable } from './alignment.ts';
import { stem } from './forms.ts';
import type { Range } from './search.ts';
import { textIndex } from './text-index.ts';

/** Anything with a text; `context` is searched too but never quoted (who spoke, the headline). */
export interface StatementItem {
  readonly text: string;
  readonly context?: string;
}

export interface StatementHit<Item> {
  readonly item: Item;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** How much of what was asked stands in the text, 0 to 1, rare words counting more, other forms of a word a little less. */
  readonly coverage: number;
  /** The longest stretch of the words asked for that stands in the text without a gap, as a share of all of them. */
  readonly run: number;
  /** Words asked for that stand in the text in the same order, gaps allowed, as a share of all of them. */
  readonly inOrder: number;
  /** How much of the text was asked for: 1 where nothing else was said. */
  readonly extent: number;
  /** All words stand there one after the other, spelling aside (normalise.ts). */
  readonly verbatim: boolean;
  /** The words of the text that matched, in order. */
  readonly matched: readonly Range[];
}

export interface StatementSearch<Item> {
  /** The best items, best first; `among` keeps only some, `limit` at most so many (default 10). */
  search(
    asked: string,
    options?: { readonly among?: (item: Item) => boolean; readonly limit?: number },
  ): StatementHit<Item>[];
}

const DEFAULT_LIMIT = 10;
/** Candidates whose word order is compared. */
const ALIGNED = 50;
/** What word order counts beside the score of the second stage (rank.ts), whose measures run to about 1 each. */
const ORDER = { run: 3, inOrder: 1, extent: 0.5, verbatim: 1 };

/** Indexes the items once. */
export function buildStatementSearch<Item extends StatementItem>(items: readonly Item[]): StatementSearch<Item> {
  const index = textIndex(items.map(({ text, context = '' }) => ({ text, context })));

  return {
    search(asked, { among, limit = DEFAULT_LIMIT } = {}) {
      const query = index.query(asked);
      const sought = wordsAndStems(asked);
      const entries = among && items.flatMap((item, entry) => (among(item) ? [entry] : []));
      return index
        .find(query, entries)
        .slice(0, Math.max(ALIGNED, limit))
        .flatMap(({ entry, score, evidence }) => {
          const item = items[entry];
          if (item === undefined) return [];
          const order = align(sought, wordsAndStems(item.text));
          return [{ entry, item, score: score + orderScore(order), coverage: evidence.coverage, ...order }];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ entry, ...hit }) => ({ ...hit, matched: index.highlight(entry, hit.item.text, query).matched }));
    },
  };
}

function orderScore({ run, inOrder, extent, verbatim }: Alignment): number {
  return ORDER.run * run + ORDER.inOrder * inOrder + ORDER.extent * extent + (verbatim ? ORDER.verbatim : 0);
}

function wordsAndStems(text: string): Comparable[] {
  return words(text).map(({ folded }) => ({ folded, stem: stem(folded) }));
}
