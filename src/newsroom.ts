/**
 * The questions the program can answer, over one immutable corpus. Reloading makes a new newsroom.
 */

import type { Finding, SpeakerEntry, Verification } from './answer.ts';
import type { Article } from './article/article.ts';

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
  /** By id, or by a name that people call it. */
  article(name: string): Article | null;
}
