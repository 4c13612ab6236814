/**
 * The default search engine: paragraphs found by MiniSearch and ordered by the second stage (text-index.ts).
 *
 * `buildSearch(passages).search('متى بدأت المحادثات؟', { limit: 3 })` gives the three best passages with what to show of them.
 */

import type { Entry } from './collection.ts';
import { confidenceOf } from './confidence.ts';
import { groupBy } from './group-by.ts';
import type { Highlight } from './highlight.ts';
import type { Passage, SearchEngine } from './search.ts';
import { type TextIndex, textIndex } from './text-index.ts';

const DEFAULT_LIMIT = 10;

/**
 * Indexes the passages once; the engine never changes afterwards. Passages of an article stand in a row, in its order: the
 * ones before and after count as context.
 */
export function buildSearch(passages: readonly Passage[]): SearchEngine {
  return searchOver(textIndex(passages.map(entryOf)), passages);
}

/** A passage as the index takes it. */
export function entryOf({ text, title, article }: Passage): Entry {
  return { text, context: title, group: article };
}

/** The engine over an index that is there already, of these passages. */
export function searchOver(index: TextIndex, passages: readonly Passage[]): SearchEngine {
  const ofArticle = groupBy(passages, ({ article }) => [article]);

  return {
    search(question, { article, limit = DEFAULT_LIMIT, alternatives } = {}) {
      const query = index.query(question, undefined, alternatives);
      const found = index.find(query, article === undefined ? undefined : (ofArticle.get(article) ?? []));
      return found.slice(0, limit).flatMap(({ entry, score }, rank) => {
        const passage = passages[entry];
        if (passage === undefined) return [];
        const confidence = confidenceOf(query, found, rank);
        let highlighted: Highlight | null = null;
        // Reading a text again to highlight it costs as much as finding it: only for those that are shown.
        const highlight = () => {
          highlighted ??= index.highlight(entry, passage.text, query);
          return highlighted;
        };
        return [
          {
            passage,
            score,
            confidence,
            get matched() {
              return highlight().matched;
            },
            get sentence() {
              return highlight().sentence;
            },
          },
        ];
      });
    },
  };
}
