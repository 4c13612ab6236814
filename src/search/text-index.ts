/**
 * Finding texts: MiniSearch brings candidates, the second stage reads each and orders them.
 *
 * `const index = textIndex([{ text: 'بدأت المحادثات', context: '' }]); index.find(index.query('متى بدأت؟'))` is
 * `[{ entry: 0, score, evidence }]`.
 */

import { candidateIndex } from './candidates.ts';
import { type Collection, collect, type Entry, type SavedCollection, WORD_MASK } from './collection.ts';
import { type Highlight, highlight } from './highlight.ts';
import type { Hit } from './hits.ts';
import { findPostings, postingsOver, type SavedPostings } from './postings.ts';
import { type Choices, type Query, readQuery } from './query.ts';
import { type Evidence, scoreOf } from './rank.ts';
import { type Reading, reader } from './scan.ts';
import type { Alternatives } from './search.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** A collection and its postings as plain lists. */
export interface SavedIndex extends SavedCollection, SavedPostings {}

interface Found {
  /** Place of the entry in the list that the index was made of. */
  readonly entry: number;
  readonly score: number;
  readonly evidence: Evidence;
}

export interface TextIndex {
  readonly collection: Collection;
  /** All of it, to be kept in a file. */
  readonly saved: SavedIndex;
  readonly spelling: Spelling;
  /** Reads a question against this collection; throws nothing, whatever the text. */
  query(question: string, choices?: Choices, alternatives?: Alternatives): Query;
  /** The best entries for a query, best first; `among` limits it to some entries. */
  find(query: Query, among?: readonly number[]): Found[];
  /** Where the query's words stand in an entry, whose text is given once more, and its answering sentence. */
  highlight(entry: number, text: string, query: Query): Highlight;
}

/** Entries that the second stage reads for one question. */
const CANDIDATES = 80;
/** Of these, the best so many are judged together with the paragraphs around them. */
const WITH_NEIGHBOURS = 20;

/** Indexes the entries once, those that `earlier` has without reading them; the index never changes afterwards. */
export function textIndex(entries: readonly Entry[], earlier?: SavedIndex): TextIndex {
  const collection = collect(entries, earlier);
  const saved = collection.saved === earlier ? earlier : { ...collection.saved, ...findPostings(collection) };
  const findCandidates = candidateIndex(postingsOver(saved), collection.size);
  const spelling = spellingOf(collection.vocabulary);

  /** Entries with the most words of the query, without the index: for words that it does not hold. */
  function scanAll(query: Query): number[] {
    const found: { entry: number; words: number }[] = [];
    for (let entry = 0; entry < collection.size; entry++) {
      const hits = new Set<Hit>();
      for (const word of collection.text(entry)) {
        const hit = query.hit(word & WORD_MASK);
        if (hit !== null) hits.add(hit);
      }
      if (hits.size > 0) found.push({ entry, words: hits.size });
    }
    return found
      .sort((a, b) => b.words - a.words)
      .slice(0, CANDIDATES)
      .map(({ entry }) => entry);
  }

  function candidates(query: Query): readonly number[] {
    if (query.terms.length === 0) return [];
    const found = query.onlyStopWords ? [] : findCandidates(query.search, CANDIDATES);
    return found.length > 0 ? found : scanAll(query);
  }

  return {
    collection,
    saved,
    spelling,
    highlight: (entry, text, query) => highlight(collection, entry, text, query),
    query: (question, choices, alternatives) => readQuery(question, collection, spelling, choices, alternatives),
    find(query, among) {
      const { read, share } = reader(collection, query);
      const readings = new Map<number, Reading>();
      const readOnce = (entry: number): Reading => {
        const reading = readings.get(entry) ?? read(entry);
        readings.set(entry, reading);
        return reading;
      };

      const found = (among ?? candidates(query))
        .map((entry) => judge(entry, readOnce(entry), readOnce(entry).coverage))
        .filter(({ evidence }) => evidence.coverage > 0)
        .sort(byScore);
      const first = found.slice(0, WITH_NEIGHBOURS).map(({ entry }) => {
        const own = readOnce(entry);
        const together = own.matched.slice();
        for (const neighbour of collection.neighbours(entry)) {
          for (const [at, strength] of readOnce(neighbour).matched.entries()) {
            together[at] = Math.max(together[at] ?? 0, strength);
          }
        }
        return judge(entry, own, share(together));
      });
      return [...first.sort(byScore), ...found.slice(WITH_NEIGHBOURS)];
    },
  };
}

function judge(entry: number, { matched: _, ...measures }: Reading, withNeighbours: number): Found {
  const evidence = { ...measures, withNeighbours };
  return { entry, evidence, score: scoreOf(evidence) };
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || a.entry - b.entry;
}
