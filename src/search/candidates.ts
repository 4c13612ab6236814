/**
 * The first stage: MiniSearch finds the few dozen entries worth a closer look.
 *
 * The index holds one or two terms a word (stem, and stem without a preposition), no stop words, one field. MiniSearch
 * spends its time on postings (2 to 5 µs each, README.md), so a query is searched by its rarest terms first and stops
 * taking in more when their posting lists together reach a budget: that bounds the time whatever is asked, and what the
 * frequent terms would have said is said by the second stage, which knows all forms of all words.
 */

import MiniSearch from 'minisearch';
import { isEnglishStopWord } from '../arabic/english.ts';
import { withoutClitic } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import type { EntryListener } from './collection.ts';
import { stem } from './forms.ts';
import type { SearchTerm } from './query.ts';

/** Postings that one query may touch: some 4 ms on two shared cores at 5,000 paragraphs, some 20 ms at 100,000. */
const POSTING_BUDGET = 4000;
/** With fewer postings than this the next term is searched even beyond the budget. */
const ENOUGH = 400;

export interface CandidateIndex {
  readonly add: EntryListener;
  /** The best `count` entries for the terms, best first. */
  find(terms: readonly SearchTerm[], count: number): number[];
}

/** The terms under which the index knows a folded word: none for a stop word. */
function indexTerms(folded: string): string[] {
  if (isStopWord(folded) || isEnglishStopWord(folded)) return [];
  const light = stem(folded);
  const bare = withoutClitic(folded);
  return bare === null || bare === light ? [light] : [light, bare];
}

/** An empty index; `collect` (collection.ts) fills it as it reads the entries. */
export function candidateIndex(): CandidateIndex {
  /** The terms of each word, by its number, parted by spaces. */
  const known: string[] = [];
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
  });

  return {
    add(entry, words, spelling) {
      for (const folded of spelling.slice(known.length)) known.push(indexTerms(folded).join(' '));
      const terms = words.map((word) => known[word] ?? '').join(' ');
      index.add({ id: entry, terms });
    },
    find(terms, count) {
      const chosen = withinBudget(terms);
      if (chosen.length === 0) return [];
      const weights = new Map(chosen.map(({ term, weight }) => [term, weight]));
      return (
        index
          .search(chosen.map(({ term }) => term).join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })
          // MiniSearch multiplies a score by the number of query terms that matched, which puts much wording above rare words.
          .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
          .sort((a, b) => b.score - a.score)
          .slice(0, count)
          .map(({ id }) => id)
      );
    },
  };
}

/** The rarest terms whose posting lists together stay within the budget. */
function withinBudget(terms: readonly SearchTerm[]): SearchTerm[] {
  const rarestFirst = terms.filter(({ frequency }) => frequency > 0).sort((a, b) => a.frequency - b.frequency);
  let postings = 0;
  return rarestFirst.filter(({ frequency }, at) => {
    postings += frequency;
    return at === 0 || postings - frequency < ENOUGH || postings <= POSTING_BUDGET;
  });
}
