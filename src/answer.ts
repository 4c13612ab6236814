/**
 * What the newsroom answers with, as data: passages with their speakers, best first. No wording, no looks.
 *
 * To «هذا غير دقيق» the newsroom answers `{ status: 'answered', kind: 'statements', answers: [{ speaker: كيربي, … }] }`; to a
 * question that the articles do not answer `{ status: 'not-found', answers: [the closest matches] }`.
 */

import type { Article } from './article/article.ts';
import type { Speaker, Statement } from './attribution/statement.ts';
import type { Range } from './search/search.ts';

/** How close the words asked for are to the words that were said. */
export type Match = 'verbatim' | 'near' | 'paraphrase';

export interface Answer {
  readonly article: Article;
  /** From 1; 0 where the headline itself holds the statement. */
  readonly paragraph: number;
  /** The paragraph's text as in the file. */
  readonly passage: string;
  /** The part of `passage` that answers: shown in bold. */
  readonly sentence: Range;
  /** The statement matched, or null where the passage is the article's own words. */
  readonly statement: Statement | null;
  /** Null where there is no statement, or where the article does not let us know who spoke. */
  readonly speaker: Speaker | null;
  /** Those who pass the words on, from the outermost inwards. */
  readonly via: readonly string[];
  /** Null where nothing was quoted to compare. */
  readonly match: Match | null;
  /** Probability, 0 to 1, that this is what was asked for. */
  readonly confidence: number;
}

/** Where an answer stands, in so few words that a button can carry it; `Newsroom.at` finds it again. */
export interface Place {
  /** The key of the article and its text (newsroom/keys.ts): an edited article has another one. */
  readonly article: string;
  readonly paragraph: number;
  /** The statement's id in its article; 0 for the article's own words. */
  readonly statement: number;
  readonly sentence: Range;
  readonly match: Match | null;
}

/** `kind` says how a question was understood, so that a reply can speak accordingly. */
export type FindingKind = 'statements' | 'passages' | 'quotes';

export interface Finding {
  readonly status: 'answered' | 'not-found';
  readonly kind: FindingKind;
  /** Best first. With not-found: the closest matches, which are no answers. */
  readonly answers: readonly Answer[];
  /** The speaker that the question was about, where one was recognised. */
  readonly about?: SpeakerEntry;
}

export type Verdict = 'verbatim' | 'altered' | 'other-speaker' | 'not-found';

/** One step of the way from what was said to what was quoted. */
export interface Difference {
  readonly kind: 'same' | 'dropped' | 'inserted' | 'changed';
  /** What was said; empty where words were inserted. */
  readonly said: string;
  /** What the quotation has instead; empty where words were dropped. */
  readonly quoted: string;
  /** A number or a negation is touched: the meaning may be another. */
  readonly grave: boolean;
}

export interface Verification {
  readonly verdict: Verdict;
  /** Where the words really stand, best first; with not-found the closest matches. */
  readonly answers: readonly Answer[];
  /** Empty unless something differs. */
  readonly differences: readonly Difference[];
  /** True where the quotation joins words from two places. */
  readonly spliced: boolean;
  /** The speaker that the quotation is claimed for, if the articles know him. */
  readonly claimed: SpeakerEntry | null;
}

/** Somebody who speaks in the corpus, joined over the articles. */
export interface SpeakerEntry {
  readonly speaker: Speaker;
  /** Statements in all articles, or in the one asked for. */
  readonly statements: number;
  /** The ids of the articles he speaks in. */
  readonly articles: readonly string[];
}
