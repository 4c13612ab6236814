/**
 * The questions the program can answer, over one immutable corpus. Reloading makes a new newsroom.
 */

import type { Answer, Finding, Place, SpeakerEntry, Verification } from './answer.ts';
import type { Article } from './article/article.ts';
import type { Attribution } from './attribution/statement.ts';

/** All articles with what each says that somebody said. */
export interface Corpus {
  readonly articles: readonly { readonly article: Article; readonly attribution: Attribution }[];
}

export interface Newsroom {
  readonly articles: readonly Article[];
  /** Any question: who said, what did X say, or the best passage. */
  ask(question: string, article?: string): Finding;
  /** The statements that match words, a claim or a question about who said them. */
  whoSaid(words: string, article?: string): Finding;
  /** What somebody said, all of it, in the order of the articles; the best first where `about` is given. */
  quotesBy(speaker: string, about?: string, article?: string): Finding;
  verify(quote: string, speaker: string, article?: string): Verification;
  /** Everybody who speaks, most statements first. */
  speakers(article?: string): readonly SpeakerEntry[];
  /** Those whom a name, a role or the beginning of one may mean, best first; everybody where it is empty. */
  findSpeakers(name: string, article?: string): readonly SpeakerEntry[];
  /** The speaker that a button points at (newsroom/keys.ts). */
  speakerByKey(key: string): SpeakerEntry | null;
  /** By id, headline or a name that people call it; also by key (newsroom/keys.ts). */
  article(name: string): Article | null;
  /** What stands at a place that an earlier answer of this or another process gave; null where the article has changed. */
  at(place: Place): Answer | null;
}
