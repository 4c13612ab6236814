/**
 * The first stage: MiniSearch finds the few dozen entries worth a closer look.
 *
 * The index holds one or two terms a word (postings.ts), one field. MiniSearch spends its time on postings (2 to 5 µs each,
 * README.md), so a query is searched by its rarest terms first and stops taking in more when their posting lists together
 * reach a budget: that bounds the time whatever is asked, and what the frequent terms would have said is said by the second
 * stage, which knows all forms of all words.
 *
 * MiniSearch's own maps take 7 kB a paragraph and as long to make as all the rest. So it is given an index whose maps are
 * views of the postings: it evaluates and scores a query as it always does, and holds nothing. Terms are called by their
 * numbers in the vocabulary, with a letter before: «t12».
 */

import MiniSearch from 'minisearch';
import type { Postings } from './postings.ts';
import type { SearchTerm } from './query.ts';

/** Postings that one query may touch: some 4 ms on two shared cores at 5,000 paragraphs, some 20 ms at 100,000. */
const POSTING_BUDGET = 4000;
/** With fewer postings than this the next term is searched even beyond the budget. */
const ENOUGH = 400;

/** The best `count` entries for some terms, best first. */
export type FindCandidates = (terms: readonly SearchTerm[], count: number) => number[];

/** Looks for candidates in the postings of so many entries. */
export function candidateIndex(postings: Postings, size: number): FindCandidates {
  const index = new PostingSearch(postings, size);
  return (terms, count) => {
    const chosen = withinBudget(terms);
    if (chosen.length === 0) return [];
    const weights = new Map(chosen.map(({ term, weight }) => [nameOf(term), weight]));
    return (
      index
        .search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })
        // MiniSearch multiplies a score by the number of query terms that matched, which puts much wording above rare words.
        .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score)
        .slice(0, count)
        .map(({ id }) => id)
    );
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

/** MiniSearch makes objects with the terms as keys; numbers would be taken for places of a list, and a huge list be made. */
function nameOf(term: number): string {
  return `t${term}`;
}

function numberOf(name: string): number {
  return Number(name.slice(1));
}

const FIELD = 'terms';
const FIELD_ID = 0;

/** A MiniSearch that reads what it needs from postings. A test holds it to the scores of one that was filled by `add`. */
class PostingSearch extends MiniSearch {
  constructor(postings: Postings, size: number) {
    super({ fields: [FIELD], tokenize: (terms) => terms.split(' '), processTerm: (term) => term, autoVacuum: false });
    // From a term's number to its postings in the only field.
    this._index.get = (term) => new Map([[FIELD_ID, new PostingMap(postings.of(numberOf(term)))]]);
    this._documentCount = size;
    this._documentIds = new SameId();
    this._fieldLength = new LengthMap(postings);
    this._avgFieldLength[FIELD_ID] = postings.averageLength;
  }
}

/** From an entry to how often a term stands there. MiniSearch asks for the keys in order and for each key's value at once. */
class PostingMap extends Map<number, number> {
  readonly #entries: Uint32Array;
  readonly #counts: Uint16Array;
  #at = 0;

  constructor({ entries, counts }: ReturnType<Postings['of']>) {
    super();
    this.#entries = entries;
    this.#counts = counts;
  }

  override get size(): number {
    return this.#entries.length;
  }

  override keys(): MapIterator<number> {
    return this.#entries.values();
  }

  override get(entry: number): number | undefined {
    if (this.#entries[this.#at] !== entry) this.#at = this.#entries.indexOf(entry, this.#at);
    return this.#counts[this.#at];
  }
}

/** MiniSearch calls every document by a number of its own; here that is the entry. */
class SameId extends Map<number, number> {
  override has(): boolean {
    return true;
  }

  override get(entry: number): number {
    return entry;
  }
}

class LengthMap extends Map<number, number[]> {
  readonly #postings: Postings;
  readonly #lengths = [0];

  constructor(postings: Postings) {
    super();
    this.#postings = postings;
  }

  override get(entry: number): number[] {
    this.#lengths[FIELD_ID] = this.#postings.length(entry);
    return this.#lengths;
  }
}
