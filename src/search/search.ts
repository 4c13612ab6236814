/**
 * The one interface between the newsroom and whatever engine finds passages. Nothing of MiniSearch is in it, so that a
 * cluster can take its place when one machine no longer holds the articles.
 *
 * `engine.search('متى بدأت المحادثات؟', { limit: 3 })` gives the three best passages, best first, with the stretches that
 * matched and the sentence that answers.
 */

/** A paragraph as a thing to be found. The headline is no passage, it is context of all passages of its article. */
export interface Passage {
  /** Article's id. */
  readonly article: string;
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
  readonly title: string;
  readonly text: string;
}

/** A word that may stand for a word of the question, folded. */
export interface Alternative {
  readonly word: string;
  /** How surely it does, 0 to 1. */
  readonly likeness: number;
}

/** Other words for the words of a question, by the folded word. */
export type Alternatives = ReadonlyMap<string, readonly Alternative[]>;

interface SearchOptions {
  /** Only passages of this article. */
  readonly article?: string;
  /** At most so many; default 10. */
  readonly limit?: number;
  /** What else the question's words may be called: translations, synonyms. */
  readonly alternatives?: Alternatives;
}

/** A stretch of a passage's text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface ScoredPassage {
  readonly passage: Passage;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The words of the passage that matched the query, in order. */
  readonly matched: readonly Range[];
  /** The sentence (or two) of the passage that answers best. */
  readonly sentence: Range;
  /** Probability, 0 to 1, that this passage answers the query. */
  readonly confidence: number;
}

export interface SearchEngine {
  search(query: string, options?: SearchOptions): readonly ScoredPassage[];
}
